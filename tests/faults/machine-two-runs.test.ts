import { expect, it } from "vitest";
import { openSqliteStore } from "../../src/stores/open-sqlite-store.ts";
import { openSqliteDriver } from "../../src/stores/sqlite-driver.ts";
import { cacheShelf } from "../../src/stores/sqlite-shelves/cache-shelf.ts";
import { makeDeeplDesk } from "../support/deepl-desk.ts";
import { makeGate } from "../support/deepl-gate.ts";
import { answersNamed } from "./machine/filled-store.ts";

const ARTICLES = {
  "seeds/a.txt": "Det har snødd i fjellet siden lørdag kveld.\n",
  "seeds/b.txt": "Bussen til Odda går ikke i dag, skriver fylket.\n",
};
const CONFIG = "deepl:\n  retryDelay: 0\nformats: [md]\n";

it("of two runs at once one is refused in one line, and no text is billed twice", async () => {
  const { gate, open } = makeGate();
  const desk = await makeDeeplDesk(ARTICLES, { config: CONFIG, trick: () => ({ kind: "answer", gate }) });
  const first = desk.start("--fail-on", "none");
  await desk.server.arrived(1);
  const second = await desk.run("--fail-on", "none");
  expect([second.code, second.stdout]).toStrictEqual([4, ""]);
  expect(second.stderr).toMatch(
    /^bitekst: Cannot start a run on ".+store\.sqlite": another run is using it\nWait for the other run to end, or [^\n]+\n$/u,
  );
  open();
  expect((await first.done).code).toBe(0);
  expect((await desk.run("--fail-on", "none")).code).toBe(0);
  expect([...desk.server.billedTexts].sort()).toStrictEqual([...new Set(desk.server.billedTexts)].sort());
});

it("runs that start at the same moment on a folder without a store bill each text once", async () => {
  const desk = await makeDeeplDesk(ARTICLES, { config: CONFIG });
  const runs = await Promise.all([1, 2].map(() => desk.run("--fail-on", "none")));
  for (const { code, stderr } of runs) {
    expect([0, 4], stderr).toContain(code);
    if (code === 4) expect(stderr).toContain("another run is using it");
  }
  expect((await desk.run("--fail-on", "none")).code).toBe(0);
  expect([...desk.server.billedTexts].sort()).toStrictEqual([...new Set(desk.server.billedTexts)].sort());
});

it("a store that another program holds is waited for; past patience it is told in one line", async () => {
  const desk = await makeDeeplDesk(ARTICLES, { config: CONFIG });
  const path = desk.path(".bitekst/store.sqlite");
  await (await openSqliteStore(path)).close();
  const holder = await openSqliteDriver(path, { busyTimeout: 0 });
  holder.exec("BEGIN IMMEDIATE");
  const run = desk.start("--fail-on", "none");
  const impatient = await openSqliteDriver(path, { busyTimeout: 0 });
  await expect(cacheShelf(impatient).put(answersNamed("ny", 1))).rejects.toMatchObject({
    code: "store-busy",
    message: `Cannot write to store "${path}": another program has held it too long`,
  });
  impatient.close();
  holder.exec("ROLLBACK");
  holder.close();
  const { code, stderr } = await run.done;
  expect([code, stderr.includes("Cannot")]).toStrictEqual([0, false]);
  expect(desk.server.billedTexts).toHaveLength(2);
});
