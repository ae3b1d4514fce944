import fc from "fast-check";
import type { NewsroomSize } from "./newsroom.ts";
import type { Step } from "./step.ts";

/** One newsroom, one config and what happens to its requests. */
export interface Script {
  readonly size: NewsroomSize;
  readonly config: {
    readonly concurrency: number;
    readonly retries: number;
    /** Seconds. */
    readonly timeout: number;
    readonly context: "article" | "none";
  };
  readonly steps: readonly Step[];
  /** Statuses of the first requests about the glossary: as many as are tried at most. */
  readonly glossary: readonly number[];
}

const places = fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 });
/** `Retry-After`; more than ten minutes are not waited. */
const waits = fc.constantFrom<Readonly<Record<string, string>>>(
  {},
  ...["0", "2", "45", "601"].map((seconds) => ({ "Retry-After": seconds })),
  { Date: "Mon, 23 Nov 2026 08:00:00 GMT", "Retry-After": "Mon, 23 Nov 2026 08:00:09 GMT" },
);

/** Weights: faults that end a run are few, so that there is something after the others. */
const fault: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Step>({ kind: "answer" }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(400, 413, 500, 502, 503, 504, 529).map((status) => refusal(status)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(429, 503, 529), waits)
      .map(([status, headers]) => refusal(status, headers)),
  },
  { weight: 1, arbitrary: fc.constantFrom(403, 456).map((status) => refusal(status)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(6, 29, 40, 119, 121).map((seconds): Step => ({ kind: "takes", seconds })),
  },
  { weight: 3, arbitrary: fc.constantFrom<Step>({ kind: "reset" }, { kind: "half-body" }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Step>({ kind: "join" }, { kind: "too-few" }, { kind: "too-many" }),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom("empty" as const, "truncate" as const), places)
      .map(([kind, at]): Step => ({ kind, at })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Step>({ kind: "empty" }, { kind: "truncate" }, { kind: "duplicate" }),
  },
  { weight: 1, arbitrary: places.map((at): Step => ({ kind: "duplicate", at })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom("lose-tags", "add-tag", "cross-tags", "break-tags"), places)
      .map(([kind, at]): Step => ({ kind, at })),
  },
  { weight: 1, arbitrary: fc.tuple(fc.nat(6), fc.nat(6)).map((at): Step => ({ kind: "swap", at })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        "null",
        "[]",
        "{}",
        '{"translations"',
        '{"translations":[{}]}',
        '{"translations":{"text":"x"}}',
        "",
      )
      .map((body): Step => ({ kind: "body", body })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(200, 403, 502, 503).map((status): Step => ({ kind: "html", status })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(301, 302, 303, 307, 308)
      .map((status): Step => ({ kind: "redirect", location: "http://127.0.0.1:9/v2/translate", status })),
  },
);

/** Now and then somebody takes the glossaries away, or what is in them, and it may not be possible to make them anew. */
const loss: fc.Arbitrary<Pick<Step, "loses" | "refuses">> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record({
      loses: fc.constantFrom("glossaries" as const, "dictionaries" as const),
      refuses: fc.constantFrom([], [], [], [503], [500, 429], [400], [403], [456]),
    }),
  },
);

function refusal(status: number, headers: Readonly<Record<string, string>> = {}): Step {
  return { kind: "status", status, headers };
}

/** Passing ones, and perhaps one that is the last word. */
const refusals = fc
  .tuple(
    fc.array(fc.constantFrom(429, 500, 503, 529), { maxLength: 3 }),
    fc.constantFrom([], [], [], [400], [403], [456]),
  )
  .map(([passing, last]) => [...passing, ...last]);

/** Scripts of all that DeepL is known to do, at random. */
export const anyScript: fc.Arbitrary<Script> = fc
  .record({
    size: fc.record({
      articles: fc.integer({ min: 2, max: 5 }),
      sentences: fc.integer({ min: 1, max: 4 }),
      isMarked: fc.boolean(),
      hasTerms: fc.boolean(),
    }),
    config: fc.record({
      concurrency: fc.integer({ min: 1, max: 5 }),
      retries: fc.integer({ min: 1, max: 4 }),
      timeout: fc.constantFrom(30, 120),
      context: fc.constantFrom("article" as const, "none" as const),
    }),
    steps: fc.array(
      fc.tuple(fault, fc.nat(12), loss).map(([step, turns, loses]): Step => ({ ...step, turns, ...loses })),
      { maxLength: 30 },
    ),
    glossary: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: refusals }),
  })
  .map(({ glossary, ...script }) => ({
    ...script,
    glossary: script.size.hasTerms ? glossary.slice(0, script.config.retries) : [],
  }));
