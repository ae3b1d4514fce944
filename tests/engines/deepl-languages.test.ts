import { expect, test } from "vitest";
import { deeplLanguages } from "../../src/engines/deepl-languages.ts";

test.each([
  ["nb", "en-GB", "nb → en-GB"],
  ["nn", "en-GB", "nb → en-GB"],
  ["nn-NO", "en-US", "nb → en-US"],
  ["no", "en", "nb → en-GB"],
  ["NB", "EN-gb", "nb → en-GB"],
  ["nb", "de", "nb → de"],
  ["nb", "de-CH", "nb → de"],
  ["sv", "nb", "sv → nb"],
  ["da-DK", "pt", "da → pt-PT"],
  ["en-US", "nb", "en → nb"],
  ["nb", "pt-BR", "nb → pt-BR"],
  ["nb", "ZH", "nb → zh"],
  ["nb", "zh-Hant", "nb → zh-HANT"],
  ["nb", "es-419", "nb → es-419"],
  ["nb", "en-AU", "not translated"],
  ["sv", "nn", "not translated"],
  ["nb", "se", "not translated"],
  ["se", "en-GB", "not translated"],
  ["nn", "nb", "not translated"],
  ["en", "en-GB", "not translated"],
  ["", "en-GB", "not translated"],
])("%s into %s: %s", (source, target, expected) => {
  const pair = deeplLanguages({ source, target });
  expect(pair === undefined ? "not translated" : `${pair.source} → ${pair.target}`).toBe(expected);
});
