import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/check/check-document.ts";
import { untranslated } from "../../src/check/untranslated.ts";
import type { BilingualDocument } from "../../src/model/document.ts";
import type { LanguagePair } from "../../src/model/language.ts";
import type { Origin } from "../../src/model/translation-unit.ts";
import { makeDocument } from "../support/make-document.ts";

function findings(
  source: string,
  target: string,
  { origin = "engine:deepl" as Origin, languages = BOKMAL } = {},
) {
  const document: BilingualDocument = {
    ...makeDocument("seeds/sak.txt", [["paragraph", [source, target, "translated", origin]]]),
    languages,
  };
  return checkDocument(document, { checks: [untranslated] });
}

const BOKMAL: LanguagePair = { source: "nb", target: "en-GB" };

describe("Norwegian that stands unchanged on the English side is found", () => {
  test.each([
    ["Nå får russerne en utstrakt hånd fra uventet hold."],
    ["Saken oppdateres."],
    ["Nei."],
    ["Nå".normalize("NFD")],
    ["Av Kari Nordmann"],
    ["Foto: Privat"],
    ["LES OGSÅ: KRIGEN I UKRAINA"],
    ["Wagner Gruppen rekrutterer fra russiske fengsler"],
    ["Eg veit ikkje kva som skjer."],
    ["Kommunestyret vedtok budsjettet"],
    ["Oppdatert 12.05.2022 kl. 10.30"],
    ["Møre og Romsdal og Vestland"],
    ["Døde på sykehuset"],
    ["Dansegruppen Fire of Anatolia avsluttet turneen sin onsdag"],
  ])("%s", (text) => {
    expect(findings(text, text)).toEqual([
      {
        segment: "s1",
        check: "untranslated",
        severity: "error",
        message: `The English of segment s1 is its source unchanged: “${text}”`,
      },
    ]);
  });
});

describe("case, white space, dashes, quotation marks and composition do not make it a translation", () => {
  test.each([
    ["– Fondet er langsiktig.", "“Fondet er langsiktig.”"],
    ["Saken  oppdateres.", "SAKEN OPPDATERES"],
    ["Været på fjellet".normalize("NFD"), "Været på fjellet"],
  ])("%s → %s", (source, target) => {
    expect(findings(source, target)).toHaveLength(1);
  });
});

describe("what has no words to translate may stand on both sides", () => {
  test.each([
    ["Nav"],
    ["NTB"],
    ["Kim Jong-Un"],
    ["Ursula von der Leyen"],
    ["Charles de Gaulle"],
    ["Møre og Romsdal"],
    ["Mo i Rana"],
    ["100.000"],
    ["5–3"],
    ["42 km"],
    ["VW ID.4"],
    ["E24.no"],
    ["https://www.ssb.no/priser-og-prisindekser/konsumpriser"],
    ["tips@avisa-og-folket.no"],
    ["«Game of Thrones»"],
    ["Black Lives Matter"],
    ["“We will never surrender to terror”"],
    ["Roe v. Wade"],
    ["President Vladimir Putin"],
    ["Vålerenga – Brann 2–1"],
    ["Opus Dei"],
    ["VAR"],
    ["KIM JONG UN"],
    ["***"],
  ])("%s", (text) => {
    expect(findings(text, text)).toEqual([]);
  });

  test("a name may lose its hyphen", () => {
    expect(findings("Kim Jong-Un", "Kim Jong Un")).toEqual([]);
  });

  test("what a rule settled is settled", () => {
    const credit = "(Foto: Privat eie, utlånt av familien)";
    expect(findings(credit, credit, { origin: "rule" })).toEqual([]);
    expect(findings(credit, credit)).toHaveLength(1);
  });
});

describe("Norwegian as a whole is found although it is not the source", () => {
  test("another Norwegian sentence", () => {
    const target = "Nå har russerne fått hjelp, men det er ikke nok til å vinne krigen mot Ukraina i år.";
    expect(findings("Nå får russerne hjelp.", target)).toEqual([
      {
        segment: "s1",
        check: "untranslated",
        severity: "error",
        message:
          "The English of segment s1 is still Norwegian: “Nå har russerne fått hjelp, men det er ikke nok til å vinne …”",
      },
    ]);
  });

  test("a stray English word in it does not hide it", () => {
    const target = "Forskere fra University of Oslo har funnet noe som ikke var kjent.";
    expect(findings("Forskerne er glade.", target)).toHaveLength(1);
  });

  test.each([
    ["Boka heter «Hvem er redd?»", "The book is called “Hvem er redd?”"],
    ["Han leser Dag og Tid.", "He reads Dag og Tid."],
    ["Leder i Norsk Sau og Geit", "Head of Norsk Sau og Geit"],
    ["Nav", "Nav (the Norwegian Labour and Welfare Administration)"],
    ["Det er ikke over.", "It isn’t over."],
  ])("%s → %s is English", (source, target) => {
    expect(findings(source, target)).toEqual([]);
  });
});

describe("of other languages it knows names and words alone", () => {
  const danish = { languages: { source: "da", target: "en-GB" } };

  test("words left as they were", () => {
    const text = "Statsministeren udskriver valg";
    expect(findings(text, text, danish)).toHaveLength(1);
  });

  test("a name", () => {
    expect(findings("Mette Frederiksen", "Mette Frederiksen", danish)).toEqual([]);
  });
});

test("an empty target is another check's business", () => {
  const document = makeDocument("seeds/sak.txt", [["paragraph", ["Saken oppdateres."]]]);
  expect(checkDocument(document, { checks: [untranslated] })).toEqual([]);
});

test("a text without a space in it takes no longer than another", () => {
  const word = "a-".repeat(100_000);
  const started = performance.now();
  findings(word, `${word}b`);
  expect(performance.now() - started).toBeLessThan(2000);
});
