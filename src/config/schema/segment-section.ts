import * as v from "valibot";
import { DEFAULTS } from "../defaults.ts";
import { list, oneOf } from "./values.ts";

/** Why a regular expression is not taken, as a clause about "it"; `undefined` for one that is. */
export type PatternCheck = (source: string) => string | undefined;

/** Where sentences end: `segment` of the config. */
export function segmentSection(checkPattern: PatternCheck) {
  const { colon, abbreviations, noBreak, break: breaks } = DEFAULTS.segment;
  const patterns = v.array(breakPattern(checkPattern), "a list of { before: …, after: … }");
  return v.object(
    {
      colon: v.optional(oneOf(["keep", "split"]), colon),
      abbreviations: v.optional(list(ownAbbreviation(), { min: 0 }), [...abbreviations]),
      noBreak: v.optional(patterns, [...noBreak]),
      break: v.optional(patterns, [...breaks]),
    },
    "a section with keys such as abbreviations",
  );
}

function ownAbbreviation() {
  const expected =
    "an abbreviation without a space in it, such as stv., or { abbreviation: stv., mayEnd: true }";
  const word = v.pipe(v.string(expected), v.regex(/^[^\s.]\S{0,29}$/, expected));
  return v.union(
    [word, v.strictObject({ abbreviation: word, mayEnd: v.boolean(expected) }, expected)],
    expected,
  );
}

function breakPattern(checkPattern: PatternCheck) {
  const expected = "{ before: …, after: … } with regular expressions, or one of the two";
  const pattern = v.pipe(
    v.string("a regular expression in quotation marks"),
    v.nonEmpty("a regular expression, or the key left out"),
    v.check(
      (source) => checkPattern(source) === undefined,
      ({ input }) => `a regular expression that is quick on any text, but ${checkPattern(input)}`,
    ),
  );
  return v.pipe(
    v.strictObject({ before: v.exactOptional(pattern), after: v.exactOptional(pattern) }, expected),
    v.check(({ before, after }) => before !== undefined || after !== undefined, expected),
  );
}
