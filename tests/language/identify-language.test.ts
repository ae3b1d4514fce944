import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { identifyLanguage } from "../../src/language/identify-language.ts";

const [nb = "", radical = "", conservative = "", dialect = ""] = read("nb");
const [nn = "", , , quoting = ""] = read("nn");
const english = read("en").join("\n");
const swedish = read("sv");

function read(language: string): string[] {
  return readFileSync(new URL(`articles/${language}.txt`, import.meta.url), "utf8").split("===\n");
}

describe("undecided", () => {
  it.each([
    "",
    " \n",
    "12 345",
    "3–1 (2–0)",
    "Brann 3–1 Molde",
    "Kim Jong-Un",
    "Nei.",
    "Vi kan komme i kveld.",
    "Kari Nordmann, Ola Hansen, Per Bakke, Nina Solberg, Ahmed Ali, Berit Moen, Steinar Vik, Finn Lie",
    "1. Vålerenga 30 18 7 5 61\n2. Molde 30 17 8 5 58\n3. Brann 30 16 6 8 50\n4. Tromsø 30 14 9 7 44",
    "Oslo Bergen Trondheim Stavanger Kristiansand Tromsø Bodø Ålesund",
  ])("%s", (text) => {
    expect(identifyLanguage(text).language).toBe("undecided");
    expect(identifyLanguage(text).confidence).toBeLessThan(0.6);
  });
});

describe("another script", () => {
  it.each([
    "Полиция приехала в квартиру ночью.",
    "الشرطة وصلت إلى المكان في الليل",
    "Η αστυνομία ήρθε τη νύχτα",
    "警察在夜里 来到 公寓 找到 伤者",
    "ตำรวจ มาถึง ที่เกิดเหตุ กลางคืน",
  ])("%s", (text) => {
    expect(identifyLanguage(text).language).toBe("other");
    expect(identifyLanguage(text, { prior: "nb" }).language).toBe("other");
  });

  it("leaves the article Norwegian that names a man in his own letters", () => {
    expect(identifyLanguage(`${nb} Han heter egentlig Владимир Петрович.`).language).toBe("nb");
  });
});

describe("a sentence with the article's language told", () => {
  it.each(["Vi kan komme i kveld.", "Det er det beste vi har.", "Han reiser til Bergen på onsdag."])(
    "is of the article's where both would do: %s",
    (sentence) => {
      expect(identifyLanguage(sentence, { prior: "nb" }).language).toBe("nb");
      expect(identifyLanguage(sentence, { prior: "nn" }).language).toBe("nn");
      expect(identifyLanguage(sentence, { prior: "sv" })).toEqual(identifyLanguage(sentence));
    },
  );

  it.each([
    ["nb", "– Eg veit ikkje kva eg skal seie.", "nn"],
    ["nb", "«Dei såg aldri noko meir til henne», står det i breva.", "nn"],
    ["nn", "– Jeg vet ikke hva jeg skal si.", "nb"],
    ["nn", "– Hun ble aldri noe annet enn en god nabo, sier han.", "nb"],
    ["nb", "“We have been waiting for this day for years.”", "en"],
    ["nn", "To be or not to be, that is the question.", "en"],
    ["nb", "Jag vet inte vad jag ska säga till honom.", "sv"],
    ["nn", "Jag vet inte vad jag ska säga till honom.", "sv"],
    ["nb", "Jeg ved ikke, hvad jeg skal sige til ham, og nu er det blevet aften.", "da"],
    ["nb", "Ich weiß nicht, was ich dazu sagen soll.", "other"],
    ["nn", "Je ne sais pas ce que je dois vous dire.", "other"],
  ])("is surely another's: %s, %s", (prior, sentence, language) => {
    const guess = identifyLanguage(sentence, { prior });
    expect(guess.language).toBe(language);
    expect(guess.confidence).toBeGreaterThan(0.6);
  });

  it.each([
    ["nb", "Han spelte gitar og sang."],
    ["nb", "Boka kom ut samme år, og kritikken var god, men salget gikk trått og me-boka ble glemt."],
    ["nn", "Ho las høgt frå «Hvem er redd?» for elevane."],
    ["nn", "Selskapet heiter Bokmål og Barn."],
  ])("is not turned by one word: %s, %s", (prior, sentence) => {
    expect(identifyLanguage(sentence, { prior }).language).toBe(prior);
  });

  it("is still undecided without a word", () => {
    expect(identifyLanguage("12 345", { prior: "nn" })).toEqual({ language: "undecided", confidence: 0 });
  });
});

