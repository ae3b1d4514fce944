import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { serialiseTmx, type TmxUnit } from "../../src/formats/tmx.ts";
import { codesIn } from "../../src/model/codes-in.ts";
import { readTmx } from "../../src/readers/read-tmx.ts";
import { codedUnits } from "../support/coded-units.ts";

/** Any UTF-16: lone surrogates, controls, markup and all. */
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      "å",
      "\u0000",
      "\r",
      "\n",
      "\t",
      "\ud800",
      "\udc00",
      "\uffff",
      "&",
      "<",
      "]]>",
      '"',
      "😀",
      " ",
      "&amp;",
      "U+0003",
    ),
  }),
);
const someText = anyText.filter((text) => /\S/.test(text));

const unit: fc.Arbitrary<TmxUnit> = fc.record(
  {
    languages: fc.record({ source: fc.constantFrom("nb", "nn"), target: fc.constant("en-GB") }),
    source: someText,
    target: someText,
    state: fc.constantFrom("translated", "reviewed", "final"),
    previous: anyText,
    next: anyText,
    author: someText,
    document: someText,
    note: someText,
  },
  { requiredKeys: ["languages", "source", "target", "state"], noNullPrototype: true },
);

test("what is written reads back, whatever the characters", () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 8 }), fc.boolean(), (entries, asText) => {
      const written = serialiseTmx({ entries });
      const content = asText ? written : Buffer.from(written);
      expect(readTmx(content, { name: "minne.tmx", target: "en-GB" })).toEqual({ entries, problems: [] });
    }),
    { numRuns: 300 },
  );
});

const markup = fc.string({ unit: fc.constantFrom("<", "b", ">", "&", '"', "å", "`", "\n") });

test("inline codes read back with their markup, in any order on the other side", () => {
  fc.assert(
    fc.property(codedUnits, fc.infiniteStream(markup), (units, marks) => {
      const source = `Ja ${units.join("")}`;
      const target = `${units.toReversed().join("")} Yes`;
      const codes = codesIn(source).map((sign) => ({ ...sign, markup: marks.next().value ?? "" }));
      const state = "final" as const;
      const entry = { languages: { source: "nb", target: "en-GB" }, source, target, state };
      const entries = [codes.length === 0 ? entry : { ...entry, codes }];
      const read = readTmx(serialiseTmx({ entries }), { name: "a.tmx", target: "en-GB" });
      expect(read).toEqual({ entries, problems: [] });
    }),
    { numRuns: 300 },
  );
});

test("the same units give the same bytes, in the order given", () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 4 }), (entries) => {
      expect(serialiseTmx({ entries: structuredClone(entries) })).toBe(serialiseTmx({ entries }));
    }),
    { numRuns: 50 },
  );
});
