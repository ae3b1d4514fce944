import { describe, expect, test } from "vitest";
import type { RunReport } from "../../src/model/run-report.ts";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { makeGate } from "../support/deepl-gate.ts";
import { DEEPL_TEST_KEY } from "../support/deepl-server.ts";
import { runCli } from "../support/run-cli.ts";

const BUS = "Bussen mellom Odda og Røldal kjører ikke i dag.";
const SNOW = "Det har kommet over en meter snø på fjellet siden lørdag kveld.";
const ROAD = "Vegvesenet venter å åpne vegen igjen klokka 14.";
const ARTICLES = {
  "seeds/buss.txt": `Snøkaos på Røldalsfjellet stenger vegen\n\n${BUS} ${SNOW}\n\n${ROAD}\n\nFoto: Kari Lie / NTB\n`,
  "seeds/vei.txt": `Vegen over Røldalsfjellet er stengt\n\n${BUS} ${ROAD}\n`,
};
const DISTINCT = 5;

function reportOf(stdout: string): RunReport {
  return JSON.parse(stdout) as RunReport;
}

describe("what is new is paid for once", () => {
  test("distinct sentences across documents, then nothing, then the edited one alone", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    const first = await desk.run("--json");
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(desk.server.billedTexts).toHaveLength(DISTINCT);
    expect(new Set(desk.server.billedTexts).size).toBe(DISTINCT);
    expect(reportOf(first.stdout)).toMatchObject({
      requests: 2,
      textsSent: DISTINCT,
      billedCharacters: desk.server.billedCharacters,
      documents: [
        {
          source: "seeds/buss.txt",
          state: "complete",
          origins: { engine: 4, rule: 1, repetition: 0, none: 0 },
        },
        { source: "seeds/vei.txt", state: "complete", origins: { engine: 1, repetition: 2, none: 0 } },
      ],
    });

    const stamps = desk.stamps("output");
    const second = await desk.run("--json");
    expect(reportOf(second.stdout)).toMatchObject({
      requests: 0,
      documents: [{ origins: { cache: 4, rule: 1 } }, {}],
    });
    expect(desk.stamps("output")).toEqual(stamps);

    desk.write("seeds/vei.txt", desk.read("seeds/vei.txt").replace(BUS, BUS.replace("Odda", "Haugesund")));
    const third = await desk.run("--json");
    expect(third.code).toBe(0);
    expect(desk.server.billedTexts.slice(DISTINCT)).toEqual([BUS.replace("Odda", "Haugesund")]);
  });

  test("texts go with their article as context, sentences unsplit, from Bokmål", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    await desk.run();
    const [request] = desk.server.requests;
    expect(request?.context).toContain(SNOW);
    expect(request).toMatchObject({ source: "nb", target: "en-GB" });
  });

  test("without context, articles share a request", async () => {
    const config = "deepl:\n  context: none\ncache:\n  reuse: exact\n";
    const desk = await makeDeeplDesk(ARTICLES, { config });
    await desk.run();
    expect(desk.server.requests).toHaveLength(1);
    expect(desk.server.requests[0]?.context).toBeUndefined();
  });

  test("plan says beforehand exactly what the run then costs, and sends nothing", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    const plan = JSON.parse((await desk.run("plan", "--json")).stdout) as Record<string, unknown>;
    expect(desk.server.requests).toHaveLength(0);
    expect(desk.files(".")).not.toContain("output/buss.txt.html");
    await desk.run();
    expect(plan).toMatchObject({
      texts: DISTINCT,
      requests: desk.server.requests.length,
      characters: desk.server.billedCharacters,
    });
  });
});

describe("nothing that was paid for is lost", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("%s: answers under way are kept, the next run pays for the rest", async (signal, code) => {
    const { gate, open } = makeGate();
    const desk = await makeDeeplDesk(ARTICLES, { config: "deepl:\n  concurrency: 1\n" });
    desk.server.play({ kind: "answer", gate });
    const run = desk.start();
    await desk.server.arrived(1);
    run.kill(signal);
    await run.said("Stopping:");
    open();
    const { code: status, stderr } = await run.done;
    expect(status).toBe(code);
    expect(stderr).toContain("Stopped before the end. What was paid for is kept: run it again to go on");
    expect(desk.server.requests).toHaveLength(1);
    expect((await desk.run()).code).toBe(0);
    expect(new Set(desk.server.billedTexts).size).toBe(desk.server.billedTexts.length);
    expect(desk.server.billedTexts).toHaveLength(DISTINCT);
  });

  test("kill -9: only the batch under way may be paid for again", async () => {
    const { gate, open } = makeGate();
    const desk = await makeDeeplDesk(ARTICLES, { config: "deepl:\n  concurrency: 1\n" });
    desk.server.play({ kind: "answer" }, { kind: "answer", gate });
    const run = desk.start();
    await desk.server.arrived(2);
    run.kill("SIGKILL");
    await run.done;
    open();
    const sentBefore = desk.server.requests.length;
    const rerun = await desk.run("--json");
    expect(rerun.code).toBe(0);
    const again = desk.server.requests.slice(sentBefore).flatMap(({ texts }) => texts);
    expect(again).toEqual(desk.server.requests[1]?.texts);
  });

  test("two runs at once: the second refuses in one line and sends nothing", async () => {
    const { gate, open } = makeGate();
    const desk = await makeDeeplDesk(ARTICLES);
    desk.server.play({ kind: "answer", gate });
    const run = desk.start();
    await desk.server.arrived(1);
    const second = await desk.run("--quiet");
    expect(second.code).toBe(4);
    expect(second.stderr).toContain("another run is using it");
    open();
    expect((await run.done).code).toBe(0);
    expect(desk.server.billedTexts).toHaveLength(DISTINCT);
  });
});

