import { describe, expect, test } from "vitest";
import { ruleTarget } from "../../src/leverage/rule-target.ts";

const BOKMAL = { source: "nb", target: "en-GB" };

describe("credits, figures and addresses are translated by rule", () => {
  test.each([
    ["Foto: Alexander Zemlianichenko / AP", "Photo: Alexander Zemlianichenko / AP"],
    ["Foto: AP", "Photo: AP"],
    ["(Foto: Privat)", "(Photo: Private)"],
    ["Foto: privat", "Photo: Private"],
    ["FOTO: HANNE LIE / NTB", "PHOTO: HANNE LIE / NTB"],
    ["Foto: Kari Nordmann og Per Hansen", "Photo: Kari Nordmann and Per Hansen"],
    ["Foto: Ursula von der Leyen / EU-kommisjonen", "Photo: Ursula von der Leyen / EU-kommisjonen"],
    ["Arkivfoto: Ole Berg-Rusten / NTB scanpix", "Archive photo: Ole Berg-Rusten / NTB scanpix"],
    ["Teikning: Siri Dokken", "Drawing: Siri Dokken"],
    [
      "(Korean Central News Agency / Korea News Service via AP)",
      "(Korean Central News Agency / Korea News Service via AP)",
    ],
    ["100.000", "100,000"],
    ["1 234 567", "1,234,567"],
    ["3,5 %", "3.5 %"],
    ["12.500,75", "12,500.75"],
    ["27.04.2022", "27.04.2022"],
    ["18.30", "18.30"],
    ["5–3", "5–3"],
    ["***", "***"],
    ["https://www.ssb.no/kpi", "https://www.ssb.no/kpi"],
    ["tips@avisa.no", "tips@avisa.no"],
  ])("%s → %s", (source, target) => {
    expect(ruleTarget(source, BOKMAL)).toBe(target);
  });
});

describe("words to translate are left to a translator", () => {
  test.each([
    "Foto: Skjermdump fra kommunens nettsider",
    "Foto: Havnevesenet tok dette bildet",
    "Stortinget",
    "(se egen sak)",
    "(NTB)",
    "Kim Jong Un",
    "Video: Slik gikk det da taket raste inn",
    "45 mill. kroner",
  ])("%s", (source) => {
    expect(ruleTarget(source, BOKMAL)).toBeUndefined();
  });

  test("of a language that the rules were not made for", () => {
    expect(ruleTarget("Foto: AP", { source: "da", target: "en-GB" })).toBeUndefined();
    expect(ruleTarget("100.000", { source: "nb", target: "de" })).toBeUndefined();
  });
});
