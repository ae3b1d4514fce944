import { expect, test } from "vitest";
import { languageName } from "../../src/lib/language-name.ts";

test.each([
  ["nb", "Norwegian Bokmål"],
  ["nn", "Norwegian Nynorsk"],
  ["no", "Norwegian"],
  ["en", "English"],
  ["en-GB", "British English"],
  ["not a tag", "not a tag"],
])("%s is called %s", (tag, name) => {
  expect(languageName(tag)).toBe(name);
});
