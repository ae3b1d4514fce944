import { describe, expect, test } from "vitest";
import { readModality } from "../../src/language/modality/read-modality.ts";
import { readNegation } from "../../src/language/negation/read-negation.ts";

describe("what a text denies", () => {
  test.each([
    ["nb", "Han vil ikke gå av.", ["plain"]],
    ["nn", "Ho vil korkje gå av eller svare.", ["plain"]],
    ["nb", "Det er umulig, men ikke ulovlig.", ["un", "plain", "un"]],
    ["nb", "Ingen tvil, ikke sant?", ["idiom", "tag"]],
    ["nb", "Det er ikke sant.", ["plain"]],
    ["nb", "Om han kommer eller ikke, er uvisst.", ["closing", "un"]],
    ["nb", "Ulykken skjedde på ungdomsskolen.", []],
    ["en", "He can't, won’t and cannot resign.", ["plain", "plain", "plain"]],
    ["en", "It's good, isn't it?", ["idiom"]],
    ["en", "No. 1 is under the union.", []],
    ["en", "Unfortunately, it is unlawful.", ["un"]],
    ["en", "No one knows whether or not it is harmless.", ["plain", "whether", "un"]],
  ])("%s: %s", (language, text, senses) => {
    expect(readNegation(text, language).map(({ sense }) => sense)).toEqual(senses);
  });

  test("marks say where they stand", () => {
    expect(readNegation("Han vil ikke gå.", "nb")).toEqual([
      { kind: "plain", sense: "plain", start: 8, end: 12, place: 2 / 3, index: 2 },
    ]);
  });
});

describe("how a text binds, allows and reports", () => {
  test.each([
    ["nb", "Mannen skal ha drept kona.", ["hearsay"]],
    ["nb", "Partiet skal ha møte.", ["shall"]],
    ["nn", "Ho skal ikkje ha vore der.", ["hearsay"]],
    ["nb", "Etter sigende må han gå.", ["report", "must"]],
    ["en", "He is said to have left.", ["hearsay"]],
    ["en", "He has to go, and she may stay.", ["must", "may"]],
  ])("%s: %s", (language, text, senses) => {
    expect(readModality(text, language).map(({ sense }) => sense)).toEqual(senses);
  });
});
