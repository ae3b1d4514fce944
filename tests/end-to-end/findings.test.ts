import { describe, expect, test } from "vitest";
import { CHECK_CODES } from "../../src/model/check-codes.ts";
import type { JsonDocument } from "../../src/writers/json-document.ts";
import { makeDeeplDesk } from "../support/deepl-desk.ts";

const FERRY = "Fergen gikk ikke i dag tidlig.";
const TMX = (target: string) =>
  `<?xml version="1.0"?><tmx version="1.4"><header srclang="nb" segtype="sentence" creationtool="x" creationtoolversion="1" adminlang="en" o-tmf="x" datatype="plaintext"/><body><tu><tuv xml:lang="nb"><seg>${FERRY}</seg></tuv><tuv xml:lang="en-GB"><seg>${target}</seg></tuv></tu></body></tmx>`;

/** No check speaks but that one. */
const config = (untranslated: string) =>
  `checks:\n${CHECK_CODES.map((code) => `  ${code}: ${code === "untranslated" ? untranslated : "off"}\n`).join("")}`;

/** One article whose only sentence was approved in Norwegian, by mistake. */
async function openDesk() {
  const desk = await makeDeeplDesk(
    { "seeds/a.txt": `${FERRY}\n`, "seeds/memory/m.tmx": TMX(FERRY) },
    { config: config("error") },
  );
  const finding = () => {
    const document = JSON.parse(desk.read("output/a.txt.json")) as JsonDocument;
    return document.blocks[0]?.segments[0]?.findings?.find(({ check }) => check === "untranslated");
  };
  const dismiss = (...args: string[]) =>
    desk.run("findings", "dismiss", "seeds/a.txt", "s1", "untranslated", ...args);
  const codes = async (...args: string[]) => {
    const { stdout } = await desk.run("findings", "list", "--json", ...args);
    const listed = JSON.parse(stdout) as { findings: { check: string; segment: string }[] }[];
    return listed.flatMap(({ findings }) => findings.map(({ check, segment }) => `${segment} ${check}`));
  };
  const run = () => desk.run("translate", "--fail-on", "info");
  await desk.run();
  return { desk, finding, dismiss, codes, run };
}

describe("dismissing a finding", () => {
  test("it is shown with its reason, counts nowhere, and comes back by --undo", async () => {
    const { desk, finding, dismiss, codes, run } = await openDesk();
    expect(await codes()).toEqual(["s1 untranslated"]);
    expect((await run()).code).toBe(1);

    const { code, stderr } = await dismiss("--reason", "sitat", "--by", "Kari");
    expect([code, stderr]).toEqual([
      0,
      "Dismissed 1 finding: untranslated in seeds/a.txt s1. The next run writes it so\n",
    ]);
    expect([await codes(), await codes("--dismissed")]).toEqual([[], ["s1 untranslated"]]);
    expect((await run()).code).toBe(0);
    expect(finding()?.dismissed).toEqual({ reason: "sitat", by: "Kari" });
    expect(desk.read("output/a.txt.html")).toMatch(/<li class="dismissed">dismissed: .*sitat \(Kari\)/);
    expect(desk.read("output/a.txt.html")).not.toContain('<nav aria-label="Findings">');
    expect(desk.read("output/a.txt.xlf")).toContain('priority="10" annotates="general">dismissed (sitat), ');
    expect(desk.read("output/index.html")).toContain("no findings");

    expect((await run()).code).toBe(0);
    expect((await dismiss("--undo")).code).toBe(0);
    expect((await run()).code).toBe(1);
    expect(finding()?.dismissed).toBeUndefined();
    expect(desk.server.requests).toHaveLength(0);
  });

  test("an edit of either text brings it back", async () => {
    const { desk, finding, dismiss, codes, run } = await openDesk();
    await dismiss("--reason", "sitat");
    const other = FERRY.replace("Fergen", "Ferjen");
    desk.write("seeds/memory/m.tmx", TMX(other));
    await run();
    const target = (JSON.parse(desk.read("output/a.txt.json")) as JsonDocument).blocks[0]?.segments[0]
      ?.target;
    expect(target).toBe(other);
    expect(finding()?.dismissed).toBeUndefined();
    expect(await codes("--dismissed")).toEqual([]);
  });

  test.each([
    [["untranslated"], [], "there is no reason"],
    [["untranslated"], ["--reason", " "], "there is no reason"],
    [["numbers"], ["--reason", "ja"], "there is no such finding"],
    [["numbers"], ["--undo"], "there is no such finding"],
  ])("%j %j: %s", async ([check = ""], options, state) => {
    const { desk } = await openDesk();
    if (options[0] === "--undo")
      await desk.run("findings", "dismiss", "seeds/a.txt", "s1", "untranslated", "--reason", "ja");
    const { code, stderr } = await desk.run("findings", "dismiss", "seeds/a.txt", "s1", check, ...options);
    expect([code, stderr.split("\n")[0]]).toEqual([2, expect.stringContaining(state)]);
  });
});

test("bitekst findings shows both sides", async () => {
  const { desk } = await openDesk();
  const { stdout, stderr } = await desk.run("findings", "seeds");
  expect(stdout.split("\n")[0]).toBe("seeds/a.txt s1");
  expect(stdout.match(/^ {4}(nb|en-GB) +Fergen gikk ikke i dag tidlig\.$/gm)).toHaveLength(2);
  expect(stderr).toContain("1 finding in 1 document\n");
  expect((await desk.run("findings", "borte.txt")).stderr).toContain(
    'Cannot find "borte.txt": no such document is stored',
  );
});

test("an edited severity checks all documents anew, without asking the engine", async () => {
  const { desk, finding, run } = await openDesk();
  desk.write("pipeline.config.yaml", config("info"));
  await desk.run();
  expect(finding()?.severity).toBe("info");
  desk.write("pipeline.config.yaml", config("off"));
  expect((await run()).code).toBe(0);
  expect(finding()).toBeUndefined();
  expect(desk.server.requests).toHaveLength(0);
});