describe("when DeepL says no", () => {
  test.each([
    [456, "engine-quota"],
    [403, "engine-refused"],
  ])("%i stops all sending at once; what came before is kept and written", async (status, code) => {
    const desk = await makeDeeplDesk(ARTICLES, { config: "deepl:\n  concurrency: 1\n" });
    desk.server.play({ kind: "answer" }, { kind: "status", status });
    const run = await desk.run("--json");
    expect(run.code).toBe(4);
    expect(desk.server.requests).toHaveLength(2);
    expect(reportOf(run.stdout)).toMatchObject({
      documents: [{ state: "complete" }, { state: "incomplete", origins: { repetition: 2, none: 1 } }],
      troubles: [{ code }],
    });
    expect((await desk.run()).code).toBe(0);
    expect(desk.server.billedTexts).toHaveLength(DISTINCT);
  });

  test("429 with Retry-After, 503 and 413 are got over", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    const busy = { kind: "status", status: 429, headers: { "Retry-After": "0" } } as const;
    desk.server.play(busy, { kind: "status", status: 503 }, { kind: "status", status: 413 });
    const run = await desk.run();
    expect(run.code).toBe(0);
    expect(desk.server.billedTexts).toHaveLength(DISTINCT);
  });
});

describe("doubtful answers", () => {
  test("an empty answer is asked for once more, then left untranslated with a finding, and never asked again", async () => {
    const desk = await makeDeeplDesk(ARTICLES, { translate: (text) => (text === SNOW ? "" : `EN: ${text}`) });
    const run = await desk.run("--json");
    expect(run.code).toBe(4);
    expect(desk.server.billedTexts.filter((text) => text === SNOW)).toHaveLength(2);
    expect(reportOf(run.stdout).documents[0]).toMatchObject({ state: "incomplete", origins: { none: 1 } });
    const document = JSON.parse(desk.read("output/buss.txt.json")) as { blocks: { segments: object[] }[] };
    expect(document.blocks[1]?.segments[1]).toMatchObject({
      state: "initial",
      findings: [{ check: "doubtful" }],
    });
    const sent = desk.server.requests.length;
    expect((await desk.run()).code).toBe(4);
    expect(desk.server.requests).toHaveLength(sent);
  });

  test("--retranslate asks anew for one segment, and says so when it is not there", async () => {
    const answers = { empty: true };
    const translate = (text: string) => (text === SNOW && answers.empty ? "" : `EN: ${text}`);
    const desk = await makeDeeplDesk(ARTICLES, { translate });
    expect((await desk.run()).code).toBe(4);
    answers.empty = false;
    expect((await desk.run("translate", "--retranslate", "seeds/buss.txt", "s99")).code).toBe(2);
    const sent = desk.server.requests.length;
    expect((await desk.run("translate", "--retranslate", "seeds/buss.txt", "s3")).code).toBe(0);
    expect(desk.server.requests.slice(sent).flatMap(({ texts }) => texts)).toEqual([SNOW]);
  });

  test("--retranslate that brings no answer loses nothing", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    await desk.run();
    const page = desk.read("output/buss.txt.html");
    desk.server.play({ kind: "status", status: 456 });
    const again = await desk.run("translate", "--retranslate", "seeds/buss.txt");
    expect(again.code).toBe(4);
    expect(again.stderr).toContain("the account's characters are used up");
    expect(again.stderr).toContain("Not done: there is no new answer, the one from before is kept");
    expect(desk.read("output/buss.txt.html")).toBe(page);
  });

  test("--retranslate without a key says so, and keeps what there was", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    await desk.run();
    const page = desk.read("output/buss.txt.html");
    const again = await runCli(["translate", "--retranslate", "seeds/buss.txt"], { cwd: desk.root });
    expect(again.code).toBe(4);
    expect(again.stderr).toContain("There is no DeepL key");
    expect(again.stderr).toContain("Not done: there is no new answer, the one from before is kept");
    expect(desk.read("output/buss.txt.html")).toBe(page);
  });

  test("arrays that came joined are taken apart by asking once more", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    desk.server.play({ kind: "join" });
    expect((await desk.run()).code).toBe(0);
    const { blocks } = JSON.parse(desk.read("output/buss.txt.json")) as {
      blocks: { segments: { source: string; target: string }[] }[];
    };
    for (const { source, target } of blocks.flatMap(({ segments }) => segments).slice(0, 4))
      expect(target).toBe(`EN: ${source}`);
  });
});

describe("findings and secrets", () => {
  test("--fail-on error: Norwegian that came back as it was exits with 1", async () => {
    const desk = await makeDeeplDesk(ARTICLES, { translate: (text) => text });
    expect((await desk.run("--fail-on", "error")).code).toBe(1);
    expect((await desk.run()).code).toBe(0);
  });

  test("the key is in no output, message or store", async () => {
    const desk = await makeDeeplDesk(ARTICLES);
    desk.server.play({ kind: "status", status: 403 });
    const refused = await desk.run("--verbose", "--json");
    const passed = await desk.run("--verbose", "--json");
    const files = [...desk.files(), ".bitekst/store.sqlite", ".bitekst/store.sqlite-wal"].filter(
      (name) => name !== "",
    );
    const texts = files.map((name) => {
      try {
        return desk.read(name);
      } catch {
        return "";
      }
    });
    const all = [refused.stdout, refused.stderr, passed.stdout, passed.stderr, ...texts].join("\n");
    expect(all).toContain("EN: ");
    expect(all).not.toContain(DEEPL_TEST_KEY.slice(0, 12));
  });
});
