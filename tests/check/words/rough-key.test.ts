import { expect, test } from "vitest";
import { roughKey } from "../../../src/check/words/rough-key.ts";

test.each([
  ["case", "Regjeringen legger fram budsjettet.", "REGJERINGEN LEGGER FRAM BUDSJETTET."],
  ["white space and marks", "Det haster, sier hun.", "Det  haster\u00a0– sier hun!"],
  ["letters composed or not", "Blåbærtur på Ås", "Blåbærtur på Ås".normalize("NFD")],
  ["letters of which small ones are two", "İstanbul", "i\u0307stanbul"],
  ["signs that are letters", "300 K", "300 \u212a"],
  ["letters composed or not where it ends", `${"Nord".repeat(8)}e\u0301`, `${"Nord".repeat(8)}é`],
  ["letters composed or not just before", `${"Nord".repeat(7)}Norde\u0301`, `${"Nord".repeat(7)}Nordé`],
  ["letters composed or not at its last", `${"Nord".repeat(7)}Nore\u0301d`, `${"Nord".repeat(7)}Noréd`],
])("one key in spite of %s", (_, one, other) => {
  expect(roughKey(other)).toBe(roughKey(one));
});

test.each([
  ["a word", "Regjeringen legger fram budsjettet.", "Regjeringen legger fram planen."],
  ["a figure", "Det kostet 45 kroner.", "Det kostet 54 kroner."],
  ["order", "Oslo slo Bergen.", "Bergen slo Oslo."],
  ["a word before composed letters", "Nord for Ås".normalize("NFD"), "Sør for Ås".normalize("NFD")],
])("another key for %s", (_, one, other) => {
  expect(roughKey(other)).not.toBe(roughKey(one));
});
