import { expect, test } from "vitest";
import { wordForms } from "../../src/language/word-forms.ts";

function mayBeForms(one: string, other: string): boolean {
  const forms = new Set(wordForms(one));
  return wordForms(other).some((form) => forms.has(form));
}

test.each([
  ["stortinget", "storting"],
  ["stortingets", "stortinget"],
  ["ordfører", "ordførerne"],
  ["ordfører", "ordførarane"],
  ["fylkeskommune", "fylkeskommunens"],
  ["regel", "reglene"],
  ["sykkel", "sykler"],
  ["minister", "ministre"],
  ["programmet", "program"],
  ["museum", "museene"],
  ["nordmann", "nordmennenes"],
  ["håndbok", "håndbøker"],
  ["bonde", "bøndene"],
  ["grønt", "grønne"],
  ["stemme", "stemte"],
  ["by", "byene"],
  ["barn", "born"],
])("%s and %s", (one, other) => {
  expect(mayBeForms(one, other)).toBe(true);
});

test.each([
  ["kommune", "kommunikasjon"],
  ["nav", "navn"],
  ["lo", "loven"],
  ["ap", "april"],
  ["fylke", "folk"],
])("not %s and %s", (one, other) => {
  expect(mayBeForms(one, other)).toBe(false);
});
