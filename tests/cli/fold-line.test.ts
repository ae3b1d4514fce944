import { expect, test } from "vitest";
import { foldLine } from "../../src/cli/fold-line.ts";

test.each([
  ["a line that fits", 20, "a line that fits"],
  ["There is no DeepL key. Set DEEPL_AUTH_KEY", 20, "There is no DeepL\nkey. Set\nDEEPL_AUTH_KEY"],
  ["  what is indented stays so", 12, "  what is\n  indented\n  stays so"],
  ["see seeds/en/svaert/lang/sti.txt for it", 10, "see\nseeds/en/svaert/lang/sti.txt\nfor it"],
  ["\u001b[31mred words\u001b[39m here", 14, "\u001b[31mred words\u001b[39m here"],
  ["two  spaces", 20, "two  spaces"],
  ["", 10, ""],
])("%j in %i columns", (line, columns, folded) => {
  expect(foldLine(line, columns)).toBe(folded);
});
