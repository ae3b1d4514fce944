import { expect, it } from "vitest";
import { chunks } from "../../src/stores/sqlite-shelves/chunks.ts";

it.each([
  [[], []],
  [["a"], [["a"]]],
  [["a", "b"], [["a", "b"]]],
  [
    ["a", "b", "c"],
    [["a", "b"], ["c"]],
  ],
])("cuts %j into %j", (items, pieces) => {
  expect([...chunks(items, 2)]).toStrictEqual(pieces);
});
