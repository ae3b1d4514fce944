import { expect, test } from "vitest";
import { otherWords } from "../../../src/writers/compare-page/other-words.ts";

test.each([
  ["The council said no.", "The council said no.", []],
  ["The council said no.", "The municipality said no.", ["municipality"]],
  ["The council said no.", "The council then firmly said no!", ["then firmly", "!"]],
  ["The ferry is late.", "", []],
  ["", "The ferry", ["The ferry"]],
  ["no no no", "no no", []],
])("%s | %s", (base, text, other) => {
  expect(otherWords(base, text).map(([start, end]) => text.slice(start, end))).toEqual(other);
});
