import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { serialiseTmx } from "../../src/formats/tmx.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { escapeHtml } from "../../src/writers/html/escape-html.ts";
import { startChatServer } from "../support/chat-server.ts";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { makeGate } from "../support/deepl-gate.ts";
import { LINE_PROGRAM } from "../support/line-program.ts";
import { runCli } from "../support/run-cli.ts";

const BUS = "Bussen til Odda går ikke i dag, skriver fylket.";
const SNOW = "Det har snødd <b>12</b> centimeter i fjellet & byen siden lørdag kveld.";
const ARTICLE = `${BUS} ${SNOW}\n\nFoto: Kari Lie / NTB\n`;
const APPROVED = "The bus to Odda is not running today, the county writes.";
const MEMORY = serialiseTmx({
  entries: [
    {
      languages: { source: "nb", target: "en-GB" },
      source: BUS,
      target: APPROVED,
      state: "final",
      author: "Kari Lie",
      document: "seeds/a.txt",
    },
  ],
});
const FILES = { "seeds/a.txt": ARTICLE };

function pageOf(root: string, name = "output/compare.html"): string {
  return readFileSync(join(root, name), "utf8");
}

describe("compare", () => {
  test("a column for each engine; a second compare and a translate afterwards send nothing", async () => {
    const desk = await makeDeeplDesk({ ...FILES, "seeds/memory/a.tmx": MEMORY });
    const first = await desk.run("compare", "seeds", "--engines", "deepl,pseudo", "--json");
    expect(first.code).toBe(0);
    const { engines, documents, failures } = JSON.parse(first.stdout) as Comparison;
    expect(failures).toEqual([]);
    expect(
      engines.map(({ name, segments, translated, pretends }) => [name, segments, translated, pretends]),
    ).toEqual([
      ["deepl", 2, 2, undefined],
      ["pseudo", 2, 2, true],
    ]);
    expect(engines[0]?.scores?.units).toBe(1);
    expect(engines[0]?.cost).toMatchObject({ texts: 2, characters: BUS.length + SNOW.length });
    expect(documents[0]?.rows.map(({ source, approved }) => [source, approved])).toEqual([
      [BUS, APPROVED],
      [SNOW, undefined],
    ]);
    expect(first.stderr).toContain("deepl: 2 texts to send");
    const page = pageOf(desk.root);
    expect(page).toContain("&lt;b&gt;12&lt;/b&gt;");
    expect(page).not.toContain("<b>12</b>");
    const sent = desk.server.requests.length;
    expect(sent).toBeGreaterThan(0);

    const again = await desk.run("compare", "seeds", "--engines", "deepl,pseudo", "--json");
    const unbilled = ({ engines: all, ...rest }: Comparison) => ({
      ...rest,
      engines: all.map(({ billed: _, ...engine }) => engine),
    });
    const second = JSON.parse(again.stdout) as Comparison;
    expect(unbilled(second)).toEqual(unbilled({ engines, documents, failures }));
    expect([engines[0]?.billed.characters, second.engines[0]?.billed]).toEqual([
      BUS.length + SNOW.length,
      { characters: 0 },
    ]);
    expect(pageOf(desk.root)).toBe(page);
    expect(again.stderr).toContain("0 characters billed");
    const run = await desk.run("--json");
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ textsSent: 0, billedCharacters: 0 });
    expect(JSON.parse((await desk.run("cache", "stats", "--json")).stdout)).not.toHaveProperty(
      "engines.pseudo",
    );
  });

  test("an engine that is missing says why, the other goes on", async () => {
    const desk = await makeDeeplDesk(FILES);
    const { code, stdout, stderr } = await runCli(
      ["compare", "seeds", "--engines", "deepl,pseudo", "--output", "both.html", "--json"],
      { cwd: desk.root, env: {} },
    );
    const [deepl, pseudo] = (JSON.parse(stdout) as Comparison).engines;
    expect(code).toBe(4);
    expect(deepl).toMatchObject({ translated: 0, troubles: [{ code: "engine-missing" }] });
    expect(pseudo).toMatchObject({ translated: 2, troubles: [] });
    expect(stderr).toContain("deepl: There is no DeepL key");
    expect(pageOf(desk.root, "both.html")).toContain("There is no DeepL key");
  });

  test("no more than the limit", async () => {
    const desk = await makeDeeplDesk(FILES);
    const limit = String(BUS.length);
    const { code, stdout } = await desk.run(
      "compare",
      "--engines",
      "deepl",
      "--max-characters",
      limit,
      "--json",
    );
    const [deepl] = (JSON.parse(stdout) as Comparison).engines;
    expect(code).toBe(4);
    expect(deepl).toMatchObject({ translated: 1, troubles: [{ code: "budget" }] });
  });

  test("an engine that nobody knows, and a missing name", async () => {
    const desk = await makeDeeplDesk(FILES);
    const unknown = await desk.run("compare", "--engines", "deepl,google");
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('Cannot compare "google": there is no engine of this name');
    expect(unknown.stderr).toContain("deepl, local, pseudo");
    expect((await desk.run("compare", "--engines", "deepl,")).code).toBe(2);
    expect(desk.server.requests).toEqual([]);
  });
});

const MT = `engines:
  mt: { type: command, command: [${JSON.stringify(process.execPath)}, mt.mjs], languages: [{ source: nb, target: en }] }
deepl: { retryDelay: 0, concurrency: 1 }
`;
const BRIDGE = "Brua er stengt i dag. Hun lo ikke av det.";
const TWO = { ...FILES, "seeds/b.txt": BRIDGE, "mt.mjs": LINE_PROGRAM };

