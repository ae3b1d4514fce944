import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/check/check-document.ts";
import { CHECK_SCOPES } from "../../src/check/check-scopes.ts";
import { CHECKS } from "../../src/check/checks.ts";
import { PLAIN_CHECK_SETTINGS } from "../../src/model/check-settings.ts";
import type { Term } from "../../src/model/glossary.ts";
import { BRITISH_NEWS_STYLE } from "../../src/model/house-style.ts";
import { makeDocument } from "../support/make-document.ts";

const TERMS: readonly Term[] = [
  { source: "Folketinget", target: "the Danish Parliament", forbidden: ["the Folketing"], line: 2 },
  { source: "borgmester", target: "mayor", line: 3 },
];
const SETTINGS = { ...PLAIN_CHECK_SETTINGS, style: BRITISH_NEWS_STYLE, terms: TERMS };

function find(source: string, target: string, languages = { source: "da", target: "en-GB" }) {
  const document = makeDocument("seeds/nyt.txt", [["paragraph", [source, target]]]);
  const terms = languages.source === "da" ? TERMS : [];
  const findings = checkDocument({ ...document, languages }, { settings: { ...SETTINGS, terms } });
  return findings.map(({ check, severity, message }) => `${check} ${severity}: ${message}`);
}

const GOOD: readonly (readonly [danish: string, english: string])[] = [
  ["Hun har aldrig set noget lignende.", "She has never seen anything like it."],
  ["Det er ikke rigtigt, at alle skal betale.", "It is not true that everyone has to pay."],
  ["Prisen steg til 1.234,5 kr. i 2023.", "The price rose to DKK 1,234.5 in 2023."],
  ["Mødet begynder kl. 18.30 den 3. maj.", "The meeting starts at 6:30 p.m. on May 3."],
  ["Omkring 100.000 mennesker bor her.", "About 100 thousand people live here."],
  ["»Vi går nu,« siger Mette Holm.", "“We are leaving now,” says Mette Holm."],
  ["– Nej, svarer han.", "‘No,’ he answers."],
  ["Den tiltalte blev frifundet.", "The defendant was acquitted."],
  ["Han skal angiveligt have stjålet 12 cykler.", "He allegedly stole twelve bicycles."],
  [
    "Folketinget vedtog loven med 90 stemmer mod 85.",
    "The Danish Parliament passed the act by 90 votes to 85.",
  ],
  ["Borgmesteren er glad.", "The mayor is happy."],
  ["I 1600-tallet boede halvtreds familier i byen.", "In the 17th century fifty families lived in the town."],
  ["I 1990'erne kostede det 2,5 mio. kr.", "In the 1990s it cost DKK 2.5m."],
  ["Skriv til post@dr.dk eller se www.dr.dk/nyheder.", "Write to post@dr.dk or see www.dr.dk/nyheder."],
  ["Den 24.12.2023 var det 3,5 grader.", "On 24 December 2023 it was 3.5 degrees."],
  ["Den 5.6.2023 kom 40 fra iOS 17.4.1.", "On 5 June 2023 forty came from iOS 17.4.1."],
  ["Den 24. december 2023 kom de 31 gæster.", "On 24/12/2023 the 31 guests came."],
  ["Rigmor Zobel", "Rigmor Zobel"],
  ["Filmen hedder The Last of the Mohicans", "The film is called The Last of the Mohicans"],
  ["Klokken halv 9 kom 500 børn.", "At half past eight 500 children came."],
];

