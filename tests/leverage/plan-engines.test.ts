import { describe, expect, test } from "vitest";
import { describeSegments } from "../../src/leverage/describe-segments.ts";
import type { DescribedDocument } from "../../src/leverage/described-segment.ts";
import { type PlanKnowledge, type PlanRules, planTranslation } from "../../src/leverage/plan-translation.ts";
import type { CachedAnswer } from "../../src/model/cached-answer.ts";
import type { PlannedSegment } from "../../src/model/translation-plan.ts";
import { documentOf, ENGINE } from "../support/described.ts";

const BUS = "Bussen kjører ikke i dag.";
const FERRY = "Ferga går som vanlig i morgen.";
const NAMES = ["deepl", "local", "mini"] as const;

/** A document whose texts these engines are for; keys are `<engine>: <text>`. */
function described(
  sentences: readonly string[],
  enginesFor: (text: string) => readonly string[] = () => NAMES,
): DescribedDocument {
  return describeSegments(documentOf("seeds/a.txt", sentences), {
    target: "en-GB",
    engine: ENGINE,
    contextMatters: true,
    digest: (text) => text,
    candidates: ({ text }) =>
      enginesFor(text).map((name) => ({
        engine: { ...ENGINE, name, fingerprint: {} },
        contextMatters: name === "deepl",
      })),
  });
}

/** The keys of a document's first segment, by engine. */
function keysOf({ segments }: DescribedDocument): Readonly<Record<string, string>> {
  return Object.fromEntries(segments[0]?.routes?.map(({ engine, key }) => [engine, key]) ?? []);
}

interface Known {
  readonly target?: string;
  readonly doubt?: "cut";
  readonly asked?: number;
}

interface Case {
  readonly known?: Readonly<Record<string, Known>>;
  readonly missing?: readonly string[];
  readonly small?: readonly string[];
  readonly rules?: Partial<PlanRules>;
}

/** What is planned for one sentence, and what goes out. */
function planOf({ known = {}, missing = [], small = [], rules = {} }: Case) {
  const document = described([BUS]);
  const keys = keysOf(document);
  const cache = new Map(
    Object.entries(known).map(([engine, answer]) => {
      const key = keys[engine] ?? "";
      return [key, [answerOf(engine, key, answer)]] as const;
    }),
  );
  const knowledge: PlanKnowledge = { memory: new Map(), cache, stored: new Map() };
  const plan = planTranslation([document], knowledge, {
    reuse: "exact",
    canSend: true,
    isMissing: (engine) => missing.includes(engine),
    fits: (_, engine = "") => !small.includes(engine),
    ...rules,
  });
  const [text] = plan.outgoing;
  return {
    planned: plan.documents[0]?.segments.get("s1"),
    asked: text === undefined ? [] : [text.engine, ...(text.otherwise ?? []).map(({ engine }) => engine)],
    text,
  };
}

function answerOf(engine: string, key: string, { target = "", doubt, asked = 1 }: Known): CachedAnswer {
  const languages = { source: "nb", target: "en-GB" };
  const kept = { key, context: "", languages, engine, source: BUS, target, document: "seeds/a.txt" };
  return { ...kept, billedCharacters: 0, run: "r1", asked, ...(doubt && { doubt }) };
}

function originOf(planned: PlannedSegment | undefined): string | undefined {
  return planned?.kind === "settled" ? planned.origin : undefined;
}

const CUT: Known = { doubt: "cut", asked: 2 };