describe("an article", () => {
  const names = "Hansen, Berg, Solberg, Moen, Haugen, Vik, Lie, Bakke, Dahl\n".repeat(20);

  it.each([
    ["a long quotation in English", `${nb}\n«${english.slice(0, 450)}»`, "nb"],
    ["a long quotation in Swedish", `${nb}\n«${swedish[0]}»`, "nb"],
    ["a long quotation in English, nynorsk", `${nn}\n«${english.slice(0, 450)}»`, "nn"],
    ["a long quotation in Swedish, nynorsk", `${nn}\n«${swedish[0]}»`, "nn"],
    ["a table of names", `${nn}\n${names}`, "nn"],
    ["a speaker of bokmål in nynorsk", quoting, "nn"],
    ["a speaker of dialect in bokmål", dialect, "nb"],
    ["-a for -en in bokmål", radical, "nb"],
    ["the spelling of grandparents", conservative, "nb"],
  ])("with %s", (_, text, language) => {
    expect(identifyLanguage(text).language).toBe(language);
  });

  it("of both forms is of the main one, less surely", () => {
    const [, second = "", third = ""] = read("nn");
    const mixed = identifyLanguage(`${nn}\n${second}\n${nb.slice(0, 420)}`);
    expect(mixed.language).toBe("nn");
    expect(mixed.confidence).toBeLessThan(identifyLanguage(`${nn}\n${second}\n${third}`).confidence);
    expect(identifyLanguage(`${nn}\n${nb}`).confidence).toBeLessThan(0.9);
  });

  it("is read no further than its first 20,000 characters", () => {
    expect(identifyLanguage(`${nb.repeat(50)}`.slice(0, 20_000) + english.repeat(100)).language).toBe("nb");
  });
});

describe("confidence", () => {
  const texts = ["nb", "nn", "da", "sv", "en", "other"].flatMap((language) =>
    read(language).flatMap((article) =>
      article.split(/(?<=[.!?])\s+/u).map((sentence) => ({ language, sentence })),
    ),
  );
  const sentences = texts.filter(({ sentence }) => (sentence.match(/\p{L}+/gu) ?? []).length >= 6);

  it("is from 0 to 1, and below 0.6 for undecided alone", () => {
    const guesses = texts.map(({ sentence }) => identifyLanguage(sentence));
    expect(guesses.filter(({ confidence }) => !(confidence >= 0 && confidence <= 1))).toEqual([]);
    expect(guesses.filter((guess) => guess.confidence < 0.6 !== (guess.language === "undecided"))).toEqual(
      [],
    );
  });

  it("of 0.9 and more is right in 96 of 100", () => {
    const sure = sentences
      .map(({ language, sentence }) => ({ language, sentence, guess: identifyLanguage(sentence) }))
      .filter(({ guess }) => guess.confidence >= 0.9);
    const right = sure.filter(({ language, guess }) => guess.language === language);
    expect(sure.length).toBeGreaterThan(sentences.length / 2);
    expect(right.length / sure.length).toBeGreaterThanOrEqual(0.96);
  });

  it("grows with what is said", () => {
    const confidence = (text: string) => identifyLanguage(text).confidence;
    expect(confidence("Ho kjem frå Voss.")).toBeGreaterThan(confidence("Han er frå Voss."));
    expect(confidence("Hun vet hva de vil.")).toBeGreaterThan(confidence("De vil hjem."));
  });
});