const BROKEN: readonly (readonly [danish: string, english: string, finding: string])[] = [
  ["Der kom 1.250 gæster.", "There were 1,350 guests.", "numbers error: “1.250” became “1,350”"],
  [
    "Omkring 100.000 bor her.",
    "About 100.000 live here.",
    "numbers error: “100.000” is unchanged, and another number in English than in Danish",
  ],
  [
    "Det var 3,5 grader.",
    "It was 3,5 degrees.",
    "numbers error: “3,5” is unchanged, and another number in English than in Danish",
  ],
  ["Han er født i 1957.", "He was born long ago.", "numbers warning: “1957” is lost"],
  ["Han er gammel.", "He was born in 1957.", "numbers warning: “1957” is not in the Danish"],
  ["Vi var 4 i båden.", "There were 5 of us in the boat.", "numbers warning: “4” became “5”"],
  [
    "Se www.dr.dk/nyheder i dag.",
    "See the website today.",
    "addresses error: The English lacks the web address “www.dr.dk/nyheder”",
  ],
  [
    "Statsministeren udskriver valg i dag",
    "Statsministeren udskriver valg i dag",
    "untranslated error: The English of segment s1 is its source unchanged: “Statsministeren udskriver valg i dag”",
  ],
  [
    "Folketinget vedtog loven.",
    "The Folketing passed the act.",
    "glossary warning: “Folketinget” is rendered “Folketing”, which is forbidden: “the Danish Parliament” is approved",
  ],
  [
    "Han gik hjem og sov.",
    "He went home and went home and went home and slept.",
    "completeness error: The English says the same 3 times over: “went home and went home and went home and”",
  ],
];

describe("Danish into English", () => {
  test.each(GOOD)("%s → %s: nothing to find", (danish, english) => {
    expect(find(danish, english)).toEqual([]);
  });

  test.each(BROKEN)("%s → %s", (danish, english, finding) => {
    expect(find(danish, english)).toEqual([finding]);
  });
});

describe("other pairs", () => {
  const german = { source: "nb", target: "de" };
  test.each([
    ["Det er ikke sant, sier Kari Nordmann.", "Das ist nicht wahr, sagt Kari Nordmann.", german],
    ["– Vi har 1.234,5 kroner.", "„Wir haben 1.234,5 Kronen.“", german],
    ["Kl. 18.30 kom 12 000 mennesker.", "Um 18:30 Uhr kamen 12.000 Menschen.", german],
    ["Priset är 1 234,50 kronor.", "The price is 1,234.50 kronor.", { source: "sv", target: "en-US" }],
    ["Nous nous levons à 7 h 30.", "Nos levantamos a las 7:30.", { source: "fr", target: "es" }],
  ])("%s → %s: nothing to find", (source, target, languages) => {
    expect(find(source, target, languages)).toEqual([]);
  });

  test("messages name the language that it is", () => {
    expect(find("Skriv til a@b.no i dag.", "Schreiben Sie heute.", german)).toEqual([
      "addresses error: The German lacks the e-mail address “a@b.no”",
    ]);
  });

  test("a term that German inflects is no finding, one that is not there is", () => {
    const languages = { source: "nb", target: "de" };
    const terms = [{ source: "ordfører", target: "Bürgermeister", forbidden: ["Rat"], line: 2 }];
    const look = (target: string) => {
      const document = makeDocument("seeds/nyt.txt", [["paragraph", ["Ordføreren kom.", target]]]);
      return checkDocument({ ...document, languages }, { settings: { ...SETTINGS, terms } }).length;
    };
    expect(["Das Auto des Bürgermeisters kam.", "Die Ratten kamen.", "Der Rat kam."].map(look)).toEqual([
      0, 1, 1,
    ]);
  });
});

describe("the table of what each check knows", () => {
  test("has every check", () => {
    expect(Object.keys(CHECK_SCOPES).sort()).toEqual(CHECKS.map(({ code }) => code).sort());
  });

  test("is what README.md says", () => {
    const lines = readFileSync("README.md", "utf8").split("\n");
    const rows = lines.filter((line) =>
      /^\| (?:any pair|any pair, in part|Norwegian into English) \|/.test(line),
    );
    const row = (name: string, scope: string) =>
      `| ${name} | ${Object.entries(CHECK_SCOPES)
        .filter(([, each]) => each === scope)
        .map(([code]) => `\`${code}\``)
        .join(" ")} |`;
    expect(rows).toEqual([
      row("any pair", "any"),
      row("any pair, in part", "partly"),
      row("Norwegian into English", "norwegian-english"),
    ]);
  });
});
