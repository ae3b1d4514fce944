import { describe, expect, test } from "vitest";
import { readNames } from "../../../src/language/names/read-names.ts";

describe("names of Norwegian and English sentences", () => {
  test.each<[string, string, readonly string[]]>([
    ["nb", "I går møtte Kari Nordmann statsminister Støre.", ["Kari Nordmann", "Støre"]],
    ["nb", "Ursula von der Leyen talte i Brussel.", ["Ursula von der Leyen", "Brussel"]],
    ["nb", "Boka om Osama bin Laden er ute.", ["Osama bin Laden"]],
    ["nb", "– Nei, sa John F. Kennedy.", ["John F. Kennedy"]],
    ["nb", "Nato-toppmøtet i Vilnius er over.", ["Nato-toppmøtet", "Vilnius"]],
    ["nb", "Det er ikke noe her. Ingen vet det.", []],
    ["nn", "Eg såg Kim Jong-Un på TV.", ["Kim Jong-Un", "TV"]],
    ["en", "The storm hit Bergen on Monday.", ["Bergen"]],
    ["en", "He met Kari Nordmann's brother.", ["Kari Nordmann's"]],
  ])("%s: %s", (language, text, expected) => {
    expect(readNames(text, language).map((name) => name.text)).toEqual(expected);
  });

  test("places are those of the text", () => {
    const text = "Nå bor Åse Dahl i Tromsø.";
    for (const { text: name, start, end } of readNames(text, "nb")) expect(text.slice(start, end)).toBe(name);
  });
});
