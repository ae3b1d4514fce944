import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/check/check-document.ts";
import { type CheckSettings, PLAIN_CHECK_SETTINGS } from "../../src/model/check-settings.ts";
import { makeDocument, type UnitRow } from "../support/make-document.ts";

const PSEUDO: UnitRow = ["Nei, sier Åse.", "⟦Ñêî, šîêŕ Åšê. one⟧", "translated", "engine:pseudo"];
const LOST: UnitRow = ["Prisen er 45 kroner.", "⟦Þŕîšêñ êŕ.⟧", "translated", "human"];
const DEEPL: UnitRow = [
  "Ferja går ikke i dag.",
  "The ferry is not running today.",
  "translated",
  "engine:deepl",
];
const LOCAL: UnitRow = ["Ferja går ikke nå.", "The ferry is not running now.", "translated", "engine:local"];

function found(units: readonly UnitRow[], settings: Partial<CheckSettings> = {}) {
  const document = makeDocument("seeds/ferja.txt", [["paragraph", ...units]]);
  const findings = checkDocument(document, { settings: { ...PLAIN_CHECK_SETTINGS, ...settings } });
  return findings.map(({ segment, check, severity, message }) => [segment, check, severity, message]);
}

describe("pseudo", () => {
  const told = "to look at the layout: run bitekst translate with a real engine";
  test.each<[string, UnitRow[], unknown[]]>([
    [
      "is told once, at the first",
      [DEEPL, PSEUDO, PSEUDO],
      [["s2", "pseudo", "warning", `2 segments of 3 are pseudo-translation, ${told}`]],
    ],
    [
      "is told of one",
      [PSEUDO, DEEPL],
      [["s1", "pseudo", "warning", `1 segment of 2 is pseudo-translation, ${told}`]],
    ],
    [
      "is known by its brackets, and no other check looks at it",
      [LOST],
      [["s1", "pseudo", "warning", `1 segment of 1 is pseudo-translation, ${told}`]],
    ],
    ["is not told of English", [DEEPL], []],
  ])("%s", (_, units, findings) => {
    expect(found(units)).toEqual(findings);
  });

  test("can be switched off", () => {
    expect(found([PSEUDO], { severities: { pseudo: "off" } })).toEqual([]);
  });
});

describe("fallback", () => {
  const firstEngine: CheckSettings["firstEngine"] = ({ kind }) =>
    kind === "paragraph" ? "deepl" : undefined;
  const told = "Translated by local, not by deepl; bitekst translate --upgrade asks deepl for it";
  test.each<[string, UnitRow, unknown[]]>([
    ["what another engine translated", LOCAL, [["s1", "fallback", "info", told]]],
    ["not what the first translated", DEEPL, []],
    ["not what a person wrote", [LOCAL[0], "It is not running now.", "translated", "human"], []],
    ["not what a person approved", [LOCAL[0], "It is not running now.", "final", "engine:local"], []],
    ["not what memory gave", [LOCAL[0], "It is not running now.", "translated", "memory"], []],
  ])("%s", (_, unit, findings) => {
    expect(found([unit], { firstEngine })).toEqual(findings);
  });

  test("is not told where no list of engines is in use", () => {
    expect(found([LOCAL])).toEqual([]);
  });
});
