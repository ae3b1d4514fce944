import { describe, expect, it } from "vitest";
import { type SplitOptions, splitSentences } from "../../src/segment/split-sentences.ts";

function split(text: string, options: SplitOptions): string[] {
  const sentences = splitSentences(text, options);
  expect(sentences.join("")).toBe(text);
  return sentences.map((sentence) => sentence.trim());
}

describe("abbreviations of one's own", () => {
  const cases: readonly (readonly [readonly string[], string, number])[] = [
    [["forsk.ass."], "Hun er forsk.ass. Han svarte.", 1],
    [["lagsf"], "Ny er lagsf. Hun kom. Lagsf. Leder er Per Moe.", 2],
    [["Åsg"], "De bor i Åsg. Det er fint der.".normalize("NFD"), 1],
    [["2.amanuensis"], "Han ble 2.amanuensis. Hun ble leder.", 1],
    [["n.n"], "Brevet er fra n. n. Det kom i går.", 1],
    [["X"], "Vi møtte X. Han lo.", 1],
  ];
  it.each(cases)("%j never end a sentence: %s", (abbreviations, text, count) => {
    expect(split(text, { abbreviations })).toHaveLength(count);
    expect(split(text, {}).length).toBeGreaterThan(count);
  });

  it("end one where they may and a capital follows", () => {
    const abbreviations = [{ abbreviation: "ca.", mayEnd: true }];
    expect(split("De er hundre ca. Resten dro.", { abbreviations })).toHaveLength(2);
    expect(split("De er ca. hundre.", { abbreviations })).toHaveLength(1);
  });

  it("leave other words as they are", () => {
    expect(split("Han er lærer. Hun kom.", { abbreviations: ["lær"] })).toHaveLength(2);
  });
});

describe("patterns of one's own", () => {
  it.each([
    ["behind the white space", { before: "Sak\\.", after: "Nr" }],
    ["with the white space", { before: "Sak\\.", after: "\\s+Nr" }],
    ["with the white space in front", { before: "Sak\\.\\s", after: "Nr" }],
    ["what stands before alone", { before: "(?<!\\p{L})Sak\\." }],
    ["what stands behind alone", { after: "Nr" }],
    ["either of two", { before: "Rom\\.|Sak\\.", after: "Nr|Rad" }],
  ])("keep a sentence whole: %s", (_name, pattern) => {
    expect(split("Se Sak. Nr er 12. Han dro.", { noBreak: [pattern] })).toEqual([
      "Se Sak. Nr er 12.",
      "Han dro.",
    ]);
  });

  it("end a sentence where no stop stands", () => {
    expect(split("Han kom; hun gikk; de dro.", { break: [{ before: ";" }] })).toEqual([
      "Han kom;",
      "hun gikk;",
      "de dro.",
    ]);
    expect(split("Vi så * Kari * Per", { break: [{ after: "\\* \\p{Lu}" }] })).toHaveLength(3);
  });

  it("go before the rules of bitekst, the ones against a break before those for one", () => {
    const options = { noBreak: [{ before: "ca\\.", after: "Tre" }], break: [{ before: "ca\\." }] };
    expect(split("Vi er ca. Tre kom. Det er ca. Fire dro.", options)).toEqual([
      "Vi er ca. Tre kom.",
      "Det er ca.",
      "Fire dro.",
    ]);
  });

  it("hold what may not follow against the word behind the white space", () => {
    const noBreak = [{ before: "Sak\\.", after: "(?!Nr)" }];
    expect(split("Se Sak. Nr er 12.", { noBreak })).toHaveLength(2);
    expect(split("Se Sak. Rad er 12.", { noBreak })).toHaveLength(1);
  });

  it("do nothing inside a word, at a blank line, or before the first sentence", () => {
    expect(split("E24.no skriver. Han kom.", { break: [{ before: "24\\." }] })).toHaveLength(2);
    expect(split("Se Sak.\n\nNr er 12.", { noBreak: [{ before: "Sak\\." }] })).toHaveLength(2);
    expect(splitSentences("  Han kom.", { break: [{ after: "Han" }] })).toEqual(["  Han kom."]);
  });

  it("see no further than 100 characters to either side", () => {
    const options = { break: [{ before: "Ab+" }] };
    expect(split(`A${"b".repeat(98)} x`, options)).toHaveLength(2);
    expect(split(`A${"b".repeat(99)} x`, options)).toHaveLength(1);
  });
});

describe("a colon", () => {
  it.each([
    "Han sier: «Vi er klare.» | Så gikk han.",
    "Beskjeden fra retten er klar: Han må betale.",
    "Nå er det avgjort: Regjeringen kutter skattene.",
  ])("ends no sentence by default: %s", (line) => {
    const sentences = line.split(" | ");
    expect(split(sentences.join(" "), {})).toEqual(sentences);
    expect(split(sentences.join(" "), { colon: "keep" })).toEqual(sentences);
  });

  it.each([
    "Han sier: | «Vi er klare.» | Så gikk han.",
    "Hun spurte: | «Kommer du?»",
    "Statsråden skrev på X: | «Jeg går av i dag».",
    "Kona svarte: | – Vi blir her.",
    "Beskjeden fra retten er klar: | Han må betale.",
    "Nå er det avgjort: | Regjeringen kutter skattene.",
    "Slik er det blitt: | Kommunen har brukt opp pengene.",
    "Slik vart det til slutt: | Ho reiste heim.",
  ])("ends a sentence before a whole one, when that is wanted: %s", (line) => {
    const sentences = line.split(" | ");
    expect(split(sentences.join(" "), { colon: "split" })).toEqual(sentences);
    expect(split(sentences.join(" ").normalize("NFD"), { colon: "split" })).toHaveLength(sentences.length);
  });

  it.each([
    "Møtet er kl. 18:30 Han kom for sent.",
    "Det endte 3: 1 Hun lo.",
    "Vi møtes klokka 18: Han kommer også.",
    "Les mer på https://nrk.no/sak Han skrev den.",
    "Foto: Hun kom først.",
    "Les også: Han ble valgt til ny leder.",
    "Les også denne saken: Han ble valgt til ny leder.",
    "Oslo (NTB): Det ble avgjort i går.",
    "Støre: – Vi må handle nå.",
    "Med på laget er disse: En bil, to sykler og tre båter.",
    "Disse er med videre: Ola Nordmann, Kari Vik og Per Moe.",
    "Til stede var følgende: Han og Kari.",
    "Hun leste boka fra i fjor: «Krig og fred».",
    "Han spurte meg: «Kommer du?» og gikk.",
    "Det ble som vi trodde: ingen kom.",
    "Slik lyder overskriften: Han kommer hjem",
    "De leste «Hevn: Det er alt» i går.",
    "Det ble som (se side 4: Det er der) ventet.",
  ])("never ends one behind a label, a figure, before a list or a title: %s", (text) => {
    expect(split(text, { colon: "split" })).toEqual([text]);
  });
});
