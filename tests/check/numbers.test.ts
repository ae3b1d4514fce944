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
