import { describe, expect, test } from "vitest";
import { countSentences } from "../../src/language/count-sentences.ts";
import { englishStems } from "../../src/language/english-forms/english-stems.ts";
import { nordicWeight, WEIGHTS } from "../../src/language/leftovers/nordic-weight.ts";
import { EVERYDAY_PAIRS } from "../../src/language/likeness/everyday-pairs-table.ts";
import { likeness } from "../../src/language/likeness/likeness.ts";
import { LOOSE_PAIRS } from "../../src/language/likeness/loose-pairs-table.ts";
import { MEANINGS, meaningsOf } from "../../src/language/likeness/word-meanings.ts";
import { placedWords } from "../../src/language/placed-words.ts";

function share(norwegian: string, english: string): number {
  const { expected, found } = likeness(placedWords(norwegian), placedWords(english));
  return found / expected;
}

describe("what two texts have in common", () => {
  test.each([
    ["Skolen i Hamar stengte onsdag.", "The school in Hamar closed on Wednesday."],
    ["Universitetet har 450 studenter.", "The university has 450 students."],
    ["Reiseplanene ble endret.", "The travel plans were changed."],
    ["Tsjekkia vant kampen.", "Czechia won the match."],
    ["Nesten 9 av 10 er fornøyd.", "Almost nine in ten are satisfied."],
    ["Ap og Sp stemte imot.", "Labour and the Centre Party voted against."],
    ["Forhandlingene brøt sammen i morges.", "The talks broke down this morning."],
    ["Han ble løslatt tirsdag, ifølge advokaten.", "He was released on Tuesday, according to his lawyer."],
  ])("much: %s", (norwegian, english) => {
    expect(share(norwegian, english)).toBeGreaterThan(0.6);
  });

  test.each([
    ["Skolen i Hamar stengte onsdag.", "The university has 450 students."],
    ["Universitetet har 450 studenter.", "The school in Hamar closed on Wednesday."],
    ["Fisken er dyr i år.", "She wrote a letter to her brother."],
  ])("little: %s", (norwegian, english) => {
    expect(share(norwegian, english)).toBeLessThan(0.2);
  });

  test("texts without a word that tells", () => {
    expect(likeness(placedWords("…"), placedWords(""))).toEqual({ expected: 0, found: 0 });
  });
});

test("small words are no forms of others", () => {
  expect(meaningsOf("was", "english").keys).not.toContain(meaningsOf("way", "english").keys[0]);
  expect(meaningsOf("to", "english").isTelling).toBe(false);
  expect(meaningsOf("days", "english").keys).toEqual(meaningsOf("day", "english").keys);
});

test("what has many renderings tells only where both texts have it", () => {
  expect(meaningsOf("tiltak", "norwegian").isTelling).toBe(false);
  expect(meaningsOf("measures", "english").keys).toEqual(
    expect.arrayContaining([...meaningsOf("tiltak", "norwegian").keys]),
  );
});

test("the tables have no more lines than there is room for", () => {
  expect(EVERYDAY_PAIRS.trim().split("\n").length).toBeLessThan(768);
  expect(LOOSE_PAIRS.trim().split("\n").length).toBeLessThan(MEANINGS - 768);
});

test.each([
  ["Hun kom. Han gikk.", 2],
  ["Møtet er kl. 18 i dag. Kom!", 2],
  ["Den 17. mai feirer vi.", 1],
  ["Dr. Berg bor i St. Olavs gate 5.", 1],
  ["“Go!” she said. “Now.”", 2],
  ["J. F. Kennedy was president.", 1],
  ["Hva nå? spør han.", 1],
  ["Nei", 1],
])("%s has %i sentences", (text, count) => {
  expect(countSentences(text)).toBe(count);
});

test.each([
  ["mayors", "mayor"],
  ["counties", "county"],
  ["mayor’s", "mayor"],
  ["women", "woman"],
  ["stopped", "stop"],
  ["using", "use"],
  ["boxes", "box"],
  ["thieves", "thief"],
])("%s is a form of %s", (form, word) => {
  expect(englishStems(form)).toContain(word);
});

test.each([
  ["ikke", WEIGHTS.sure],
  ["kommunen", WEIGHTS.nordic],
  ["bløtkake", WEIGHTS.nordic],
  ["organisasjon", WEIGHTS.likely],
  ["om", WEIGHTS.weak],
  ["barn", WEIGHTS.neutral],
  ["smørbrød", WEIGHTS.neutral],
  ["the", WEIGHTS.english],
  ["nation", WEIGHTS.english],
])("%s weighs %d", (word, weight) => {
  expect(nordicWeight(word)).toBe(weight);
});

describe("words with their places", () => {
  test("as they are written", () => {
    expect(placedWords("Å, Nav-sjefens bil!")).toMatchObject([
      { written: "Å", lower: "å", start: 0, end: 1 },
      { written: "Nav-sjefens", lower: "nav-sjefens", start: 3, end: 14 },
      { written: "bil", lower: "bil", start: 15, end: 18 },
    ]);
  });

  test("decomposed letters are made one, places stay", () => {
    expect(placedWords("på".normalize("NFD"))).toMatchObject([
      { written: "på", lower: "på", start: 0, end: 3 },
    ]);
  });
});
