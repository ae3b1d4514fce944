import { expect, test } from "vitest";
import { tableLines } from "../../src/cli/table-lines.ts";

test("figures stand to the right, words to the left, and no line ends in spaces", () => {
  const lines = tableLines(
    [{ head: "units", align: "right" }, { head: "state" }, { head: "file" }],
    [
      ["8", "final", "a.tmx"],
      ["1,208", "translated", ""],
    ],
  );
  expect(lines).toEqual(["units  state       file", "    8  final       a.tmx", "1,208  translated"]);
});
