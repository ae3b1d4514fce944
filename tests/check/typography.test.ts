import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/check/check-document.ts";
import { typography } from "../../src/check/typography.ts";
import type { BlockKind } from "../../src/model/block.ts";
import { codedDocument } from "../support/coded-document.ts";
import { makeDocument } from "../support/make-document.ts";

function findings(
  source: string,
  target: string,
  { kind = "paragraph" as BlockKind, language = "en-GB" } = {},
) {
  const document = makeDocument("seeds/sak.txt", [[kind, [source, target]]]);
  return checkDocument(
    { ...document, languages: { source: "nb", target: language } },
    { checks: [typography] },
  );
}

/** The fixes one after another, until there are none. */
function mend(
  source: string,
  target: string,
  settings: { kind?: BlockKind; language?: string } = {},
): string {
  let text = target;
  for (let round = 0; round < 20; round += 1) {
    const fix = findings(source, text, settings).find((finding) => finding.fix !== undefined)?.fix;
    if (fix === undefined) return text;
    text = fix;
  }
  throw new Error("fixes without end");
}

describe("English that is set as it should be", () => {
  test.each([
    [
      "Prisen steg 5,3 prosent i 2021 (mot 2 prosent året før).",
      "The price rose 5.3% in 2021 (against 2% the year before).",
    ],
    ["Han sa: «Nei.»", "He said: “No.”"],
    ["Han kalte det «sykt».", "He called it “sick”."],
    ["Han kalte det «sykt».", "He called it “sick.”"],
    ["Se www.nrk.no/sport,fotball eller post@nrk.no.", "See www.nrk.no/sport,fotball or post@nrk.no."],
    ["Node.js og E24.no er navn.", "Node.js and E24.no are names."],
    ["Det kostet 250 kr.", "It cost 250 kroner"],
    ["Hva nå …", "What now …"],
    ["Hva nå...", "What now..."],
    ["Hva nå.", "What now…"],
    ["Han hadde hatt det.", "He had had it."],
    ["Bora Bora er en øy.", "Bora Bora is an island."],
    ["Vi – og bare vi – vet.", "We – and only we – know."],
    ["iPhone er dyr.", "iPhones are dear."],
    ["Les a) og b).", "Read a) and b)."],
    ["Kampen endte 5–3.", "The match ended 5–3."],
    ["5'10\" høy, sa han «ja».", "5'10\" tall, he said “yes”."],
    ["Klokken 18.30 kom 1,5 millioner.", "At 18:30 came 1.5 million."],
    ["100 000 kroner.", "100\u00a0000 kroner."],
    ["Han tok av …", "He took off …"],
    ["Pearl Harbor ble angrepet.", "Pearl Harbor was attacked."],
    ["World Health Organization er i Genève.", "The World Health Organization is in Geneva."],
    ["De vil organisere og realisere.", "They will organize and realise."],
    ["Et nytt program.", "A new computer program."],
    ["Legg den i en mappe.", "Put it in a folder, etc., as before."],
    ["USA sendte hjelp.", "The U.S. sent help."],
  ])("%s → %s", (source, target) => {
    expect(findings(source, target)).toEqual([]);
  });

  test.each<readonly [BlockKind, string, string]>([
    ["heading", "Fondet tapte penger", "Fund lost money"],
    ["heading", "Hvem vant?", "Who won?"],
    ["list-item", "Stiftet: 2016", "founded: 2016"],
    ["table-cell", "Ca. 12", "About 12"],
  ])("%s: %s → %s", (kind, source, target) => {
    expect(findings(source, target, { kind }).filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});

describe("faults, and the English after their fixes", () => {
  test.each<readonly [severity: string, source: string, target: string, mended: string]>([
    ["info", "Han gikk hjem.", "He went  home.", "He went home."],
    ["info", "Han gikk, og kom.", "He left , and came.", "He left, and came."],
    ["info", "Gikk han hjem?", "Did he go home ?", "Did he go home?"],
    ["info", "Han gikk hjem.", "He went home .", "He went home."],
    ["info", "Det er 5 %.", "It is 5 %.", "It is 5%."],
    ["info", "Det er 5 %.", "It is 5\u00a0%.", "It is 5%."],
    ["info", "Han gikk hjem.", "He went\u00a0home.", "He went home."],
    ["info", "Han gikk hjem.", "He went\u2009home.", "He went home."],
    ["info", "Han gikk hjem.", "He went\thome.", "He went home."],
    ["info", "Han gikk hjem.", "He we\u200bnt home.", "He went home."],
    ["info", "Han gikk (hjem).", "He went ( home ).", "He went (home)."],
    ["info", "Han gikk, og hun kom.", "He left,and she came.", "He left, and she came."],
    ["info", "Han gikk. Hun kom.", "He left.She came.", "He left. She came."],
    ["info", "Vi – bare vi – vet.", "We - only we - know.", "We – only we – know."],
    ["info", "Vi – bare vi – vet.", "We -- only we -- know.", "We – only we – know."],
    ["info", "Han gikk, og kom.", "He left,, and came.", "He left, and came."],
    ["info", "Han gikk hjem.", "He went home..", "He went home."],
    ["info", "Gikk han hjem?", "Did he go home?.", "Did he go home?"],
    ["info", "Kampen endte 5–3.", "The match ended 5-3.", "The match ended 5–3."],
    ["info", "Nei … ja.", "No ... yes.", "No … yes."],
    ["info", "Han sa «ja».", 'He said “yes".', "He said “yes”."],
    ["info", "Det er Olas «bok».", "It's Ola’s “book”.", "It’s Ola’s “book”."],
    ["info", "Han gikk hjem.", "he went home.", "He went home."],
    ["info", "– Han gikk hjem.", "“he went home.”", "“He went home.”"],
    ["warning", "Han gikk hjem.", "He went home", "He went home."],
    ["warning", "– Han gikk hjem.", "“He went home”", "“He went home.”"],
    ["warning", "Gikk han hjem?", "Did he go home", "Did he go home?"],
    ["warning", "Gikk han hjem?", "Did he go home.", "Did he go home."],
    ["warning", "Mannen gikk hjem.", "The the man went home.", "The man went home."],
    ["warning", "Mannen gikk til huset.", "The man went to to the house.", "The man went to the house."],
    ["warning", "Han (Ola) gikk.", "He (Ola went.", "He (Ola went."],
    ["warning", "Han (Ola) gikk.", "He Ola) went.", "He Ola) went."],
    ["warning", "Han [Ola] gikk.", "He [Ola went.", "He [Ola went."],
    ["info", "Fargen er grå.", "The color is gray.", "The colour is grey."],
    ["info", "Fargen er grå.", "Colors are gray.", "Colours are grey."],
    ["info", "Teateret ligger i sentrum.", "The theater is in the center.", "The theatre is in the centre."],
    ["info", "Forsvaret reiste.", "The defense traveled.", "The defence travelled."],
    ["info", "Nabobarna analyserte.", "The neighborhood analyzed it.", "The neighbourhood analysed it."],
    ["info", "Tre kilometer.", "Three kilometers.", "Three kilometres."],
    ["info", "En dyktig skeptiker.", "A skillful skeptic.", "A skilful sceptic."],
  ])("%s: %s → %s", (severity, source, target, mended) => {
    expect(findings(source, target)[0]?.severity).toBe(severity);
    expect(mend(source, target)).toBe(mended);
    expect(mend(source, mended)).toBe(mended);
  });

  test.each([
    ["Fargen er grå.", "The colour is grey.", "The color is gray."],
    ["De organiserte det.", "They organised it.", "They organized it."],
    ["Tre meter.", "Three metres.", "Three meters."],
    ["Et program.", "A programme.", "A program."],
    ["De reiste.", "They travelled.", "They traveled."],
    ["Blodmangel hos barn.", "Anaemia in children.", "Anemia in children."],
  ])("for America: %s → %s", (source, target, mended) => {
    expect(mend(source, target, { language: "en-US" })).toBe(mended);
    expect(mend(source, mended, { language: "en-US" })).toBe(mended);
    expect(findings(source, target, { language: "en" })).toEqual([]);
  });

  test("a heading takes no full stop", () => {
    expect(mend("Fondet tapte penger", "Fund lost money.", { kind: "heading" })).toBe("Fund lost money");
  });

  test("message and places name what stands there", () => {
    expect(findings("Fargen er grå.", "The color is grey.")).toEqual([
      {
        segment: "s1",
        check: "typography",
        severity: "info",
        message: "“color” is “colour” in British English",
        target: [4, 9],
        fix: "The colour is grey.",
      },
    ]);
  });
});

describe("a code that stands alone is something to read", () => {
  const CODE = { kind: "alone", number: 1, markup: "<code>npm test</code>" } as const;
  const told = (source: string, target: string) =>
    checkDocument(codedDocument([[source, target]], [CODE]), { checks: [typography] }).map(
      ({ message }) => message,
    );

  test.each([
    ["Kjør |1|, og vent.", "Run |1|, and wait."],
    ["Skriv |1| i ruta.", "Write |1| in the box."],
  ])("spaces around it are no fault: %s", (source, target) => {
    expect(told(source, target)).toEqual([]);
  });

  test("a fault elsewhere in its sentence is told", () => {
    expect(told("Kjør |1|, og vent litt, så.", "Run |1|, and wait a bit , then.")).toEqual([
      expect.stringMatching(/^A space before a punctuation mark/),
    ]);
  });
});
