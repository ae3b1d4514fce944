import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/check/check-document.ts";
import { quotation } from "../../src/check/quotation.ts";
import type { BlockKind } from "../../src/model/block.ts";
import { type BlockRow, makeDocument } from "../support/make-document.ts";

type Row = readonly [source: string, target: string];

function findings(rows: readonly BlockRow[], targetLanguage = "en-GB") {
  const document = makeDocument("seeds/sak.txt", rows);
  const languages = { source: "nb", target: targetLanguage };
  return checkDocument({ ...document, languages }, { checks: [quotation] });
}

function inBlock(kind: BlockKind, ...units: readonly Row[]) {
  return findings([[kind, ...units]]);
}

/** What the check offers is taken over until it offers no more. */
function mended(kind: BlockKind, source: string, target: string) {
  const [first] = inBlock(kind, [source, target]);
  return first?.fix;
}

describe("quotations that are as they should be", () => {
  test.each<Row>([
    ["– Nei, svarer Grande.", "“No,” Grande replies."],
    ["– Nei, svarer Grande.", '"No," Grande replies.'],
    ["– Nei, svarer Grande.", "‘No,’ Grande replies."],
    ["– Nei, svarer Grande.", "'No,' Grande replies."],
    ["– Nei, sier hun. – Fondet er langsiktig.", "“No,” she says. “The fund is long-term.”"],
    ["– Nei, sier hun. – Fondet er langsiktig.", "“No, the fund is long-term,” she says."],
    ["- Hva nå? spør pappa.", "“What now?” asks Dad."],
    ["Hun sier: – Vi er klare.", "She says: “We are ready.”"],
    ["«Tør å feile», står det på veggen.", "“Dare to fail”, it says on the wall."],
    ["Han kalte det «helt sykt».", "He called it “completely sick”."],
    ["Han kalte det «helt sykt».", "He called it 'completely sick'."],
    ["«Sundkongen» går igjen.", "The Sundkongen is running again."],
    ["Spillernes streik varer.", "The players’ strike goes on."],
    ["Spillernes streik varer.", "The players' strike goes on."],
    ["På 90-tallet var det annerledes.", "In the ’90s things were different, and don't forget it."],
    ["På 90-tallet var det annerledes.", "In the '90s things were different."],
    ["Han er 1,78 høy.", "He is 5'10\" tall."],
    ["Skjermen er 12 tommer.", 'The screen is 12" wide.'],
    ["Hans' bok ble solgt.", "Hans' book was sold."],
    ["«Gerd sier ‘kom inn’ til alle» heter den.", "It is called “Gerd says ‘come in’ to everyone”."],
    [
      "– Far sa: «Den som har nøkkelen, har ansvaret.»",
      "“Father said: ‘Whoever holds the key is responsible.’”",
    ],
    ["– Spillernes «streik» er over, sier han.", "“The players’ ‘strike’ is over,” he says."],
    ["Han sa at «spillernes streik» er over.", "He said that ‘the players’ strike’ is over."],
    ["Vi – og bare vi – vet det.", "We – and only we – know it."],
    ["Toget gikk kl. 12 – og kom aldri fram.", "The train left at 12 – and never arrived."],
    ["«Hvem er redd? Om frykt og håp» kom i fjor.", "“Who Is Afraid? On Fear and Hope” came out last year."],
    ["Rock'n'roll er ikke dødt.", "Rock 'n' roll is not dead."],
    ["Det var «bra», «greit» og «helt topp».", "It was “good”, “fine” and “just great”."],
  ])("%s → %s", (source, target) => {
    expect(inBlock("paragraph", [source, target])).toEqual([]);
  });

  test("a quotation may open in one segment and close in a later one of its block", () => {
    const rows: readonly Row[] = [
      ["– Folkene, selvfølgelig.", "“The people, of course."],
      ["Jeg vet hvem som vil prate.", "I know who wants to chat."],
      ["Det blir stille nå, sier Hauknes.", "It will be quiet now,” Hauknes says."],
      ["– Aldri.", "“Never.”"],
      ["Han låser døren.", "He locks the door."],
    ];
    expect(inBlock("dialogue", ...rows)).toEqual([]);
  });

  test("in files without paragraphs the sentences of one speech are blocks of their own", () => {
    const rows: readonly BlockRow[] = [
      ["paragraph", ["– Folkene, selvfølgelig.", "“The people, of course."]],
      ["paragraph", ["Jeg vet hvem som vil prate.", "I know who wants to chat."]],
      ["paragraph", ["Det blir stille nå, sier Hauknes.", "It will be quiet now,” Hauknes says."]],
    ];
    expect(findings(rows)).toEqual([]);
  });

  test.each<Row>([
    ["– Oppfyller sin plikt", "‘Fulfilling its duty’"],
    ["– Oppfyller sin plikt", "“Fulfilling its duty”"],
    ["Doblet overskuddet: – Ingen grunn til å ta av", "Doubles profit: ‘No reason to get carried away’"],
  ])("heading %s → %s", (source, target) => {
    expect(inBlock("heading", [source, target])).toEqual([]);
  });

  test("a sentence cut out of a quotation can have no better English: info", () => {
    const found = inBlock("paragraph", ["«Vi vet ingenting om et angrep.", "“We know nothing of an attack."]);
    expect(found.map(({ severity }) => severity)).toEqual(["info"]);
  });

  test("only Norwegian to English is judged", () => {
    expect(findings([["paragraph", ["– Nei, svarer Grande.", "– Nein, sagt Grande."]]], "de")).toEqual([]);
  });

  test("empty targets and lines made by rule are left in peace", () => {
    expect(inBlock("paragraph", ["– Nei, svarer Grande.", ""])).toEqual([]);
    const rule: BlockRow = ["paragraph", ["– Nei, svarer Grande.", "No.", "translated", "rule"]];
    expect(findings([rule])).toEqual([]);
  });
});