describe("which engines a text goes to", () => {
  test.each<[what: string, situation: Case, asked: readonly string[]]>([
    ["the first, and the others when that one fails", {}, ["deepl", "local", "mini"]],
    ["not one that is missing", { missing: ["deepl"] }, ["local", "mini"]],
    ["not one that it is too long for", { small: ["deepl", "mini"] }, ["local"]],
    ["not one that gave doubtful answers twice", { known: { deepl: CUT } }, ["local", "mini"]],
    ["again one that gave one", { known: { deepl: { doubt: "cut" } } }, ["deepl", "local", "mini"]],
    ["none that is missing, too long or doubtful", { missing: ["deepl"], small: ["local"] }, ["mini"]],
    ["nowhere when all are missing", { missing: NAMES }, []],
    ["nowhere when nothing may be sent", { rules: { canSend: false } }, []],
    ["nowhere when an engine of the list has answered", { known: { mini: { target: "No bus." } } }, []],
  ])("%s", (_, situation, asked) => {
    expect(planOf(situation).asked).toEqual(asked);
  });

  test("why one goes nowhere", () => {
    expect(planOf({ missing: NAMES }).planned).toEqual({ kind: "open", route: "none" });
    expect(planOf({ small: NAMES }).planned).toMatchObject({ kind: "held", reason: "too-long" });
    expect(planOf({ known: { deepl: CUT, local: CUT, mini: CUT } }).planned).toMatchObject({
      kind: "held",
      reason: "doubtful",
    });
  });

  test("a text that no engine is for stays open, those beside it do not", () => {
    const document = described([BUS, FERRY], (text) => (text === BUS ? [] : ["local"]));
    const knowledge: PlanKnowledge = { memory: new Map(), cache: new Map(), stored: new Map() };
    const { documents, outgoing } = planTranslation([document], knowledge, {
      reuse: "exact",
      canSend: true,
      fits: () => true,
    });
    expect(documents[0]?.segments.get("s1")).toEqual({ kind: "open", route: "none", unchosen: true });
    expect(outgoing.map(({ text, engine }) => [text, engine])).toEqual([[FERRY, "local"]]);
  });

  test("each has the key and context of its own, and asks for its own doubtful answers again", () => {
    const { text } = planOf({ known: { deepl: { doubt: "cut" } } });
    const { deepl, local, mini } = keysOf(described([BUS]));
    expect(new Set([deepl, local, mini]).size).toBe(3);
    expect(text).toMatchObject({
      key: deepl,
      context: JSON.stringify(["", ""]),
      asked: 1,
      otherwise: [
        { engine: "local", key: local, context: "" },
        { engine: "mini", key: mini, context: "" },
      ],
    });
  });

  test("the same text goes out once, though it is there twice", () => {
    const document = described([BUS, FERRY, BUS]);
    const knowledge: PlanKnowledge = { memory: new Map(), cache: new Map(), stored: new Map() };
    const { outgoing, documents } = planTranslation([document], knowledge, {
      reuse: "exact",
      canSend: true,
      fits: () => true,
    });
    expect(outgoing.map(({ text }) => text)).toEqual([BUS, FERRY]);
    expect(documents[0]?.segments.get("s3")).toMatchObject({ route: "repetition", outgoing: "t1" });
  });
});

describe("answers in the cache", () => {
  const BOTH = { deepl: { target: "The bus is off." }, local: { target: "No bus." } };

  test.each<[what: string, situation: Case, origin: string]>([
    ["the first engine's serves before others'", { known: BOTH }, "engine:deepl"],
    ["also while that one is missing", { known: BOTH, missing: ["deepl"] }, "engine:deepl"],
    ["what a fallback answered serves", { known: { local: BOTH.local } }, "engine:local"],
    ["a doubtful one does not", { known: { deepl: CUT, local: BOTH.local } }, "engine:local"],
    ["the first engine's is not upgraded", { known: BOTH, rules: { upgrade: true } }, "engine:deepl"],
  ])("%s", (_, situation, origin) => {
    const { planned, asked } = planOf(situation);
    expect(originOf(planned)).toBe(origin);
    expect(asked).toEqual([]);
  });
});

describe("--upgrade", () => {
  const known = { local: { target: "No bus." } };
  const upgrade = { upgrade: true };

  test("what a fallback answered goes to the engines before it, and stays until they have answered", () => {
    const { planned, asked } = planOf({ known: { mini: { target: "No bus." } }, rules: upgrade });
    expect(asked).toEqual(["deepl", "local"]);
    expect(planned).toMatchObject({
      kind: "sent",
      fallback: { target: "No bus.", origin: "engine:mini" },
    });
  });

  test.each<[what: string, situation: Case]>([
    ["while the engine before it is missing", { known, missing: ["deepl"] }],
    ["when that one gave doubtful answers twice", { known: { ...known, deepl: CUT } }],
    ["when it is too long for that one", { known, small: ["deepl"] }],
    ["when nothing may be sent", { known, rules: { ...upgrade, canSend: false } }],
  ])("it stays as it is %s", (_, situation) => {
    const { planned, asked } = planOf({ ...situation, rules: { ...upgrade, ...situation.rules } });
    expect(originOf(planned)).toBe("engine:local");
    expect(asked).toEqual([]);
  });

  test("--retranslate asks the first whoever answered, doubtful or not", () => {
    const { planned, asked } = planOf({ known: { ...known, deepl: CUT }, rules: { askAnew: () => true } });
    expect(asked).toEqual(["deepl", "local", "mini"]);
    expect(planned).toMatchObject({ kind: "sent", fallback: { origin: "engine:local" } });
  });
});
