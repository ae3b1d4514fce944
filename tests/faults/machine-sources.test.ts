import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { makeGate } from "../support/deepl-gate.ts";

const SNOW = "Det har snødd i fjellet siden lørdag kveld.";
const BUS = "Bussen til Odda går ikke i dag, skriver fylket.";
const FERRY = "Ferja fra Voss ble forsinket på grunn av vind.";
const ARTICLES = { "seeds/a.txt": `${SNOW}\n`, "seeds/b.txt": `${BUS}\n` };
const CONFIG = "deepl:\n  retryDelay: 0\nformats: [md]\n";

describe("while its text is at the engine", () => {
  it.each<[string, (path: string) => void, number, string | undefined]>([
    ["a source is changed", (path) => writeFileSync(path, `${FERRY}\n`), 0, FERRY],
    ["a source is removed", (path) => rmSync(path), 0, undefined],
    ["a source becomes a folder", (path) => [rmSync(path), mkdirSync(path)], 3, undefined],
  ])(
    "%s: the run ends well, the other article is finished, the next run sees it",
    async (_, act, code, now) => {
      const { gate, open } = makeGate();
      const desk = await makeDeeplDesk(ARTICLES, { config: CONFIG, trick: () => ({ kind: "answer", gate }) });
      const run = desk.start("--fail-on", "none");
      await desk.server.arrived(1);
      act(desk.path("seeds/a.txt"));
      open();
      const ended = await run.done;
      expect([ended.code, ended.stderr.includes("a bug of ours")], ended.stderr).toStrictEqual([0, false]);
      expect(desk.read("output/a.txt.md")).toContain(SNOW);
      expect(desk.read("output/b.txt.md")).toContain(BUS);

      const paid = desk.server.billedTexts.length;
      const next = await desk.run("--fail-on", "none");
      expect(next.code, next.stderr).toBe(code);
      if (now === undefined) expect(next.stderr + next.stdout).toContain("seeds/a.txt");
      else expect(desk.read("output/a.txt.md")).toContain(now);
      expect(desk.server.billedTexts.slice(paid)).toStrictEqual(now === undefined ? [] : [now]);
    },
  );
});

it("files that come and go while a run reads them never end it", async () => {
  const many = Array.from({ length: 60 }, (_, number) => [
    `seeds/n/${number}.txt`,
    `Sak ${number} er avgjort.\n`,
  ]);
  const desk = await makeDeeplDesk({ ...ARTICLES, ...Object.fromEntries(many) }, { config: CONFIG });
  let isOver = false;
  const run = desk.start("--fail-on", "none");
  const done = run.done.finally(() => {
    isOver = true;
  });
  for (let turn = 0; !isOver; turn += 1) {
    const path = desk.path(`seeds/n/${turn % 60}.txt`);
    if (turn % 3 === 0) rmSync(path, { force: true });
    else writeFileSync(path, `Sak ${turn % 60} er avgjort på nytt.\n`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const { code, stderr } = await done;
  expect([0, 3], stderr).toContain(code);
  expect(stderr).not.toContain("a bug of ours");
  expect(desk.files("output")).toEqual(expect.arrayContaining(["a.txt.md", "b.txt.md"]));
  expect((await desk.run("--fail-on", "none")).code).toBe(0);
});