describe("marks that are lost, with the English that settles it", () => {
  test.each<readonly [source: string, target: string, fix: string | undefined]>([
    ["– Nei, svarer Grande.", "No,” Grande replies.", "“No,” Grande replies."],
    ["– Nei, svarer Grande.", "“No, Grande replies.", "“No,” Grande replies."],
    ["– Nei, svarer Grande.", '"No, replies Grande.', '"No," replies Grande.'],
    ["– Nei, svarer Grande.", "No, Grande replies.", "“No,” Grande replies."],
    ["– Nei, svarer Grande.", "– No, Grande replies.", "“No,” Grande replies."],
    ["– Nei, svarer Grande.", "- No, answers Grande.", "“No,” answers Grande."],
    ["– Fondet er langsiktig.", "– The fund is long-term.", "“The fund is long-term.”"],
    ["– Fondet er langsiktig.", "The fund is long-term.", "“The fund is long-term.”"],
    ["– Fondet er langsiktig.", "“The fund is long-term.", "“The fund is long-term.”"],
    ["– Fondet er langsiktig.", "The fund is long-term.”", "“The fund is long-term.”"],
    ["– Fondet er langsiktig.", "The fund doesn't last.", '"The fund doesn\'t last."'],
    ["– Hva nå? spør pappa.", "– What now? asks Dad.", "“What now?” asks Dad."],
    [
      "– Regningen kommer sent, sier teknisk sjef Ingunn Dahl.",
      "– The bill comes late, says the head of technical services, Ingunn Dahl.",
      "“The bill comes late,” says the head of technical services, Ingunn Dahl.",
    ],
    [
      "– Det var fint, men jeg er lei, sier Ola.",
      "– It was nice, but I’m tired, says Ola.",
      "“It was nice, but I’m tired,” says Ola.",
    ],
    ["– Nei, svarer Grande.", "– “No,” Grande replies.", "“No,” Grande replies."],
    ["– 12 er døde, sier politiet.", "– 12 are dead, police say.", "“12 are dead,” police say."],
    ["– Dette er «galskap», sier hun.", "“This is madness,” she says.", undefined],
    ["– Dette er «galskap», sier hun.", '– This is "madness", she says.', undefined],
    ["Hun sier: – Vi er klare.", "She says: – We are ready.", "She says: “We are ready.”"],
    ["Hun sier: – Vi er klare.", "She says: We are ready.", "She says: “We are ready.”"],
    ["«Ingen stormakt»", "No superpower", "“No superpower”"],
    ["Han kalte det «helt sykt».", "He called it “completely sick.", undefined],
    ["Han kalte det «helt sykt».", "He called it completely sick”.", undefined],
    ["Han kalte det «helt sykt».", "He called it 'completely sick.", undefined],
    ["Han kalte det «helt sykt».", "He called it completely sick.", undefined],
    ["«Kom hjem», sa hun.", "“Come home, she said.", "“Come home,” she said."],
    ["«Kom hjem», sa hun.", "Come home,” she said.", "“Come home,” she said."],
    ["– Nei, sier hun. – Fondet er langsiktig.", "“No, she says. “The fund is long-term.”", undefined],
    ["– Nei, sier hun. – Fondet er langsiktig.", "“No,” she says. The fund is long-term.”", undefined],
    ["– Nei, sier hun. – Fondet er langsiktig.", "“No,” she says. – The fund is long-term.", undefined],
    ["Han sa «ja» og «nei».", "He said “yes” and no.", undefined],
  ])("%s → %s", (source, target, fix) => {
    const found = inBlock("paragraph", [source, target]);
    expect(found).toMatchObject([{ severity: "warning" }]);
    expect(found[0]?.fix).toBe(fix);
    if (fix !== undefined) expect(inBlock("paragraph", [source, fix])).toEqual([]);
  });

  test.each<readonly [source: string, target: string, fix: string]>([
    ["– Oppfyller sin plikt", "– Fulfilling its duty", "‘Fulfilling its duty’"],
    ["– Oppfyller sin plikt", "Fulfilling its duty", "‘Fulfilling its duty’"],
    ["«Ingen stormakt»", "No superpower", "‘No superpower’"],
    ["Les også: – Vi har ventet", "Read more: – We have been waiting", "Read more: ‘We have been waiting’"],
    ["– Oppfyller sin plikt", "‘Fulfilling its duty", "‘Fulfilling its duty’"],
  ])("heading %s → %s", (source, target, fix) => {
    expect(mended("heading", source, target)).toBe(fix);
    expect(inBlock("heading", [source, fix])).toEqual([]);
  });

  const SPEECH: readonly Row[] = [
    ["– Folkene, selvfølgelig.", "“The people, of course."],
    ["Det blir stille nå, sier Hauknes.", "It will be quiet now,” Hauknes says."],
    ["– Aldri.", "“Never.”"],
  ];

  test.each<readonly [at: number, target: string, fix: string]>([
    [0, "The people, of course.", "“The people, of course."],
    [0, "– The people, of course.", "“The people, of course."],
    [1, "It will be quiet now, Hauknes says.", "It will be quiet now,” Hauknes says."],
    [2, "Never.”", "“Never.”"],
    [2, "“Never.", "“Never.”"],
  ])("in a block of three segments, the one that lost it is told: %i %s", (at, target, fix) => {
    const rows = SPEECH.map(([source, own], each): Row => [source, each === at ? target : own]);
    const found = inBlock("dialogue", ...rows).filter(({ severity }) => severity === "warning");
    expect(found.map(({ segment }) => segment)).toContain(`s${at + 1}`);
    expect(found.find(({ segment }) => segment === `s${at + 1}`)?.fix).toBe(fix);
  });
});

