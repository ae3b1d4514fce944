import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/check/check-document.ts";
import { names } from "../../src/check/names.ts";
import type { BilingualDocument } from "../../src/model/document.ts";
import type { Finding } from "../../src/model/finding.ts";
import { makeDocument } from "../support/make-document.ts";

function findings(source: string, target: string): readonly Finding[] {
  const document: BilingualDocument = {
    ...makeDocument("seeds/sak.txt", [["paragraph", [source, target, "translated", "engine:deepl"]]]),
    languages: { source: "nb", target: "en-GB" },
  };
  return checkDocument(document, { checks: [names] });
}

describe("names that English has too, or has its own form of, are left in peace", () => {
  test.each([
    ["Kari Nordmann bor i Bodø.", "Kari Nordmann lives in Bodø."],
    ["Kari Nordmann bor i Bodø.", "Kari Nordmann lives in Bodo."],
    ["Krigen i Tsjetsjenia er over.", "The war in Chechnya is over."],
    ["Han reiste fra Midt-Østen.", "He left the Middle East."],
    ["Talen i FN varte lenge.", "The speech at the UN lasted long."],
    ["Oppfølgingen av EØS-avtalen er i gang.", "The follow-up of the EEA Agreement is under way."],
    [
      "Møtet mellom Sjojgu og Prigozjin ble avlyst.",
      "The meeting between Shoigu and Prigozhin was called off.",
    ],
    ["Vi møtte Zelenskyj i Kiev.", "We met Zelenskyy in Kyiv."],
    ["De hørte på Tsjaikovskij.", "They listened to Tchaikovsky."],
    ["Nå leser hun Dostojevskij.", "She is reading Dostoyevsky now."],
    ["Det skjedde under Nato-toppmøtet.", "It happened during the NATO summit."],
    ["Saken etterforskes av Oslopolitiet.", "The case is being investigated by the Oslo police."],
    ["Han er en av Putins menn.", "He is one of Putin's men."],
    ["Hun leste Marx' verker.", "She read the works of Marx."],
    ["Nå møtes Stortinget.", "Parliament is meeting now."],
    ["Hun jobber i Det hvite hus.", "She works in the White House."],
    ["I går kom Kim Jong-Un.", "Kim Jong Un came yesterday."],
    ["Vi dro til Nord-Frankrike.", "We went to northern France."],
  ])("%s", (source, target) => {
    expect(findings(source, target)).toEqual([]);
  });
});

describe("names that are gone or that changed are found", () => {
  test.each([
    ["Ifølge Siegel er dette feil.", "According to him this is wrong.", "The name “Siegel” is lost"],
    ["Vi møtte Kari Hansen i går.", "We met Kari Hanson yesterday.", "The name “Hansen” became “Hanson”"],
    ["Hun bor i Drammen.", "She lives in Tønsberg.", "The name “Drammen” is lost"],
    ["Krigen i Tsjetsjenia er over.", "The war in Georgia is over.", "The name “Tsjetsjenia” is lost"],
  ])("%s", (source, target, message) => {
    expect(findings(source, target)).toMatchObject([{ check: "names", severity: "warning", message }]);
  });
});
