import { describe, expect, test } from "vitest";
import type { Outgoing } from "../../src/model/translation-plan.ts";
import type { Engine } from "../../src/ports/engine.ts";
import { estimateRequests } from "../../src/translate/estimate-requests.ts";
import { type BatchOptions, makeBatches } from "../../src/translate/make-batches.ts";
import { coded } from "../support/coded.ts";
import { makeOutgoing, sentence } from "./make-outgoing.ts";
import { scriptedEngine } from "./scripted-engine.ts";
import { VirtualClock } from "./virtual-clock.ts";

const LIMITS = { maxTexts: 50, maxBytes: 100 * 1024 };

function options(given: Partial<BatchOptions> = {}): BatchOptions {
  return { limits: LIMITS, measure: (text) => text.length, context: "none", articles: new Map(), ...given };
}

function sizes(outgoing: readonly Outgoing[], given: Partial<BatchOptions> = {}): readonly number[] {
  return makeBatches(outgoing, options(given)).batches.map(({ texts }) => texts.length);
}

/** Texts of these lengths, each of its own. */
function ofLengths(lengths: readonly number[]): readonly Outgoing[] {
  return makeOutgoing(lengths.length).map((one, place) => ({
    ...one,
    text: "å".repeat(lengths[place] ?? 0),
  }));
}

const TWO_ARTICLES = [...makeOutgoing(60, { document: "a.txt" }), ...makeOutgoing(20, { document: "b.txt" })];

describe("without context", () => {
  test("texts of all articles are packed, in running order", () => {
    const { batches } = makeBatches(TWO_ARTICLES, options());
    expect(batches.map(({ texts }) => texts.length)).toEqual([50, 30]);
    expect(batches.flatMap(({ texts }) => texts)).toEqual(TWO_ARTICLES);
    expect(batches.every(({ context }) => context === undefined)).toBe(true);
  });

  test("a text goes into the first request that has room for its bytes", () => {
    const { batches } = makeBatches(
      ofLengths([60, 50, 40, 10, 40]),
      options({ limits: { maxTexts: 9, maxBytes: 100 } }),
    );
    expect(batches.map(({ texts }) => texts.map(({ text }) => text.length))).toEqual([
      [60, 40],
      [50, 10, 40],
    ]);
  });

  test("exactly full is not too full", () => {
    expect(sizes(ofLengths([100, 100]), { limits: { maxTexts: 9, maxBytes: 200 } })).toEqual([2]);
    expect(sizes(ofLengths([100, 101]), { limits: { maxTexts: 9, maxBytes: 200 } })).toEqual([1, 1]);
  });

  test("a text too large for a request of its own is set aside", () => {
    const [small, large, exact] = ofLengths([10, 101, 100]);
    const outgoing = [small, large, exact].filter((one) => one !== undefined);
    const { batches, tooLong } = makeBatches(outgoing, options({ limits: { maxTexts: 9, maxBytes: 100 } }));
    expect(tooLong).toEqual([large]);
    expect(batches.map(({ texts }) => texts)).toEqual([[small], [exact]]);
  });

  test("pairs that the engine tells apart never share a request", () => {
    const mixed = makeOutgoing(9).map((one, place) => ({
      ...one,
      languages: { source: ["nb", "nn", "sv"][place % 3] ?? "", target: "en-GB" },
    }));
    const named = makeBatches(
      mixed,
      options({
        languagesFor: ({ source, target }) => ({ source: source === "nn" ? "nb" : source, target }),
      }),
    );
    expect(named.batches.map(({ languages, texts }) => `${languages.source} ${texts.length}`)).toEqual([
      "nb 6",
      "sv 3",
    ]);
    expect(sizes(mixed)).toEqual([3, 3, 3]);
  });
});

test("texts with inline codes and texts without never share a request", () => {
  const mixed = makeOutgoing(4).map((one, place) =>
    place % 2 === 0 ? one : { ...one, text: coded(`Les ‹1${one.text}1›`) },
  );
  expect(makeBatches(mixed, options()).batches.map(({ texts }) => texts.map(({ index }) => index))).toEqual([
    [0, 2],
    [1, 3],
  ]);
});