describe("Norwegian marks that stayed", () => {
  test("« » are an error, with its place and the English marks", () => {
    expect(inBlock("paragraph", ["Han kalte det «sykt».", "He called it «sick»."])).toEqual([
      {
        segment: "s1",
        check: "quotation",
        severity: "error",
        message: "Norwegian quotation marks stayed in the English: “He called it «sick».”; English has “ ”",
        target: [13, 14],
        fix: "He called it “sick”.",
      },
    ]);
  });

  test("what speech quotes is named where the speech itself has its marks", () => {
    const [found] = inBlock("paragraph", ["– Dette er «galskap», sier hun.", "“This is madness,” she says."]);
    expect(found).toMatchObject({
      message: "The quotation “galskap” has no quotation marks in English: ““This is madness,” she says.”",
      source: [11, 20],
    });
  });

  test("the dialogue dash, with its places", () => {
    expect(inBlock("paragraph", ["– Nei, svarer Grande.", "– No, Grande replies."])).toEqual([
      {
        segment: "s1",
        check: "quotation",
        severity: "warning",
        message:
          "The dialogue dash of “– Nei, svarer Grande.” stayed in the English: “– No, Grande replies.”; English speech takes quotation marks",
        source: [0, 1],
        target: [0, 1],
        fix: "“No,” Grande replies.",
      },
    ]);
  });
});

describe("marks that are all there and stand wrongly", () => {
  test.each<readonly [source: string, target: string, severity: string, fix: string | undefined]>([
    ["– Nei, sier hun.", "““No,” she says.", "warning", "“No,” she says."],
    ["– Nei, sier hun.", '"No,"" she says.', "warning", '"No," she says.'],
    ["– Nei, sier hun.", "“No”, she says.", "info", "“No,” she says."],
    ["– Han sa «nei» til meg.", "“He said “no” to me.”", "info", "“He said ‘no’ to me.”"],
    ["– Han sa «nei».", "“He said ‘no.”’", "warning", "“He said ‘no.’”"],
    ["Han var sur.", "He was “sour”.", "info", undefined],
  ])("%s → %s", (source, target, severity, fix) => {
    const found = inBlock("paragraph", [source, target]);
    expect(found).toMatchObject([{ severity }]);
    expect(found[0]?.fix).toBe(fix);
    if (fix !== undefined) expect(inBlock("paragraph", [source, fix])).toEqual([]);
  });

  test("a title may lose its marks to italics: info", () => {
    expect(
      inBlock("paragraph", ["Romanen «Den lange veien» er solgt.", "The novel The Long Road is sold."]),
    ).toMatchObject([{ severity: "info", source: [8, 25] }]);
  });
});

test("code is not speech", () => {
  expect(inBlock("code", ["skriv «hei»", "print «hei"])).toEqual([]);
  expect(inBlock("paragraph", ["skriv «hei»", "print «hei"])).not.toEqual([]);
});
