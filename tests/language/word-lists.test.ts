import { describe, expect, it } from "vitest";
import { familiesNamed } from "../../src/language/identification/families.ts";
import { MARKS, makeLexicon } from "../../src/language/identification/lexicon.ts";
import { readWord } from "../../src/language/identification/read-word.ts";
import { ENDING_RULES } from "../../src/language/identification/word-rules.ts";
import { ABSTRACT_WORDS } from "../../src/language/identification/words/abstract-words.ts";
import { FOREIGN_WORDS } from "../../src/language/identification/words/foreign-words.ts";
import * as neighbours from "../../src/language/identification/words/neighbour-words.ts";
import { NOUN_WORDS } from "../../src/language/identification/words/noun-words.ts";
import * as regular from "../../src/language/identification/words/regular-words.ts";
import { SHARED_WORDS } from "../../src/language/identification/words/shared-words.ts";
import { SMALL_WORDS } from "../../src/language/identification/words/small-words.ts";
import { VERB_WORDS } from "../../src/language/identification/words/verb-words.ts";

const pairs = { SMALL_WORDS, VERB_WORDS, NOUN_WORDS, ABSTRACT_WORDS };
const lists = { SHARED_WORDS, ...regular, ...neighbours, ...FOREIGN_WORDS };

function sides(list: string): string[][] {
  return list
    .trim()
    .split("\n")
    .flatMap((row) => row.split("|").map((side) => side.trim().split(/\s+/u)));
}

describe("lists of bokmål and nynorsk", () => {
  it.each(Object.entries(pairs))("have bokmål, a bar and nynorsk in each row: %s", (_, list) => {
    expect(
      list
        .trim()
        .split("\n")
        .filter((row) => !/^[^|]+\|[^|]*$/u.test(row)),
    ).toEqual([]);
  });

  it.each(Object.entries(pairs))("name a word once a side, in Norwegian letters: %s", (_, list) => {
    expect(sides(list).filter((side) => new Set(side).size !== side.length)).toEqual([]);
    expect(list.replace(/[a-zæøåéèêòôü|\s]/gu, "")).toBe("");
  });

  it("hold thousands of words of each form alone", () => {
    const marks = [...makeLexicon().marks.values()].map((mark) => mark & (MARKS.nb | MARKS.nn));
    expect(marks.filter((mark) => mark === MARKS.nb).length).toBeGreaterThan(4_000);
    expect(marks.filter((mark) => mark === MARKS.nn).length).toBeGreaterThan(4_000);
  });
});

it.each(Object.entries(lists))("words in letters of their language, small ones: %s", (_, list) => {
  expect(list.replace(/[\p{Script=Latin}\s]/gu, "")).toBe("");
  expect(list).toBe(list.toLowerCase());
});

it("no ending stands in two rules", () => {
  const endings = ENDING_RULES.flatMap((rule) => rule.endings.split(" "));
  expect(endings.filter((ending, index) => endings.indexOf(ending) !== index)).toEqual([]);
});

describe("a word", () => {
  const cases: readonly (readonly [word: string, form: "nb" | "nn" | "both", why: string])[] = [
    ["ikke", "nb", "listed"],
    ["ikkje", "nn", "listed"],
    ["hvem", "nb", "listed"],
    ["fjorden", "both", "listed on both sides"],
    ["kastet", "nb", "weak verb by rule"],
    ["kastar", "nn", "weak verb by rule"],
    ["fiskerne", "nb", "one who does"],
    ["fiskarane", "nn", "one who does"],
    ["hagene", "nb", "masculine"],
    ["hagane", "nn", "masculine"],
    ["hytten", "nb", "feminine"],
    ["fotballkampane", "nn", "compound by its last word"],
    ["fotballkampene", "nb", "compound by its last word"],
    ["skuletak", "nn", "compound by its first word"],
    ["skoletak", "nb", "compound by its first word"],
    ["regjeringas", "nn", "genitive"],
    ["utryddelsen", "nb", "ending"],
    ["uforsvarlege", "nn", "ending"],
    ["hvelving", "nb", "spelling"],
    ["kvelving", "nn", "spelling"],
    ["Steinar", "both", "a name"],
    ["steinar", "nn", "no name"],
    ["Kampanile", "both", "capitalised and unknown: a name"],
    ["avisa", "nn", "leaning"],
    ["seier", "nn", "nearly always"],
  ];

  it.each(cases)("%s: %s, %s", (word, form) => {
    const evidence = readWord(word).form;
    expect(evidence > 0 ? "nb" : evidence < 0 ? "nn" : "both").toBe(form);
  });

  it.each([
    ["øjeblikkelig", "da"],
    ["grænsevagt", "da"],
    ["frånvaro", "sv"],
    ["verkställa", "sv"],
    ["bróður", "is"],
    ["žinoma", "lt"],
    ["straßenbahn", "de"],
    ["throughout", "en"],
  ])("no list has speaks for its language: %s, %s", (word, family) => {
    expect(readWord(word).families).toEqual(expect.arrayContaining([...familiesNamed(family)]));
  });

  it("of another language tells less with a capital, where it may be a name", () => {
    expect(readWord("van").families.length).toBeGreaterThan(readWord("Los").families.length);
    expect(readWord("los").families.length).toBeGreaterThan(readWord("Los").families.length);
  });
});
