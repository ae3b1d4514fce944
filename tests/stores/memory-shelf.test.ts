import { join } from "node:path";
import { expect, it } from "vitest";
import { memoryShelf } from "../../src/stores/sqlite-shelves/memory-shelf.ts";
import { openBehind, storeFolder } from "./store-folder.ts";

const folder = storeFolder();
const LANGUAGES = { source: "nb", target: "en-GB" };
const ENTRY = {
  languages: LANGUAGES,
  source: "Elva steg.",
  target: "The river rose.",
  state: "final",
} as const;

it("tells texts of one hash apart", async () => {
  const driver = await openBehind(join(folder, "hash.db"));
  const shelf = memoryShelf(driver);
  await shelf.replaceFile({ name: "a.tmx", digest: "1" }, [ENTRY]);
  driver.run("UPDATE memory_entry SET source = ?", ["Regnet kom."]);
  expect(await shelf.find(LANGUAGES, [ENTRY.source])).toStrictEqual(new Map());
  driver.close();
});

it("drops a file's entries with it", async () => {
  const driver = await openBehind(join(folder, "drop.db"));
  const shelf = memoryShelf(driver);
  await shelf.replaceFile({ name: "a.tmx", digest: "1" }, [ENTRY]);
  await shelf.removeFile("a.tmx");
  expect(driver.all("SELECT count(*) FROM memory_entry")).toStrictEqual([[0]]);
  driver.close();
});
