import { expect, test } from "vitest";
import { checkDocument } from "../../src/check/check-document.ts";
import { otherLanguage } from "../../src/check/other-language.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Origin } from "../../src/model/translation-unit.ts";
import { makeDocument } from "../support/make-document.ts";

/** What is found about a bokmål article's only sentence, in this language and with this origin. */
function findings(language: string | undefined, origin: Origin): readonly Finding[] {
  const document = makeDocument("seeds/sitat.txt", [
    ["paragraph", ["Det är inte klart, säger hon.", "It is not clear, she says.", "translated", origin]],
  ]);
  if (language === undefined) return checkDocument(document, { checks: [otherLanguage] });
  const blocks = document.blocks.map((block) => {
    const units = block.units.map((unit) => ({ ...unit, segment: { ...unit.segment, language } }));
    return { ...block, units };
  });
  return checkDocument({ ...document, blocks }, { checks: [otherLanguage] });
}

test("a Swedish sentence that went to the engine as bokmål is worth a look", () => {
  expect(findings("sv", "engine:deepl")).toEqual([
    {
      segment: "s1",
      check: "other-language",
      severity: "info",
      message: "Segment s1 is Swedish, but was translated as Norwegian Bokmål",
    },
  ]);
});

test.each([
  ["sv", "human"],
  ["sv", "memory"],
  ["en", "rule"],
  ["nn", "engine:deepl"],
  [undefined, "engine:deepl"],
] as const)("nothing is said of %s by %s", (language, origin) => {
  expect(findings(language, origin)).toEqual([]);
});
