import { describe, expect, it } from "vitest";
import { segmentLanguage } from "../../../src/segment/languages/segment-language.ts";
import { segmentDocument } from "../../../src/segment/segment-document.ts";

const ENGLISH = "– We have been waiting for this day for a very long time.";
const NYNORSK = "Eg veit ikkje kva dei meiner med dette, men eg trur ho kjem heim.";
const BOKMAL = "Hun vet ikke hva noen av dem mener, men hun ble ikke spurt og sier lite om uken som gikk.";
const SWEDISH = "Jag vet inte vad de menar med detta, och jag är inte säker på att någon annan vet det.";
const DANISH =
  "Hvad nogle af os siger nu, blev ikke sagt i sidste uge, og måske havde det hjulpet børnene meget.";

describe("a sentence's own language", () => {
  it.each([
    ["nb", ENGLISH, "en"],
    ["nn", ENGLISH, "en"],
    ["nb", NYNORSK, "nn"],
    ["nn", BOKMAL, "nb"],
    ["nb", SWEDISH, "sv"],
    ["nb", DANISH, "da"],
    ["nb", BOKMAL, undefined],
    ["nn", NYNORSK, undefined],
  ])("in %s: %s", (language, source, own) => {
    expect(segmentLanguage(source, { language })).toBe(own);
  });

  it.each([
    ["– We were lucky, sier Hansen.", "English and a speech tag"],
    ["Let it be", "three words"],
    ["Eg kjem ikkje.", "three words"],
    ["Regjeringa legg fram budsjettet i dag.", "good in both"],
    ["Kari Nordmann, Per Hansen og Ola Vik", "names"],
  ])("is not told of “%s”: %s", (source) => {
    expect(segmentLanguage(source, { language: "nb" })).toBeUndefined();
  });

  it("is bokmål or nynorsk as somebody said, but no other language's", () => {
    expect(segmentLanguage(NYNORSK, { language: "nb", isGiven: true })).toBeUndefined();
    expect(segmentLanguage(ENGLISH, { language: "nb", isGiven: true })).toBe("en");
  });

  it("is not asked for in an article that is not Norwegian", () => {
    expect(segmentLanguage(NYNORSK, { language: "sv" })).toBeUndefined();
  });

  it("is that of the words, whatever inline codes stand between them", () => {
    const coded = ENGLISH.replace("waiting", "\uE001waiting\uE101");
    expect(segmentLanguage(coded, { language: "nb" })).toBe("en");
  });
});

describe("an article", () => {
  const text = `Skuespilleren slutter etter tretti år\n\n${BOKMAL} ${ENGLISH} ${NYNORSK}\n`;
  const source = { name: "seeds/sak.txt", format: "text", encoding: "utf-8", text } as const;
  const languages = (language?: "nb" | "nn") =>
    segmentDocument(source, language === undefined ? {} : { language })
      .blocks.flatMap(({ segments }) => segments)
      .map((segment) => segment.language);

  it.each([
    ["nb", "Kommunestyret vedtok budsjettet tirsdag kveld. Hun sier at hun ikke vet hva det vil bety."],
    ["nn", "Kommunestyret vedtok budsjettet tysdag kveld. Ho seier at ho ikkje veit kva det vil bety."],
    [
      "sv",
      "Kommunfullmäktige antog budgeten i går kväll. Hon säger att hon inte vet vad det kommer att betyda.",
    ],
    [
      "und",
      "Die Gemeinde hat den Haushalt verabschiedet, und das ist nicht alles. Es wurde auch eine neue Schule mit Turnhalle genehmigt.",
    ],
    ["nb", "Foto: Kari Lie / NTB"],
    [
      "nb",
      "Eliteserien: Brann – Rosenborg 2–1, Molde – Viking 0–0, Vålerenga – Odd 3–2, Tromsø – Lillestrøm 1–1",
    ],
  ])("is %s: %s", (language, article) => {
    expect(segmentDocument({ ...source, text: article }).language).toBe(language);
  });

  it("tells it of those segments alone that differ", () => {
    expect(languages()).toEqual([undefined, undefined, "en", "nn"]);
    expect(languages("nb")).toEqual([undefined, undefined, "en", undefined]);
  });
});