describe("compare with a program of one's own", () => {
  test("one engine stops in the middle: its column says why, and the other goes on", async () => {
    const { gate, open } = makeGate();
    const desk = await makeDeeplDesk(TWO, { config: MT });
    desk.server.play({ kind: "answer", gate }, { kind: "status", status: 456, message: "Quota exceeded" });
    const running = desk.start("compare", "--engines", "deepl,mt", "--json");
    await running.said("mt: 4 texts to send, free");
    await desk.server.arrived(1);
    open();
    const { code, stdout, stderr } = await running.done;
    expect(code).toBe(4);
    const { engines, documents } = JSON.parse(stdout) as Comparison;
    expect(documents.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["seeds/a.txt", 2],
      ["seeds/b.txt", 2],
    ]);
    expect(engines).toMatchObject([
      { name: "deepl", segments: 4, translated: 2, troubles: [{ code: "engine-quota" }] },
      { name: "mt", segments: 4, translated: 4, troubles: [], cost: { price: { amount: 0 } } },
    ]);
    const found = documents.map(({ rows }) => rows.flatMap(({ cells }) => cells[0]?.findings ?? []));
    expect(found[0]?.length).toBeGreaterThan(0);
    expect(found[1]).toEqual([]);
    expect(engines[0]?.findings).toEqual({ error: found[0]?.length, warning: 0, info: 0 });
    const sum = BUS.length + SNOW.length + BRIDGE.length - 1;
    expect(engines[0]?.cost).toMatchObject({ texts: 4, characters: sum });
    expect(engines[0]?.billed.characters).toBe(BUS.length + SNOW.length);
    expect(stderr).toContain(`deepl: 4 texts to send, ${sum} characters, about 0.00 EUR`);
    const page = pageOf(desk.root);
    expect(page.match(/not translated/g)).toHaveLength(2);
    const [trouble] = engines[0]?.troubles ?? [];
    expect(page).toContain(escapeHtml(`${trouble?.message}. ${trouble?.advice}`));
    expect(page).not.toContain("has no English text");
  });

  test("Ctrl-C ends it with 130; what was paid for is kept and serves translate", async () => {
    const { gate, open } = makeGate();
    const desk = await makeDeeplDesk(TWO, { config: MT });
    desk.server.play({ kind: "answer", gate });
    const running = desk.start("compare", "--engines", "deepl,mt");
    await desk.server.arrived(1);
    running.kill("SIGINT");
    await running.said("Stopping:");
    open();
    const { code, stderr } = await running.done;
    expect(code).toBe(130);
    expect(stderr).toContain(`${BUS.length + SNOW.length} characters billed`);
    expect(desk.files(".")).not.toContain("output/compare.html");
    expect((await desk.run("seeds/a.txt")).code).toBe(0);
    expect(desk.server.requests).toHaveLength(1);
    expect((await desk.run("compare", "--engines", "deepl,mt")).code).toBe(0);
    expect(new Set(desk.server.billedTexts).size).toBe(desk.server.billedTexts.length);
  });

  test("what the month may cost holds for those that are paid by the character alone", async () => {
    const config = `limits: { charactersPerMonth: ${BUS.length} }\n${MT}`;
    const desk = await makeDeeplDesk(TWO, { config });
    const { code, stdout, stderr } = await desk.run("compare", "--engines", "deepl,mt", "--json");
    expect(code).toBe(4);
    expect((JSON.parse(stdout) as Comparison).engines).toMatchObject([
      { translated: 1, billed: { characters: BUS.length }, troubles: [{ code: "budget" }] },
      { translated: 4, billed: { characters: 0 }, troubles: [] },
    ]);
    expect(stderr).toContain(`deepl: 1 text to send, ${BUS.length} characters`);
    await desk.run("compare", "--engines", "deepl,mt");
    expect(desk.server.billedCharacters).toBe(BUS.length);
  });
});

test("tokens are estimated with article and terms, and counted; a glossary serves translate too", async () => {
  const server = await startChatServer({});
  onTestFinished(() => server.close());
  const config = `engines: { llm: { type: openai, baseUrl: "${server.url}", model: tiny, price: { input: 1000, output: 2000 } } }
deepl: { retryDelay: 0 }
`;
  const desk = await makeDeeplDesk(FILES, { config });
  const firstOf = ({ stdout }: { readonly stdout: string }) => (JSON.parse(stdout) as Comparison).engines[0];
  const limit = ["--max-characters", "0"];
  const plain = await desk.run("compare", "--engines", "llm", "--json", ...limit);
  const llm = firstOf(plain);
  const { input = 0, output } = llm?.cost.tokens ?? {};
  expect(llm).toMatchObject({ translated: 2, billed: { characters: 0 } });
  expect(llm?.billed.tokens?.output).toBeGreaterThan(0);
  expect(plain.stderr).toMatch(/0 characters, \d+ \+ \d+ tokens of llm billed/);
  expect(plain.stderr).toContain(`llm: 2 texts to send, about ${input} + ${output} tokens, about 0.`);
  expect(server.requests[0]?.asked.context).toBeDefined();

  desk.write("seeds/glossary.csv", "source,target\nfylket,the county council\n");
  const termed = await desk.run("compare", "--engines", "llm,deepl", "--json");
  expect(termed.code).toBe(0);
  expect(firstOf(termed)?.cost.tokens?.input).toBeGreaterThan(input);
  expect(desk.server.glossaries).toHaveLength(1);
  const { stdout } = await desk.run("--json");
  expect(JSON.parse(stdout)).toMatchObject({ textsSent: 0, billedCharacters: 0 });
});