describe("with the article as context", () => {
  const article = (count: number) => Array.from({ length: count }, (_, index) => sentence(index));

  test("a request is of one article", () => {
    const articles = new Map([
      ["a.txt", article(60)],
      ["b.txt", article(20)],
    ]);
    const { batches } = makeBatches(TWO_ARTICLES, options({ context: "article", articles }));
    expect(batches.map(({ texts }) => texts.length)).toEqual([50, 10, 20]);
    expect(batches.map(({ context }) => context)).toEqual([
      article(60).join(" "),
      article(60).join(" "),
      article(20).join(" "),
    ]);
  });

  test("of a long article the request gets the segments around its texts, within 12 KiB", () => {
    const whole = article(400);
    const articles = new Map([["seeds/kommune.txt", whole]]);
    const one = makeOutgoing(400).slice(200, 201);
    const { batches } = makeBatches(one, options({ context: "article", articles }));
    const context = batches[0]?.context ?? "";
    expect(whole.join(" ")).toContain(context);
    expect(context).toContain(`${whole[199]} ${whole[200]} ${whole[201]}`);
    expect(context.length).toBeGreaterThan(11 * 1024);
    expect(context.length).toBeLessThan(12 * 1024 + 200);
  });

  test("of texts far apart it begins before the first and ends behind the last", () => {
    const articles = new Map([["seeds/kommune.txt", article(400)]]);
    const far = makeOutgoing(400).filter(({ index }) => index === 200 || index === 240);
    const { batches } = makeBatches(far, options({ context: "article", articles }));
    for (const index of [199, 241]) expect(batches[0]?.context).toContain(sentence(index));
  });

  test("texts come before context when a request is nearly full", () => {
    const articles = new Map([["seeds/kommune.txt", ["a".repeat(60), "b".repeat(30), "c".repeat(30)]]]);
    const [outgoing] = ofLengths([60]);
    const limits = { maxTexts: 50, maxBytes: 100 };
    const { batches } = makeBatches(
      outgoing === undefined ? [] : [{ ...outgoing, index: 1 }],
      options({ context: "article", articles, limits }),
    );
    expect(batches.map(({ context }) => context)).toEqual(["b".repeat(30)]);
  });

  test("texts of a request stand side by side", () => {
    const limits = { maxTexts: 9, maxBytes: 100 };
    expect(sizes(ofLengths([60, 50, 40]), { context: "article", limits })).toEqual([1, 2]);
    expect(sizes(ofLengths([60, 50, 40]), { context: "none", limits })).toEqual([2, 1]);
  });

  test("an article that is not given is translated without", () => {
    const { batches } = makeBatches(makeOutgoing(2), options({ context: "article" }));
    expect(batches.map(({ context }) => context)).toEqual([undefined]);
  });
});

describe("the estimate", () => {
  const engine = scriptedEngine({ clock: new VirtualClock() });

  test("counts requests, texts and code points as they will be sent", () => {
    const outgoing = TWO_ARTICLES.map((one) => ({ ...one, text: "Blå 🦌 i fjæra." }));
    const wishes = { engine, articles: new Map() };
    expect(estimateRequests(outgoing, { ...wishes, context: "none" })).toEqual({
      requests: 2,
      texts: 80,
      characters: 80 * 14,
      tooLong: 0,
    });
    expect(estimateRequests(outgoing, { ...wishes, context: "article" }).requests).toBe(3);
  });

  test("counts what is too long apart, and nothing for nothing", () => {
    const wishes = { engine, articles: new Map(), context: "none" } as const;
    const tooLong = { requests: 0, texts: 0, characters: 0, tooLong: 1 };
    expect(estimateRequests(ofLengths([200_000]), wishes)).toEqual(tooLong);
    expect(estimateRequests([], wishes)).toEqual({ ...tooLong, tooLong: 0 });
  });

  test("of an engine that counts tokens, those of all requests with their context", () => {
    const asked: (string | undefined)[] = [];
    const cost: Engine["cost"] = {
      kind: "tokens",
      estimate: ({ texts, context }) => {
        asked.push(context);
        return { input: 10 * texts.length, output: texts.length };
      },
    };
    const article = Array.from({ length: 60 }, (_, index) => sentence(index));
    const wishes = { engine: { ...engine, cost }, articles: new Map([["a.txt", article]]) };
    const estimate = estimateRequests(TWO_ARTICLES, { ...wishes, context: "article" });
    expect(estimate.tokens).toEqual({ input: 800, output: 80 });
    expect(asked).toEqual([article.join(" "), article.join(" "), undefined]);
  });
});
