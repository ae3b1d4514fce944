import { describe, expect, test } from "vitest";
import { pairMarks } from "../../../src/language/speech-marks/pair-marks.ts";
import { quoteMarks } from "../../../src/language/speech-marks/quote-marks.ts";

/** What stands between the marks of the texts, and the places of marks without their other half. */
function read(...texts: readonly string[]) {
  const marks = texts.flatMap((text, at) => quoteMarks(text).map((mark) => ({ ...mark, text: at })));
  const { quotations, unopened, unclosed } = pairMarks(marks);
  const between = quotations.map(({ open, close }) =>
    open.text === close.text
      ? (texts[open.text] ?? "").slice(open.at + 1, close.at)
      : `${(texts[open.text] ?? "").slice(open.at + 1)} | ${(texts[close.text] ?? "").slice(0, close.at)}`,
  );
  return [between, unopened.map(({ at }) => at), unclosed.map(({ at }) => at)];
}

describe("quotations", () => {
  test.each<readonly [text: string, quotations: readonly string[], unopened: number[], unclosed: number[]]>([
    ["“No,” she says.", ["No,"], [], []],
    ['"No," she says. "Yes."', ["No,", "Yes."], [], []],
    ["«Nei», sa hun.", ["Nei"], [], []],
    ["„Nei“, sa hun.", ["Nei"], [], []],
    ["”Nei”, sa hun.", ["Nei"], [], []],
    ["“He said ‘no’.”", ["no", "He said ‘no’."], [], []],
    ["‘the players’ strike’", ["the players’ strike"], [], []],
    ["The players’ strike, don't you know, in the ’90s and '80s.", [], [], []],
    ["’Tis 'em, rock 'n' roll, 's-Hertogenbosch.", [], [], []],
    ['5\'10" tall on a 12" screen', [], [], []],
    ["“No, she says.", [], [], [0]],
    ["No,” she says.", [], [3], []],
    ["“No, she says. “Yes.”", ["Yes."], [], [0]],
    ["“one ‘two” three", ["one ‘two"], [], [5]],
  ])("%s", (text, quotations, unopened, unclosed) => {
    expect(read(text)).toEqual([quotations, unopened, unclosed]);
  });

  test("run over several texts", () => {
    expect(read("“The people.", "And more,” she says.")).toEqual([["The people. | And more,"], [], []]);
  });

  test("take time that grows with the text alone", () => {
    const text = "“a ‘b \"c 'd ".repeat(20_000);
    expect(pairMarks(quoteMarks(text).map((mark) => ({ ...mark, text: 0 }))).unclosed.length).toBeGreaterThan(
      1000,
    );
  });
});
