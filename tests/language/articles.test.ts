import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { identifyLanguage } from "../../src/language/identify-language.ts";

/** Short articles in `articles/`, a headline first, parted by lines of three equals signs. */
function articles(language: string): [headline: string, text: string][] {
  const file = readFileSync(new URL(`articles/${language}.txt`, import.meta.url), "utf8");
  return file.split("===\n").map((text) => [text.slice(0, text.indexOf("\n")), text]);
}

describe.each(["nb", "nn", "da", "sv", "en", "other"])("articles in %s", (language) => {
  it.each(articles(language))("%s", (_, text) => {
    const guess = identifyLanguage(text);
    expect(guess.language).toBe(language);
    expect(guess.confidence).toBeGreaterThanOrEqual(0.9);
    expect(guess.confidence).toBeLessThanOrEqual(1);
  });

  it.each(articles(language))("in capitals: %s", (_, text) => {
    expect(identifyLanguage(text.toUpperCase()).language).toBe(language);
  });

  it.each(articles(language))("with marks apart from their letters, after a mark of order: %s", (_, text) => {
    expect(identifyLanguage(`\uFEFF${text.normalize("NFD")}`)).toEqual(identifyLanguage(text));
  });

  it("whatever the first sentences are", () => {
    const first = articles(language).map(([, text]) =>
      identifyLanguage(`${text.split(/\s+/u).slice(3, 43).join(" ")}.`),
    );
    const wrong = first.filter((guess) => guess.language !== language && guess.language !== "undecided");
    expect(wrong).toEqual([]);
  });
});

describe("foreign sentences", () => {
  it.each(["sv", "en", "other"])("are hardly ever Norwegian: %s", (language) => {
    const sentences = articles(language).flatMap(([, text]) => text.split(/(?<=[.!?])\s|\n/u));
    const long = sentences.filter((sentence) => (sentence.match(/\p{L}+/gu) ?? []).length >= 6);
    const taken = long.filter((sentence) => /^n[bn]$/u.test(identifyLanguage(sentence).language));
    expect(taken.length / long.length).toBeLessThan(0.04);
  });

  it.each(["da", "sv", "en", "other"])("and pieces of thirty words never: %s", (language) => {
    const pieces = articles(language).flatMap(([, text]) => {
      const words = text.split(/\s+/u);
      return words.slice(29).map((_, index) => words.slice(index, index + 30).join(" "));
    });
    expect(pieces.length).toBeGreaterThan(100);
    expect(pieces.filter((piece) => /^n[bn]$/u.test(identifyLanguage(piece).language))).toEqual([]);
  });
});
