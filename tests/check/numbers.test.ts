import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/check/check-document.ts";
import { numbers } from "../../src/check/numbers.ts";
import { makeDocument } from "../support/make-document.ts";

function findings(source: string, target: string) {
  const document = makeDocument("seeds/sak.txt", [
    ["paragraph", [source, target, "translated", "engine:deepl"]],
  ]);
  return checkDocument(document, { checks: [numbers] });
}

describe("a number that changed is found", () => {
  test.each([
    [
      "Tapet ble på 1,5 milliarder kroner.",
      "The loss came to NOK 1.5 million.",
      "“1,5 milliarder kroner” became “NOK 1.5 million”",
    ],
    ["Møtet begynner kl. 18.30.", "The meeting starts at 8.30 p.m.", "“18.30” became “8.30 p.m.”"],
    [
      "Gården er fra 1600-tallet.",
      "The farm is from the 16th century.",
      "“1600-tallet” became “16th century”",
    ],
  ])("%s", (source, target, message) => {
    expect(findings(source, target).map((finding) => finding.message)).toEqual([message]);
  });
});
