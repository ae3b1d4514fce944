import { describe, expect, test } from "vitest";
import { CACHE_HEAD, cacheVersionOf, fromCacheLine, toCacheLine } from "../../src/formats/cache-lines.ts";
import type { CachedAnswer } from "../../src/model/cached-answer.ts";

const ANSWER: CachedAnswer = {
  key: "n9Qm",
  context: "",
  languages: { source: "nb", target: "en-GB" },
  engine: "deepl",
  source: "Linje\u2028ny, «sitat» og \uE000fet\uE100 \uD83D halv.",
  target: "A line\nof “quotes”.",
  billedCharacters: 31,
  document: "seeds/å.txt",
  run: "run-1",
  asked: 1,
};

describe("an answer as a line", () => {
  test.each([
    ["as it is", ANSWER],
    ["with the bokmål between", { ...ANSWER, pivot: { language: "nb", text: "Jeg er ikke hjemme." } }],
    ["in quarantine", { ...ANSWER, target: "", doubt: "empty", asked: 2, billedCharacters: 0 } as const],
  ])("comes back %s, in one line", (_, answer) => {
    const line = toCacheLine(answer);
    expect(line).not.toMatch(/[\r\n]/);
    expect(fromCacheLine(line)).toStrictEqual({ kind: "answer", answer });
  });

  test("has its fields in one order, whatever order the answer has them in", () => {
    const turned = Object.fromEntries(Object.entries(ANSWER).reverse()) as unknown as CachedAnswer;
    expect(toCacheLine(turned)).toBe(toCacheLine(ANSWER));
  });

  test("fields of a later version are passed over", () => {
    const line = JSON.stringify({ ...ANSWER, colour: "red", languages: { ...ANSWER.languages, third: 1 } });
    expect(fromCacheLine(line)).toStrictEqual({ kind: "answer", answer: ANSWER });
  });

  test.each([
    ["{", "no JSON object"],
    ["[]", "no JSON object"],
    [{ key: "" }, "key must be a text that is not empty"],
    [{ source: 7 }, "source must be a text that is not empty"],
    [{ engine: null }, "engine must be a text that is not empty"],
    [{ document: undefined }, "document must be a text that is not empty"],
    [{ run: " " }, "run must be a text that is not empty"],
    [{ context: undefined }, "context must be a text"],
    [{ target: undefined }, "target must be a text"],
    [{ target: " " }, "target is empty, which only an answer in quarantine may be"],
    [{ languages: "nb" }, "languages must be { source, target }"],
    [{ languages: { source: "nb" } }, "languages must be { source, target }"],
    [{ doubt: "toString" }, "doubt must be empty, joined or cut, or left out"],
    [{ billedCharacters: -1 }, "billedCharacters must be a whole number of 0 or more"],
    [{ billedCharacters: "31" }, "billedCharacters must be a whole number of 0 or more"],
    [{ asked: 0 }, "asked must be a whole number of 1 or more"],
  ])("%j: %s", (wrong, message) => {
    const line = typeof wrong === "string" ? wrong : JSON.stringify({ ...ANSWER, ...wrong });
    expect(fromCacheLine(line)).toEqual({ kind: "problem", message });
  });
});

test.each([
  [JSON.stringify(CACHE_HEAD), 1],
  [`\uFEFF${JSON.stringify(CACHE_HEAD)}`, 1],
  ['{"format":"bitekst-cache","version":2}', 2],
  [toCacheLine(ANSWER), undefined],
  ["", undefined],
  ['{"format":"bitekst-cache"}', undefined],
])("the head %s has version %s", (line, version) => {
  expect(cacheVersionOf(line)).toBe(version);
});
