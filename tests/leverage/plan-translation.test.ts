import { describe, expect, test } from "vitest";
import type { CacheReuse, DescribedDocument } from "../../src/leverage/described-segment.ts";
import { type PlanKnowledge, type PlanRules, planTranslation } from "../../src/leverage/plan-translation.ts";
import type { MemoryEntry } from "../../src/model/memory-entry.ts";
import type { StoredDocument } from "../../src/model/stored-document.ts";
import { describedDocument } from "../support/described.ts";

const EMPTY: PlanKnowledge = { memory: new Map(), cache: new Map(), stored: new Map() };
const RULES: PlanRules = { reuse: "careful", canSend: true, fits: () => true };

function routes(documents: readonly DescribedDocument[], knowledge = EMPTY, rules = RULES): string[][] {
  const plan = planTranslation(documents, knowledge, rules);
  return plan.documents.map((each) => [...each.segments.values()].map(({ route }) => route));
}

const first = describedDocument("seeds/a.txt", [
  "Bussen kjører ikke i dag.",
  "Foto: NTB",
  "Hun er sint og lei.",
  "Bussen kjører ikke i dag.",
]);
const second = describedDocument("seeds/b.txt", ["Bussen kjører ikke i dag.", "Hun er sint og lei."]);

describe("each segment gets one route", () => {
  test("distinct texts are sent once, across documents; a leaning one once per context", () => {
    expect(routes([first, second])).toEqual([
      ["engine", "rule", "engine", "repetition"],
      ["repetition", "engine"],
    ]);
  });

  test.each<[CacheReuse, number, number]>([
    ["exact", 2, 0],
    ["careful", 3, 1],
    ["ice", 5, 3],
  ])("%s sends %i texts, %i of them for care", (reuse, sent, forCare) => {
    const plan = planTranslation([first, second], EMPTY, { ...RULES, reuse });
    expect(plan.outgoing).toHaveLength(sent);
    expect(plan.careful.texts).toBe(forCare);
  });

  test("what care costs is counted in code points", () => {
    expect(planTranslation([first, second], EMPTY, RULES).careful).toEqual({ texts: 1, characters: 19 });
  });

  test("outgoing texts say where they stand, in running order", () => {
    const { outgoing } = planTranslation([first, second], EMPTY, RULES);
    expect(outgoing.map(({ id, document, index, text }) => [id, document, index, text])).toEqual([
      ["t1", "seeds/a.txt", 0, "Bussen kjører ikke i dag."],
      ["t2", "seeds/a.txt", 2, "Hun er sint og lei."],
      ["t3", "seeds/b.txt", 1, "Hun er sint og lei."],
    ]);
  });

  test("without an engine nothing is sent and nothing is made up", () => {
    expect(routes([first], EMPTY, { ...RULES, canSend: false })).toEqual([["none", "rule", "none", "none"]]);
  });

  test("a document that may not be sent takes what is known and leaves the rest", () => {
    const rules: PlanRules = {
      ...RULES,
      askAnew: () => true,
      maySend: ({ name }) => name !== "seeds/a.txt",
    };
    expect(routes([first, second], EMPTY, rules)).toEqual([
      ["none", "rule", "none", "none"],
      ["engine", "engine"],
    ]);
  });

  test("a text too large for one request is held", () => {
    const plan = planTranslation([second], EMPTY, { ...RULES, fits: (text) => text.length < 20 });
    expect(plan.documents[0]?.segments.get("s1")).toEqual({
      kind: "held",
      route: "none",
      reason: "too-long",
    });
  });
});

const entry: MemoryEntry = {
  languages: { source: "nb", target: "en-GB" },
  source: "Bussen kjører ikke i dag.",
  target: "The bus is not running today.",
  state: "final",
  previous: "",
  next: "Foto: NTB",
};

function knowing(stored: readonly StoredDocument[] = []): PlanKnowledge {
  const memory = new Map([["nb", new Map([[entry.source, [entry]]])]]);
  return { memory, cache: new Map(), stored: new Map(stored.map((each) => [each.document.name, each])) };
}

describe("memory comes first", () => {
  test("an ice match keeps its approval, an exact one elsewhere is translated", () => {
    const segments = planTranslation([first], knowing(), RULES).documents[0]?.segments;
    expect(segments?.get("s1")).toMatchObject({
      route: "memory",
      match: "ice",
      state: "final",
      target: entry.target,
    });
    expect(segments?.get("s4")).toMatchObject({
      route: "memory",
      match: "exact",
      state: "translated",
      origin: "memory",
    });
  });

  test("an unchanged sentence keeps its approval although a neighbour changed", () => {
    const before = storedWith("s1", "final");
    const segments = planTranslation([second], knowing([before]), RULES).documents[0]?.segments;
    expect(segments?.get("s1")).toMatchObject({ match: "exact", state: "final" });
  });

  test("memory of another language is not asked", () => {
    const nynorsk = describedDocument("seeds/n.txt", ["Bussen kjører ikke i dag."], "nn");
    expect(routes([nynorsk], knowing())).toEqual([["engine"]]);
  });
});

function storedWith(id: string, state: "final"): StoredDocument {
  const segment = { id, source: entry.source, start: 0, end: entry.source.length, codes: [] };
  const unit = { segment, target: entry.target, state, origin: "memory" as const };
  const block = { id: "b1", kind: "paragraph" as const, start: 0, end: 25, units: [unit] };
  const document = {
    name: "seeds/b.txt",
    format: "text" as const,
    languages: entry.languages,
    blocks: [block],
    findings: [],
  };
  return { document, text: entry.source, nextSegment: 2, answers: {} };
}

describe("the cache", () => {
  const [bus] = second.segments;
  const answer = {
    key: bus?.key ?? "",
    context: "elsewhere",
    languages: entry.languages,
    engine: "deepl",
    source: entry.source,
    target: entry.target,
    billedCharacters: 25,
    document: "seeds/c.txt",
    run: "r1",
    asked: 1,
  };

  test("serves a known answer with its engine as origin and says which answer it was", () => {
    const cache = new Map([[answer.key, [answer]]]);
    expect(planTranslation([second], { ...EMPTY, cache }, RULES).documents[0]?.segments.get("s1")).toEqual({
      kind: "settled",
      route: "cache",
      target: entry.target,
      state: "translated",
      origin: "engine:deepl",
      answer: { key: answer.key, context: "elsewhere" },
    });
  });

  test("holds what was doubtful twice, until it is asked anew on purpose", () => {
    const cache = new Map([[answer.key, [{ ...answer, doubt: "cut" as const, asked: 2 }]]]);
    expect(routes([second], { ...EMPTY, cache })).toEqual([["none", "engine"]]);
    expect(
      routes([second], { ...EMPTY, cache }, { ...RULES, askAnew: (_, segment) => segment === "s1" }),
    ).toEqual([["engine", "engine"]]);
  });
});
