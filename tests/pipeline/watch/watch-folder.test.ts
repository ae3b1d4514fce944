import { appendFileSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { loadConfig } from "../../../src/config/load-config.ts";
import { PLAIN_CHECK_SETTINGS } from "../../../src/model/check-settings.ts";
import { closeKit, openKit } from "../../../src/pipeline/open-kit.ts";
import { openDesk } from "../../../src/pipeline/review/open-desk.ts";
import type { Desk } from "../../support/desk.ts";
import { openWatchDesk } from "../../support/watch-desk.ts";

const FERRY = "Fergen gikk ikke i dag tidlig. Naboene venter fremdeles på kaia.\n";
const SCHOOL = "Skolen åpner igjen til mandag.\n";
const states = (report: { documents: readonly { source: string; state: string }[] }) =>
  report.documents.map(({ source, state }) => `${source} ${state}`);

describe("a folder that is watched", () => {
  test("is run over at the start, and when a story lands, also in a new folder", async () => {
    const desk = await openWatchDesk({ "seeds/ferge.txt": FERRY });
    expect(states(await desk.run(1))).toEqual(["seeds/ferge.txt complete"]);
    const stamps = desk.stamps("output");
    mkdirSync(desk.path("seeds/mai/uke 18"), { recursive: true });
    desk.write("seeds/mai/uke 18/skole.txt", SCHOOL);
    const second = await desk.run(2);
    expect(states(second)).toEqual(["seeds/ferge.txt complete", "seeds/mai/uke 18/skole.txt complete"]);
    expect(second.textsSent).toBe(1);
    const after = desk.stamps("output");
    for (const [name, stamp] of Object.entries(stamps))
      if (name.startsWith("ferge")) expect([name, after[name]]).toEqual([name, stamp]);
    appendFileSync(desk.path("seeds/mai/uke 18/skole.txt"), FERRY);
    expect(await desk.run(3)).toMatchObject({ textsSent: 0, billedCharacters: 0 });
    await desk.stop();
  });

  test("has its outputs beside the articles: they are no news", async () => {
    const config = "input: nyheter\noutput: nyheter\ndeepl:\n  retryDelay: 0\n";
    const desk = await openWatchDesk({ "pipeline.config.yaml": config, "nyheter/ferge.txt": FERRY });
    await desk.run(1);
    expect(desk.files("nyheter")).toContain("ferge.txt.html");
    desk.write("nyheter/skole.txt", SCHOOL);
    const { documents } = await desk.run(2);
    expect(documents).toHaveLength(2);
    await desk.stop();
    expect(desk.reports()).toHaveLength(2);
  });

  test("a burst of many articles is one run", async () => {
    const desk = await openWatchDesk({ "seeds/ferge.txt": FERRY }, { times: { debounce: 500 } });
    await desk.run(1);
    for (let count = 0; count < 300; count++) desk.write(`seeds/${count % 7}/sak-${count}.txt`, SCHOOL);
    const { documents, textsSent } = await desk.run(2);
    expect({ documents: documents.length, textsSent }).toEqual({ documents: 301, textsSent: 1 });
    await desk.stop();
    expect(desk.reports()).toHaveLength(2);
  });

  test("a new name costs nothing, and what is left of the old one is told", async () => {
    const desk = await openWatchDesk({ "seeds/ferge.txt": FERRY });
    await desk.run(1);
    renameSync(desk.path("seeds/ferge.txt"), desk.path("seeds/fergen-innstilt.txt"));
    const moved = await desk.run(2);
    expect(states(moved)).toEqual(["seeds/fergen-innstilt.txt complete"]);
    expect(moved).toMatchObject({ textsSent: 0, vanished: [{ source: "seeds/ferge.txt", removed: false }] });
    expect(desk.files("output")).toContain("ferge.txt.html");
  });

  test("what was approved goes along with a new name, as final", async () => {
    const desk = await openWatchDesk({ "seeds/ferge.txt": FERRY });
    await desk.run(1);
    await approve(desk, "seeds/ferge.txt", "The ferry did not run early today.");
    // The file of approvals is memory that changed.
    await desk.run(2);
    mkdirSync(desk.path("seeds/mai"));
    renameSync(desk.path("seeds/ferge.txt"), desk.path("seeds/mai/ferge.txt"));
    expect(await desk.run(3)).toMatchObject({
      textsSent: 0,
      documents: [{ origins: { memory: 1, cache: 1 } }],
    });
    expect(desk.read("output/mai/ferge.en.txt")).toContain("The ferry did not run early today.");
    await desk.stop();
    expect(desk.reports()).toHaveLength(3);
  });

  test("a file that is being written is left out, in a folder of its own too, and taken up at its end", async () => {
    const config = "input: [seeds, opptak]\ndeepl:\n  retryDelay: 0\n";
    const files = { "pipeline.config.yaml": config, "seeds/ferge.txt": FERRY, "opptak/lang.txt": SCHOOL };
    const desk = await openWatchDesk(files, { times: { debounce: 0, patience: 0 } });
    const writing = setInterval(() => appendFileSync(desk.path("opptak/lang.txt"), SCHOOL), 50);
    onTestFinished(() => clearInterval(writing));
    expect(states(await desk.run(1))).toEqual(["seeds/ferge.txt complete"]);
    clearInterval(writing);
    expect(states(await desk.run(2))).toEqual(["opptak/lang.txt complete", "seeds/ferge.txt complete"]);
  });

  test("with prune the outputs of what is gone go too, and an empty folder removes nothing", async () => {
    const desk = await openWatchDesk(
      { "seeds/ferge.txt": FERRY, "seeds/skole.txt": SCHOOL },
      { prune: true },
    );
    await desk.run(1);
    rmSync(desk.path("seeds/ferge.txt"));
    await desk.run(2);
    expect(desk.files("output").filter((name) => name.startsWith("ferge"))).toEqual([]);
    rmSync(desk.path("seeds"), { recursive: true });
    expect((await desk.event("away")).paths).toEqual([desk.path("seeds")]);
    expect(desk.files("output")).toContain("skole.txt.html");
    await desk.stop();
    expect(desk.reports()).toHaveLength(2);
  });

  test("starts with a folder that is not there yet", async () => {
    const desk = await openWatchDesk({});
    await desk.event("away");
    desk.write("seeds/skole.txt", SCHOOL);
    expect(states(await desk.run(1))).toEqual(["seeds/skole.txt complete"]);
    expect(desk.events.map(({ kind }) => kind)).toEqual(["listening", "away", "back", "run"]);
  });

  test("works by polling alone", async () => {
    const desk = await openWatchDesk({ "seeds/ferge.txt": FERRY }, { poll: 200 });
    await desk.run(1);
    desk.write("seeds/skole.txt", SCHOOL);
    expect((await desk.run(2)).documents).toHaveLength(2);
  });
});

describe("what shapes a run", () => {
  test("glossary, memory and config: a change is a run over everything", async () => {
    const desk = await openWatchDesk({ "seeds/ferge.txt": FERRY, "seeds/skole.txt": SCHOOL });
    await desk.run(1);
    desk.write("seeds/glossary.csv", "source,target\nkaia,the quay\n");
    expect(await desk.run(2)).toMatchObject({ textsSent: 1 });
    desk.write(
      "seeds/memory/hus.tmx",
      memoryOf("Skolen åpner igjen til mandag.", "School is back on Monday."),
    );
    const third = await desk.run(3);
    expect(third.textsSent).toBe(0);
    expect(desk.read("output/skole.en.txt")).toContain("School is back on Monday.");
    desk.write("pipeline.config.yaml", "deepl:\n  retryDelay: 0\nformats: [md]\n");
    await desk.run(4);
    expect(desk.files("output")).toContain("skole.txt.md");
  });

  test("other inputs in the config are watched from then on, and the old ones no more", async () => {
    const desk = await openWatchDesk({ "seeds/ferge.txt": FERRY, "nyheter/skole.txt": SCHOOL });
    await desk.run(1);
    desk.write("pipeline.config.yaml", "input: nyheter\ndeepl:\n  retryDelay: 0\n");
    expect(states(await desk.run(2))).toEqual(["nyheter/skole.txt complete"]);
    appendFileSync(desk.path("seeds/ferge.txt"), SCHOOL);
    appendFileSync(desk.path("nyheter/skole.txt"), FERRY);
    expect(states(await desk.run(3))).toEqual(["nyheter/skole.txt complete"]);
  });

  test("a config that cannot be used is told, and the last good one stays", async () => {
    const desk = await openWatchDesk({ "seeds/ferge.txt": FERRY });
    await desk.run(1);
    desk.write("pipeline.config.yaml", "formats: [pdf]\n");
    const { trouble } = await desk.event("trouble");
    expect(trouble).toMatchObject({
      code: "config",
      message: expect.stringContaining("pipeline.config.yaml:1:11"),
    });
    expect((await desk.run(2)).documents).toHaveLength(1);
  });

  test("memory that cannot be read is told, and the watch goes on with the next change", async () => {
    const desk = await openWatchDesk({ "seeds/ferge.txt": FERRY });
    await desk.run(1);
    desk.write("seeds/memory/hus.tmx", "<tmx");
    expect((await desk.event("trouble")).trouble.code).toBe("memory-file");
    rmSync(desk.path("seeds/memory/hus.tmx"));
    await desk.run(2);
  });

  test("a store that another run uses is tried again", async () => {
    const desk = await openWatchDesk({ "seeds/ferge.txt": FERRY });
    await desk.run(1);
    const { openStore } = await import("../../../src/pipeline/open-kit.ts");
    const store = await openStore(desk.path(".bitekst/store.sqlite"));
    const release = await store.lockRun();
    desk.write("seeds/skole.txt", SCHOOL);
    expect((await desk.event("trouble")).trouble.code).toBe("store-busy");
    await release();
    await store.close();
    expect((await desk.run(2)).documents).toHaveLength(2);
  });
});

/** As a person in review does it, in another process. */
async function approve(desk: Desk, document: string, target: string): Promise<void> {
  const kit = await openKit(
    await loadConfig({ cwd: desk.root, env: {}, readFile: (path) => readFile(path, "utf8") }),
  );
  const review = openDesk(kit, { reviewers: 1, settings: PLAIN_CHECK_SETTINGS });
  const segment = (await review.document(document))?.blocks[0]?.segments[0];
  const place = { document, segment: segment?.id ?? "", revision: segment?.revision ?? 0 };
  await review.save({ ...place, target, state: "final", who: "Kari" });
  await review.close();
  await closeKit(kit);
}

function memoryOf(source: string, target: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="nb" datatype="plaintext"/>
<body><tu><tuv xml:lang="nb"><seg>${source}</seg></tuv><tuv xml:lang="en-GB"><seg>${target}</seg></tuv></tu></body></tmx>
`;
}
