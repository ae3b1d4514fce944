import { describe, expect, test } from "vitest";
import { assembleDocument, type Resolution } from "../../src/assemble/assemble-document.ts";
import type { BilingualDocument } from "../../src/model/document.ts";
import type { PlannedDocument, PlannedSegment } from "../../src/model/translation-plan.ts";
import { documentOf } from "../support/described.ts";

const SENTENCES = ["Fondet er langsiktig.", "Nei, svarer Grande.", "Foto: AP"];
const LANGUAGES = { source: "nb", target: "en-GB" };

function planned(...segments: PlannedSegment[]): PlannedDocument {
  const document = documentOf("seeds/fondet.txt", SENTENCES.slice(0, segments.length));
  return {
    document,
    languages: LANGUAGES,
    segments: new Map(segments.map((segment, index) => [`s${index + 1}`, segment])),
  };
}

function unitsOf(document: BilingualDocument) {
  return document.blocks.flatMap(({ units }) => units.map(({ segment, ...unit }) => [segment.id, unit]));
}

const SENT: PlannedSegment = { kind: "sent", route: "engine", outgoing: "o1" };
const AGAIN: PlannedSegment = { kind: "sent", route: "repetition", outgoing: "o1" };
const MEMORY: PlannedSegment = {
  kind: "settled",
  route: "memory",
  target: "The fund is in it for the long run.",
  state: "final",
  origin: "memory",
  match: "ice",
};
const CACHED: PlannedSegment = {
  kind: "settled",
  route: "cache",
  target: "No, Grande replies.",
  state: "translated",
  origin: "engine:deepl",
  answer: { key: "k", context: "c" },
};

function resolved(resolution: Resolution): ReadonlyMap<string, Resolution> {
  return new Map([["o1", resolution]]);
}

describe("a planned document becomes a bilingual one", () => {
  test("blocks and segments stay as they were", () => {
    const plan = planned(MEMORY, CACHED);
    const { blocks, ...rest } = assembleDocument(plan, { resolutions: new Map() });
    expect(rest).toEqual({ name: "seeds/fondet.txt", format: "text", languages: LANGUAGES, findings: [] });
    const rebuilt = blocks.map(({ units, ...block }) => ({
      ...block,
      segments: units.map((unit) => unit.segment),
    }));
    expect(rebuilt).toEqual(plan.document.blocks);
  });

  test("what the plan settled keeps target, state and origin, and nothing of its route", () => {
    expect(unitsOf(assembleDocument(planned(MEMORY, CACHED), { resolutions: new Map() }))).toEqual([
      ["s1", { target: "The fund is in it for the long run.", state: "final", origin: "memory" }],
      ["s2", { target: "No, Grande replies.", state: "translated", origin: "engine:deepl" }],
    ]);
  });

  test("one answer fills every segment that waits for it", () => {
    const resolutions = resolved({ kind: "answered", target: "“No,” Grande replies." });
    expect(unitsOf(assembleDocument(planned(SENT, AGAIN), { resolutions, engine: "deepl" }))).toEqual([
      ["s1", { target: "“No,” Grande replies.", state: "translated", origin: "engine:deepl" }],
      ["s2", { target: "“No,” Grande replies.", state: "translated", origin: "engine:deepl" }],
    ]);
  });

  test("the text in the language between stays beside the unit", () => {
    const pivot = { language: "nb", text: "Nei." };
    const resolutions = resolved({ kind: "answered", target: "No.", pivot });
    expect(unitsOf(assembleDocument(planned(SENT), { resolutions, engine: "deepl" }))).toEqual([
      ["s1", { target: "No.", state: "translated", origin: "engine:deepl", review: { pivot } }],
    ]);
  });

  test.each(["doubtful", "too-long", "unsent"])(
    "a text that ended as %s leaves its segment initial",
    (kind) => {
      const document = assembleDocument(planned(SENT), { resolutions: resolved({ kind }), engine: "deepl" });
      expect(unitsOf(document)).toEqual([["s1", { target: "", state: "initial" }]]);
    },
  );

  test.each<PlannedSegment>([
    { kind: "held", route: "none", reason: "too-long" },
    { kind: "held", route: "none", reason: "doubtful" },
    { kind: "open", route: "none" },
  ])("$kind segments are initial", (segment) => {
    const document = assembleDocument(planned(segment), { resolutions: new Map() });
    expect(unitsOf(document)).toEqual([["s1", { target: "", state: "initial" }]]);
  });
});

describe("what does not fit together is a bug and says so", () => {
  const cases: [string, PlannedDocument, ReadonlyMap<string, Resolution>, string | undefined][] = [
    ["a segment that was never planned", { ...planned(MEMORY), segments: new Map() }, new Map(), "deepl"],
    [
      "a plan for a segment that is not there",
      { ...planned(MEMORY), segments: planned(MEMORY, CACHED).segments },
      new Map(),
      "deepl",
    ],
    [
      "a plan for another segment",
      { ...planned(MEMORY), segments: new Map([["s7", MEMORY]]) },
      new Map(),
      "deepl",
    ],
    ["a sent text that nothing became of", planned(SENT), new Map(), "deepl"],
    ["an answer without a target", planned(SENT), resolved({ kind: "answered" }), "deepl"],
    ["an empty answer", planned(SENT), resolved({ kind: "answered", target: "" }), "deepl"],
    ["an answer of nobody", planned(SENT), resolved({ kind: "answered", target: "No." }), undefined],
    ["a settled segment without a target", planned({ ...MEMORY, target: "" }), new Map(), "deepl"],
    ["a settled segment that is initial", planned({ ...MEMORY, state: "initial" }), new Map(), "deepl"],
  ];

  test.each(cases)("%s", (_name, plan, resolutions, engine) => {
    const sent = engine === undefined ? { resolutions } : { resolutions, engine };
    expect(() => assembleDocument(plan, sent)).toThrow(/: this is a bug in bitekst$/);
  });

  test("two segments with one id", () => {
    const plan = planned(MEMORY);
    const blocks = plan.document.blocks.map((block) => ({
      ...block,
      segments: [...block.segments, ...block.segments],
    }));
    const doubled = { ...plan, document: { ...plan.document, blocks } };
    expect(() => assembleDocument(doubled, { resolutions: new Map() })).toThrow(
      "2 segments, 1 ids, 1 planned",
    );
  });
});
