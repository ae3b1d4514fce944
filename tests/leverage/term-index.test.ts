import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexTerms } from "../../src/leverage/term-index.ts";
import { codeCharacter } from "../../src/model/code-characters.ts";

function found(sources: readonly string[], text: string): readonly string[] {
  const terms = sources.map((source, index) => ({ source, target: "…", line: index + 1 }));
  return indexTerms(terms)
    .termsIn(text)
    .map(({ source }) => source);
}

const open = codeCharacter({ kind: "open", number: 1 });
const close = codeCharacter({ kind: "close", number: 1 });
const lineBreak = codeCharacter({ kind: "alone", number: 2 });

describe("a term may occur", () => {
  test.each([
    ["Stortinget", "Saka går til Stortinget."],
    ["Stortinget", "STORTINGETS PRESIDENT"],
    ["Stortinget", "Det forrige storting sa nei."],
    ["storting", "Stortingsvalget er i september."],
    ["ordfører", "Ordførerne møttes."],
    ["ordfører", "No krev ordføraren svar."],
    ["ordfører", "Hun bar ordførerkjedet."],
    ["Oslo Børs", "Fallet på Oslo børs’ hovedliste fortsatte."],
    ["statens vegvesen", "«Statens Vegvesen» stenger E6."],
    ["EU-kommisjonen", "EU kommisjonen svarte."],
    ["Nav", "Nav-direktøren gikk."],
    ["1. mai", "Toget går 1. mai."],
    ["fylkeskommune", `${open}Fylkes${close}kommunen betaler.`],
    ["Oslo Børs", `Oslo${lineBreak}Børs falt.`],
    ["§", "Det følger av § 3."],
  ])("%s in: %s", (term, text) => {
    expect(found([term], text)).toEqual([term]);
  });
});

describe("a term does not occur", () => {
  test.each([
    ["minister", "Statsministeren kom."],
    ["Nav", "Hun har et navn."],
    ["Ap", "I april snødde det."],
    ["Oslo Børs", "Børsen i Oslo falt."],
    ["Oslo Børs", "Oslo"],
    ["kommune", "Kommunikasjonen sviktet."],
    ["§", "Paragraf 3."],
  ])("%s in: %s", (term, text) => {
    expect(found([term], text)).toEqual([]);
  });
});

test("all that occur, each once, in the order of the glossary", () => {
  const terms = ["valg", "Stortinget", "storting", "sak"];
  expect(found(terms, "Saken går til Stortinget. Stortinget velger. Sak nr. 2.")).toEqual([
    "Stortinget",
    "storting",
    "sak",
  ]);
});

test("whatever a term is, it is found in a sentence that holds it", () => {
  const word = fc.stringMatching(/^[a-zæøåA-ZÆØÅ]{1,12}$/);
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(phrase, phrase, fc.array(phrase, { maxLength: 5 }), (term, before, others) => {
      expect(found([...others, term], `${before} ${term.toUpperCase()}, sa hun.`)).toContain(term);
    }),
  );
});

test("5,000 terms cost a sentence next to nothing", () => {
  const made = (seed: number) =>
    [...String(seed * 7919)].map((digit) => `${"bdfgklmnpr"[Number(digit)]}e`).join("");
  const terms = Array.from({ length: 5000 }, (_, seed) => ({
    source: made(seed),
    target: "…",
    line: seed + 1,
  }));
  const index = indexTerms(terms);
  const started = performance.now();
  for (let line = 0; line < 2000; line += 1)
    expect(index.termsIn(`Setning ${line} om ${made(line)} og noe annet.`).length).toBeGreaterThan(0);
  // Looking through them all would take many seconds.
  expect(performance.now() - started).toBeLessThan(2000);
});
