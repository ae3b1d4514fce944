import { describe, expect, test } from "vitest";
import { type NumberLanguage, readNumbers } from "../../../src/language/numbers/read-numbers.ts";

function read(text: string, language: NumberLanguage) {
  return readNumbers(text, language).map(({ kind, value, unit, start, end }) => [
    kind,
    value,
    unit?.name,
    text.slice(start, end),
  ]);
}

describe("Norwegian numbers are read as values", () => {
  test.each([
    ["tapte 1,5 milliarder kroner", ["money", 1.5e9, "NOK", "1,5 milliarder kroner"]],
    ["minst 100.000 møtte", ["figure", 100_000, undefined, "100.000"]],
    ["minst 100 000 møtte", ["figure", 100_000, undefined, "100 000"]],
    ["opp 3,5 pst. i mai", ["percent", 3.5, "percent", "3,5 pst"]],
    ["åpner kl. 18.30", ["time", 1110, undefined, "18.30"]],
    ["klokka halv sju", ["time", 390, undefined, "halv sju"]],
    ["klokka ti på halv fem", ["time", 260, undefined, "ti på halv fem"]],
    ["den 27. april", ["date", 427, undefined, "27. april"]],
    ["på 1600-tallet", ["century", 17, undefined, "1600-tallet"]],
    ["på 70-talet", ["decade", 1970, undefined, "70-talet"]],
    ["i det 17. århundre", ["century", 17, undefined, "17. århundre"]],
    ["en 19-åring", ["figure", 19, "year", "19-åring"]],
    ["måler 29¾ tommer", ["figure", 29.75, "inch", "29¾ tommer"]],
    ["halvannen million", ["figure", 1.5e6, undefined, "halvannen million"]],
    ["tjueen elever", ["figure", 21, undefined, "tjueen"]],
    ["hundreogfemti elever", ["figure", 150, undefined, "hundreogfemti"]],
    ["tre mil", ["figure", 3, "mil", "tre mil"]],
    ["tre engelske mil", ["figure", 3, "mile", "tre engelske mil"]],
    ["G20-landene", ["id", 20, undefined, "20"]],
  ])("%s", (text, expected) => {
    expect(read(text, "no")).toEqual([expected]);
  });
});

describe("English numbers are read as the same values", () => {
  test.each([
    ["lost NOK 1.5bn", ["money", 1.5e9, "NOK", "NOK 1.5bn"]],
    ["at least 100,000 came", ["figure", 100_000, undefined, "100,000"]],
    ["up 3.5 per cent", ["percent", 3.5, "percent", "3.5 per cent"]],
    ["opens at 6.30 p.m.", ["time", 1110, undefined, "6.30 p.m."]],
    ["at half past six", ["time", 390, undefined, "half past six"]],
    ["on April 27th", ["date", 427, undefined, "April 27th"]],
    ["in the seventeenth century", ["century", 17, undefined, "seventeenth century"]],
    ["in the '70s", ["decade", 1970, undefined, "70s"]],
    ["a 19-year-old", ["figure", 19, "year", "19-year-old"]],
    ["two and a half million", ["figure", 2.5e6, undefined, "two and a half million"]],
    ["two hundred and five pupils", ["figure", 205, undefined, "two hundred and five"]],
    ["twenty-one pupils", ["figure", 21, undefined, "twenty-one"]],
  ])("%s", (text, expected) => {
    expect(read(text, "en")).toEqual([expected]);
  });
});

test("a range is two mentions that share scale and unit", () => {
  expect(read("2–3 mill. kroner", "no")).toEqual([
    ["figure", 2, "NOK", "2"],
    ["money", 3e6, "NOK", "3 mill. kroner"],
  ]);
  expect(readNumbers("2–3 mill. kroner", "no")[0]?.keys).toContain("n:2000000");
});

test("letters of NFD are read as their composed forms", () => {
  expect(read("åtti mål".normalize("NFD"), "no")[0]?.[1]).toBe(80);
});
