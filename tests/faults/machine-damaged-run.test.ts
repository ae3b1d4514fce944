import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { runCli } from "../support/run-cli.ts";

const STORE = ".bitekst/store.sqlite";
const ARTICLES = Object.fromEntries(
  Array.from({ length: 12 }, (_, number) => [
    `seeds/sak-${number}.txt`,
    `Sak ${number} i kommunestyret\n\nOrdføreren åpnet møtet om sak ${number} klokken ti.\n`,
  ]),
);

it("a run over a damaged store says so in one line, goes on, and pays for nothing again", async () => {
  const desk = await makeDeeplDesk(ARTICLES);
  expect((await desk.run("--fail-on", "none")).code).toBe(0);
  const paid = desk.server.billedTexts.length;
  const outputs = desk.files("output").map((name) => desk.read(`output/${name}`));
  const bytes = readFileSync(desk.path(STORE));
  writeFileSync(desk.path(STORE), bytes.fill(0xa7, 0, 100));

  const { code, stderr } = await desk.run("--fail-on", "none");
  expect(code).toBe(0);
  expect(stderr.split("\n").filter((line) => line.includes("damaged"))).toStrictEqual([
    expect.stringMatching(
      /^Store ".+store\.sqlite" was damaged and lies now in ".+\.damaged-[^"]+Z"; recovered of it: memory of 0 units, 24 paid answers, 12 documents\. /u,
    ),
  ]);
  expect(desk.server.billedTexts).toHaveLength(paid);
  expect(desk.files("output").map((name) => desk.read(`output/${name}`))).toStrictEqual(outputs);

  const again = await desk.run("--fail-on", "none");
  expect([again.code, again.stderr.includes("damaged")]).toStrictEqual([0, false]);
});

it("who only looks leaves a damaged store where it is", async () => {
  const desk = await makeDeeplDesk(ARTICLES);
  const damage = Buffer.alloc(40_000, 0xa7);
  mkdirSync(desk.path(".bitekst"));
  writeFileSync(desk.path(STORE), damage);
  const { code, stderr } = await runCli(["status"], { cwd: desk.root });
  expect(code).toBe(4);
  expect(stderr).toContain("set aside by bitekst translate");
  expect(readFileSync(desk.path(STORE)).equals(damage)).toBe(true);
});
