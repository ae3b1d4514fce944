import { expect, test } from "vitest";
import type { WrittenDocument } from "../../src/model/written-document.ts";
import { writtenOf, writtenRowOf } from "../../src/stores/rows/written-row.ts";

const STAMPED: readonly [string, string][] = [
  ["output/bru.txt.html", "2048 1700000000123456789"],
  ['output/"Æ\\ø"\n{å}: 1,2.json', "12 1"],
  ["__proto__", "0 0"],
];

test("files are kept as the JSON object that they were kept as before", () => {
  const [, , text] = writtenRowOf(withFiles(STAMPED));
  expect(text).toBe(JSON.stringify(Object.fromEntries(STAMPED)));
  expect(writtenRowOf(withFiles([]))[2]).toBe("{}");
});

test.each([
  ["none", []],
  ["one", STAMPED.slice(0, 1)],
  ["names with all that JSON writes otherwise", STAMPED],
])("files come back from it: %s", (_, files) => {
  expect([...writtenOf(writtenRowOf(withFiles(files))).files]).toStrictEqual(files);
});

function withFiles(files: readonly [string, string][]): WrittenDocument {
  const report = { source: "seeds/bru.txt" } as WrittenDocument["report"];
  return { name: "seeds/bru.txt", fingerprint: "f", files: new Map(files), report };
}
