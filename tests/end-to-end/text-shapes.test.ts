import { expect, test } from "vitest";
import type { RunReport } from "../../src/model/run-report.ts";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { makeDesk } from "../support/desk.ts";
import { runCli } from "../support/run-cli.ts";

const SENTENCE = "Blåbærene på høyfjellet er modne allerede i juli.";

interface Document {
  blocks: { segments: { source: string; state: string; findings?: { check: string }[] }[] }[];
}

test("decomposed letters stay as they are in documents, and are matched, sent and billed composed", async () => {
  const decomposed = SENTENCE.normalize("NFD");
  const desk = await makeDeeplDesk({ "seeds/a.txt": `${decomposed}\n`, "seeds/b.txt": `${SENTENCE}\n` });
  expect((await desk.run()).code).toBe(0);
  expect(desk.server.billedTexts).toEqual([SENTENCE]);
  const [document] = ["a", "b"].map((name) => JSON.parse(desk.read(`output/${name}.txt.json`)) as Document);
  expect(document?.blocks[0]?.segments[0]?.source).toBe(decomposed);
});

test("a file in Windows-1252 and one in UTF-16 share their sentence with one in UTF-8", async () => {
  const desk = await makeDeeplDesk({ "seeds/utf8.txt": `${SENTENCE}\n` });
  desk.write("seeds/cp1252.txt", Buffer.from(`${SENTENCE}\r\n`, "latin1"));
  desk.write("seeds/utf16.txt", Buffer.from(`\uFEFF${SENTENCE}\n`, "utf16le"));
  const { code, stdout } = await desk.run("--json");
  expect(code).toBe(0);
  expect(desk.server.billedTexts).toEqual([SENTENCE]);
  expect((JSON.parse(stdout) as RunReport).documents).toHaveLength(3);
});

test("a sentence larger than one request stays untranslated with a finding; its neighbours are sent", async () => {
  const monster = `Lista er lang: ${"ærfugl, ".repeat(20_000)}og lom.`;
  const desk = await makeDeeplDesk({ "seeds/lang.txt": `${SENTENCE}\n\n${monster}\n` });
  const { code } = await desk.run();
  expect(code).toBe(4);
  expect(desk.server.billedTexts).toEqual([SENTENCE]);
  const { blocks } = JSON.parse(desk.read("output/lang.txt.json")) as Document;
  expect(blocks[1]?.segments[0]).toMatchObject({ state: "initial", findings: [{ check: "too-long" }] });
});

test(".env beside the config holds the key, and the environment wins over it", async () => {
  const desk = await makeDeeplDesk({ "seeds/a.txt": `${SENTENCE}\n` });
  const { DEEPL_AUTH_KEY = "", DEEPL_SERVER_URL = "" } = desk.env;
  const files = { "seeds/a.txt": `${SENTENCE}\n`, ".env": `DEEPL_AUTH_KEY="${DEEPL_AUTH_KEY}" # prøve\n` };
  const other = makeDesk(files);
  expect((await runCli([], { cwd: other.root, env: { DEEPL_SERVER_URL } })).code).toBe(0);
  const wrong = makeDesk(files);
  const run = await runCli([], { cwd: wrong.root, env: { DEEPL_SERVER_URL, DEEPL_AUTH_KEY: "feil-nokkel" } });
  expect(run.code).toBe(4);
  expect(run.stderr).not.toContain("feil-nokkel");
});
