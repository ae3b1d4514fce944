import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { openListener } from "../../../src/triggers/watch/open-listener.ts";
import { makeDesk } from "../../support/desk.ts";

/** A listener on a real folder, and the next thing that it tells. */
function listenIn(folders: (path: (name: string) => string) => readonly string[]) {
  const desk = makeDesk({ "sak.txt": "Fergen går.", "mai/sak.txt": "Fergen går." });
  let told = () => undefined as unknown;
  const failures: string[] = [];
  const listener = openListener({ onHint: () => told(), onFailure: (code) => failures.push(code) });
  onTestFinished(() => listener.close());
  const listen = (names: readonly string[]) => listener.listen({ folders: names, roots: names, flat: [] });
  listen(folders(desk.path));
  /** Resolves when something is told of after this has been done. */
  const tells = (act: () => void) =>
    new Promise<void>((resolve) => {
      told = resolve;
      act();
    });
  return { desk, listen, tells, failures };
}

test("tells of new files, edits, renames, also after a file was replaced, and of deletions", async () => {
  const { desk, tells, failures } = listenIn((path) => [path("."), path("mai")]);
  await tells(() => desk.write("ny.txt", "Ny sak."));
  await tells(() => appendFileSync(desk.path("mai/sak.txt"), " Den går nå."));
  await tells(() => {
    writeFileSync(desk.path(".sak.tmp"), "Fergen går ikke.");
    renameSync(desk.path(".sak.tmp"), desk.path("sak.txt"));
  });
  await tells(() => appendFileSync(desk.path("sak.txt"), " Den er full."));
  await tells(() => rmSync(desk.path("mai/sak.txt")));
  expect(failures).toEqual([]);
});

test("a new folder is told of, and once it is listened in what lay there already", async () => {
  const { desk, tells, listen } = listenIn((path) => [path(".")]);
  await tells(() => {
    mkdirSync(desk.path("juni/uke"), { recursive: true });
    writeFileSync(desk.path("juni/uke/sak.txt"), "Sommer.");
  });
  await tells(() => listen([desk.path("."), desk.path("juni"), desk.path("juni/uke")]));
  await tells(() => appendFileSync(desk.path("juni/uke/sak.txt"), " Sol."));
});

test("a folder that goes away is no failure, and may come back", async () => {
  const { desk, tells, listen, failures } = listenIn((path) => [path("."), path("mai")]);
  await tells(() => rmSync(desk.path("mai"), { recursive: true }));
  listen([desk.path("."), desk.path("mai")]);
  mkdirSync(desk.path("mai"));
  await tells(() => listen([desk.path("."), desk.path("mai")]));
  await tells(() => desk.write("mai/sak.txt", "Ny sak."));
  expect(failures).toEqual([]);
});
