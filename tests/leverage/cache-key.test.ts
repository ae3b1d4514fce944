import { describe, expect, test } from "vitest";
import { cacheKeyTexts } from "../../src/leverage/cache-key.ts";
import { indexTerms } from "../../src/leverage/term-index.ts";
import type { Term } from "../../src/model/glossary.ts";
import { ENGINE } from "../support/described.ts";

const LANGUAGES = { source: "nb", target: "en-GB" };
const MAYOR = "Ordføreren krever svar fra Stortinget.";
const SNOW = "Det snør på fjellet.";

function keyOf(source: string, pairs?: Readonly<Record<string, string>>): string {
  if (!pairs) return cacheKeyTexts(LANGUAGES, ENGINE)(source);
  const terms: Term[] = Object.entries(pairs).map(([term, target], index) => ({
    source: term,
    target,
    line: index + 1,
  }));
  return cacheKeyTexts(LANGUAGES, { ...ENGINE, ...indexTerms(terms) })(source);
}

describe("the key", () => {
  test("without a glossary is what it always was: answers of earlier versions are still found", () => {
    expect(keyOf(SNOW)).toBe('[1,"deepl",[["model","quality"]],"nb","en-GB","Det snør på fjellet."]');
  });

  test("is the same with a glossary when no term occurs", () => {
    expect(keyOf(SNOW, { ordfører: "mayor" })).toBe(keyOf(SNOW));
  });

  test("holds the terms that may occur and no others", () => {
    expect(keyOf(MAYOR, { fylke: "county", Stortinget: "the Storting", ordfører: "mayor" })).toBe(
      `[1,"deepl",[["model","quality"]],"nb","en-GB","${MAYOR}",[["Stortinget","the Storting"],["ordfører","mayor"]]]`,
    );
  });

  test("changes with a target, and neither with notes nor with the order of lines", () => {
    const key = keyOf(MAYOR, { ordfører: "mayor", Stortinget: "the Storting" });
    expect(keyOf(MAYOR, { Stortinget: "the Storting", ordfører: "mayor" })).toBe(key);
    expect(keyOf(MAYOR, { Stortinget: "Parliament", ordfører: "mayor" })).not.toBe(key);
    const noted = [
      { source: "ordfører", target: "mayor", note: "ikke provost", line: 7 },
      { source: "Stortinget", target: "the Storting", line: 9 },
    ];
    expect(cacheKeyTexts(LANGUAGES, { ...ENGINE, ...indexTerms(noted) })(MAYOR)).toBe(key);
  });
});
