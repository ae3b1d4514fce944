import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/check/check-document.ts";
import { numbers } from "../../src/check/numbers.ts";
import { makeDocument } from "../support/make-document.ts";
import { RIGHT_PAIRS } from "./numbers/right-pairs.ts";
import { WRONG_PAIRS } from "./numbers/wrong-pairs.ts";

function findings(source: string, target: string) {
  const document = makeDocument("seeds/sak.txt", [
    ["paragraph", [source, target, "translated", "engine:deepl"]],
  ]);
  return checkDocument(document, { checks: [numbers] });
}

function grave(source: string, target: string) {
  return findings(source, target).filter(({ severity }) => severity !== "info");
}

describe("a right number is left in peace", () => {
  test.each(RIGHT_PAIRS)("%s | %s", (source, target) => {
    expect(grave(source, target).map(({ message }) => message)).toEqual([]);
  });
});

describe("a wrong number is found", () => {
  test.each(WRONG_PAIRS)("%s | %s", (source, target, message) => {
    expect(grave(source, target).map((finding) => finding.message)).toContain(message);
  });
});

describe("what is surely meant is written", () => {
  test.each([
    [
      "Fondet tapte 1,5 milliarder kroner.",
      "The fund lost 1.5 million kroner.",
      "The fund lost 1.5 billion kroner.",
    ],
    [
      "Brua kostet 45 millioner kroner.",
      "The bridge cost 45 billion kroner.",
      "The bridge cost 45 million kroner.",
    ],
    ["Byen har 100.000 innbyggere.", "The city has 100.000 residents.", "The city has 100,000 residents."],
  ])("%s | %s", (source, target, fix) => {
    expect(findings(source, target).map((finding) => finding.fix)).toEqual([fix]);
  });

  test("another number is for a person to judge", () => {
    const [finding] = findings("Brua kostet 45 millioner kroner.", "The bridge cost 54 million kroner.");
    expect(finding?.severity).toBe("error");
    expect(finding?.fix).toBeUndefined();
  });
});

describe("a target that is its source again", () => {
  test("is left to `untranslated`", () => {
    expect(findings("Byen har 100.000 innbyggere.", "Byen har 100.000 innbyggere.")).toEqual([]);
  });

  test("counts where there are no words to translate", () => {
    expect(findings("100.000", "100.000")).not.toEqual([]);
  });
});
