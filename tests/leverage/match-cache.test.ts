import { expect, test } from "vitest";
import type { DescribedSegment } from "../../src/leverage/described-segment.ts";
import { matchCache } from "../../src/leverage/match-cache.ts";
import type { CachedAnswer } from "../../src/model/cached-answer.ts";
import { describedDocument } from "../support/described.ts";

const SENTENCES = ["Statsråden gikk av i går kveld.", "Hun vil ikke svare på hvorfor.", "Regjeringen tier."];
const [free, leaning] = describedDocument("seeds/a.txt", SENTENCES).segments as [
  DescribedSegment,
  DescribedSegment,
];

function answerTo(segment: DescribedSegment, more: Partial<CachedAnswer> = {}): CachedAnswer {
  const languages = { source: "nb", target: "en-GB" };
  const { key, context, source } = segment;
  return {
    key,
    context,
    languages,
    engine: "deepl",
    source,
    target: "She will not say why.",
    billedCharacters: 30,
    document: "seeds/a.txt",
    run: "r1",
    asked: 1,
    ...more,
  };
}

const elsewhere = { context: "elsewhere", target: "He will not say why." };

test.each([
  ["exact", free, "serve"],
  ["careful", free, "serve"],
  ["ice", free, "ask"],
  ["exact", leaning, "serve"],
  ["careful", leaning, "ask"],
  ["ice", leaning, "ask"],
] as const)("%s: an answer from another context", (reuse, segment, kind) => {
  expect(matchCache(segment, [answerTo(segment, elsewhere)], { reuse }).kind).toBe(kind);
});

test("the answer of the same context is served before an older one from elsewhere", () => {
  const match = matchCache(free, [answerTo(free, elsewhere), answerTo(free)], { reuse: "exact" });
  expect(match).toMatchObject({ kind: "serve", answer: { target: "She will not say why." } });
});

test("a leaning sentence keeps its own answer when a neighbour changes, except under ice", () => {
  const carried = { key: leaning.key, context: "elsewhere" };
  const answers = [answerTo(leaning, elsewhere)];
  expect(matchCache(leaning, answers, { reuse: "careful", carried }).kind).toBe("serve");
  expect(matchCache(leaning, answers, { reuse: "ice", carried }).kind).toBe("ask");
});

test("a doubtful answer is never served: it is asked for once more, then left", () => {
  const once = answerTo(free, { doubt: "empty", target: "" });
  expect(matchCache(free, [once], { reuse: "careful" })).toEqual({ kind: "ask", asked: 1 });
  expect(matchCache(free, [{ ...once, asked: 2 }], { reuse: "careful" })).toEqual({ kind: "doubtful" });
  expect(
    matchCache(free, [{ ...once, asked: 2 }, answerTo(free, elsewhere)], { reuse: "careful" }).kind,
  ).toBe("serve");
});

test("nothing known: asked for the first time", () => {
  expect(matchCache(free, [], { reuse: "careful" })).toEqual({ kind: "ask", asked: 0 });
});
