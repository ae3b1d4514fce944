import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SourceDocument } from "../../src/model/document.ts";
import { segmentDocument } from "../../src/segment/segment-document.ts";
import { splitSentences } from "../../src/segment/split-sentences.ts";

/** `|` stands where a sentence ends. */
const TABLE: readonly (readonly [language: string, text: string])[] = [
  ["da", "Broen åbner den 3. maj 2024. |Ministeren klipper snoren."],
  ["da", "Vi ses den 3. Maj kl. 18.30. |Det er hans 2. guld."],
  ["da", "Han købte bl.a. Politiken, f.eks. om søndagen, jf. Hansen. |Så gik han."],
  ["da", "De solgte æbler, pærer osv. |Derefter kom regnen."],
  ["da", "Det sker pga. Brexit, dvs. fordi EU siger nej. |Hun er ca. 40 år."],
  ["da", "Prisen er 1.234,50 kr. |Den steg med 3,5 pct. |Dr. Holm er glad."],
  ["da", "– Nå, siger hun. |– Vi går nu. |H.C. Andersen skrev den."],
  ["da", "Køleskabet er tom. |Der er ikke mere."],
  ["da", "Skriv til post@dr.dk eller se www.dr.dk. |Vi svarer …"],
  ["da", "»Kom nu!« råbte han. |»Vi kommer.« |Hun lo."],
  ["sv", "Han köpte bl.a. Dagens Nyheter, t.ex. på söndagar. |Sedan gick han."],
  ["sv", "De sålde äpplen, päron m.m. |Därefter kom regnet."],
  ["sv", "Mötet börjar kl. 18.30 den 3 maj, dvs. Kristi himmelsfärdsdag. |Alla är välkomna."],
  ["sv", "Kylen är tom. |Inget finns kvar. |Enl. Svensson kom S:t Nicolaus ca. 1350."],
  ["de", "Er kam am 3. Mai. |Dr. Weber kam nicht. |Der Preis ist 1.234,50 Euro."],
  [
    "en",
    "Mr. Smith met Dr. J. F. Hall at 3.30 p.m. on Monday. |See p. 12 and Fig. 3. |He said no. |We left.",
  ],
  ["en", "“Is it over?” she asked. |It was. |Visit www.bbc.co.uk or example.com/a.b. |Then go."],
  ["fr", "M. Dupont est là. |C’est vrai… |Mme Curie, 3,14 fois. |Non !"],
  ["fi", "Hän tuli 3. toukokuuta. |Hinta on 1 234,50 euroa. |Vai niin?"],
  ["cs", "Vložil prst. |Pak odešel."],
  ["el", "Ήρθε χθες. |Έφυγε σήμερα!"],
  ["uk", "Він приїхав учора. |Вона поїхала."],
  ["ar", "هل جاء أمس؟ |نعم جاء. |ثم ذهب."],
  ["hi", "वह कल आया। |वह आज गया।"],
];

describe("sentences of other languages", () => {
  test.each(TABLE)("%s: %s", (language, marked) => {
    const found = splitSentences(marked.replaceAll("|", ""), { language });
    expect(found).toEqual(marked.split("|"));
  });

  test("a tag with a country has the rules of its language", () => {
    expect(splitSentences("Vi ses d. 3. maj kl. 9. Kom!", { language: "da-DK" })).toEqual(
      splitSentences("Vi ses d. 3. maj kl. 9. Kom!", { language: "da" }),
    );
  });

  test("rules of the folder's own go first", () => {
    const text = "Er sprach mit Abt. Weber. Es regnet; Er ging z.B. Heim. Fig. Drei.";
    const options = {
      language: "de",
      abbreviations: ["Abt."],
      break: [{ before: ";" }],
      noBreak: [{ before: "Heim\\." }],
    };
    expect(splitSentences(text, options)).toEqual([
      "Er sprach mit Abt. Weber. ",
      "Es regnet; ",
      "Er ging z.B. Heim. Fig. ",
      "Drei.",
    ]);
  });

  test("a colon ends a sentence before a whole quotation alone", () => {
    const options = { language: "fr", colon: "split" } as const;
    expect(splitSentences("Le maire de Lyon a dit : « Nous partons. » Voilà.", options)).toEqual(
      splitSentences("Le maire de Lyon a dit : « Nous partons. » Voilà.", { language: "fr" }),
    );
    expect(
      splitSentences("Der Chef von VW sagte: „Wir gehen.“", { ...options, language: "de" }),
    ).toHaveLength(2);
  });
});

const ARTICLE = `Kommunen lukker skolen i Løgstør

Af Mette Holm

Skolen lukker til sommer. »Det er trist,« siger rektor Ida Bech.

• Stiftet: 1912
• Elever: 143

Foto: Lars Juhl / Ritzau Scanpix

Læs også: Flere skoler lukker
`;

function documentOf(text: string): SourceDocument {
  return { name: "a.txt", format: "text", text, encoding: "utf-8" };
}

describe("articles in other languages", () => {
  test("have blocks as Norwegian ones have", () => {
    const { language, blocks } = segmentDocument(documentOf(ARTICLE), { language: "da" });
    expect(language).toBe("da");
    expect(blocks.map(({ kind, segments }) => [kind, segments.length])).toEqual([
      ["heading", 1],
      ["byline", 1],
      ["paragraph", 2],
      ["list-item", 1],
      ["list-item", 1],
      ["credit", 1],
      ["read-also", 1],
    ]);
  });

  test("no sentence of theirs is taken for another language", () => {
    const { blocks } = segmentDocument(
      documentOf(`${ARTICLE}\nJeg vet ikke hva de mener med dette, sier hun.\n`),
      {
        language: "da",
      },
    );
    expect(blocks.flatMap(({ segments }) => segments.map(({ language }) => language ?? "da"))).toEqual(
      Array.from({ length: 9 }, () => "da"),
    );
  });

  test("lose no character, whatever they hold", () => {
    const pieces = fc.constantFrom(
      ..."Dr. |kl. |3. |maj |Maj |! |? |… |»|« |“|” |\n|\n\n|– |• |1.234,5 |م؟ |क। |中文。|www.a.dk |A. |osv. |: |( |) ".split(
        "|",
      ),
    );
    const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.constantFrom("da", "sv", "de", "ar", "zh"), (source, language) => {
        expect(splitSentences(source, { language }).join("")).toBe(source);
        const { blocks } = segmentDocument(documentOf(source), { language });
        let at = 0;
        for (const { segments } of blocks)
          for (const { start, end, source: sentence } of segments) {
            expect(source.slice(start, end).replace(/\s+/gu, " ")).toBe(sentence.replace(/\s+/gu, " "));
            expect(source.slice(at, start)).toMatch(/^[\s\d•–.*)-]*$/u);
            at = end;
          }
        expect(source.slice(at).trim()).toBe("");
      }),
      { numRuns: 300 },
    );
  });
});
