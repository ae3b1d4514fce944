import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { digest } from "../../src/pipeline/digest.ts";
import { NAME, openReturns, type Returns } from "../pipeline/apply/open-returns.ts";
import { FAULT_SEED, IS_LONG } from "./deepl/fault-seed.ts";
import { expectLine } from "./hostile/read-import.ts";

if (IS_LONG) vi.setConfig({ testTimeout: 900_000 });

/** Keys that every object has without being given them, or that stand for something else. */
const CROOKED = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "length",
  "then",
  "toJSON",
  "",
];
const TEXTS = [
  "",
  " ",
  "Closing",
  "\ud800",
  "a\udc00b",
  "\0",
  "\ufffe",
  "\u202eabc",
  "a\nb",
  "<x1>",
  "<x1/></x1>",
  "&#0;",
  "\ue001\ue101",
  "../../ut.txt",
  NAME,
  "s1",
  "s2",
  "final",
  "x".repeat(5000),
  ...CROOKED,
];
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(...TEXTS),
  fc.constantFrom<unknown>(0, 1, -1, 2, 1e308, 2 ** 53, 0.5, true, null, [], {}, [[]], [null]),
  fc.array(
    fc.dictionary(
      fc.constantFrom("text", "who", "check", "reason", "kind", "number", "markup", ...CROOKED),
      fc.constantFrom<unknown>(...TEXTS, 1),
      { maxKeys: 4 },
    ),
    { maxLength: 3 },
  ),
);
const EDIT = [
  "segment",
  "digest",
  "revision",
  "target",
  "state",
  "reject",
  "blank",
  "joined",
  "reason",
  "dismissals",
  "comments",
];
const SEGMENT = [
  "id",
  "source",
  "target",
  "codes",
  "state",
  "origin",
  "revision",
  "comments",
  "rejected",
  "blank",
  "joined",
  "findings",
];

/** A record as JSON tells it: a key may stand twice, and `__proto__` is a key as others. */
const recordOf = (sound: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...TEXTS),
      fc.array(fc.tuple(fc.constantFrom(...keys, ...CROOKED), anyValue), { maxLength: 4 }),
    )
    .map(([target, more]) => {
      const fields = [...Object.entries({ ...sound, target }), ...more];
      return `{${fields.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",")}}`;
    });

const edits = fc
  .array(recordOf({ segment: "s1", digest: digest("Brua stenges"), revision: 1 }, EDIT), {
    minLength: 1,
    maxLength: 3,
  })
  .map(
    (list) => `{"schema":"bitekst/edits/1","document":${JSON.stringify(NAME)},"edits":[${list.join(",")}]}`,
  );
const document = fc
  .array(recordOf({ id: "s1", source: "Brua stenges" }, SEGMENT), {
    minLength: 1,
    maxLength: 3,
  })
  .map(
    (list) =>
      `{"schema":"bitekst/document/1","source":${JSON.stringify(NAME)},"languages":{"source":"nb","target":"en-GB"},"blocks":[{"segments":[${list.join(",")}]}]}`,
  );
const pairs = fc
  .array(recordOf({ source: "Hun lo." }, ["source", "target", "id"]), {
    maxLength: 3,
  })
  .map((list) => `[${list.join(",")}]`);

/** All that is not to be changed by a file that is refused. */
const standing = async ({ fake, segments }: Returns) =>
  JSON.stringify([await segments(), fake.stamps("seeds"), fake.stamps("output")]);

test(`any value at any key is applied, told or refused in a line: seed ${FAULT_SEED}`, async () => {
  const returns = await openReturns();
  const own = [Object.prototype, Array.prototype, Function.prototype].map(
    (each) => Object.getOwnPropertyNames(each).length,
  );
  let applied = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(edits, document, pairs), async (template) => {
      const before = await standing(returns);
      const [{ revision } = { revision: 0 }] = await returns.segments();
      const text = template.replaceAll('"revision":1', `"revision":${revision}`);
      try {
        const { units } = await returns.back("retur.json", text);
        applied += units.some(({ kind }) => kind === "changed") ? 1 : 0;
      } catch (error) {
        expectLine(error);
        expect(await standing(returns)).toBe(before);
      }
      expect(
        [Object.prototype, Array.prototype, Function.prototype].map(
          (each) => Object.getOwnPropertyNames(each).length,
        ),
      ).toEqual(own);
    }),
    { seed: FAULT_SEED, numRuns: IS_LONG ? 5_000 : 150, endOnFailure: true },
  );
  expect(applied).toBeGreaterThan(0);
  const { documents } = await returns.fake.run();
  expect(documents.map(({ source }) => source)).toEqual([NAME]);
});

test("keys of the prototype say nothing of state, origin, codes or language", async () => {
  const returns = await openReturns();
  const before = await standing(returns);
  const crooked = CROOKED.map((key) => ({
    source: "Hun lo.",
    target: key,
    id: key,
    state: key,
    origin: key,
  }));
  const { units } = await returns.back("retur.json", JSON.stringify(crooked), { dryRun: true });
  expect(units.map(({ kind }) => kind)).not.toContain("stale");
  expect(await standing(returns)).toBe(before);
});
