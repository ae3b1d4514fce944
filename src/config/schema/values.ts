import * as v from "valibot";
import { closestWord } from "../../lib/closest-word.ts";

/** Bounds of a number, both included. */
export interface Bounds {
  readonly min: number;
  readonly max?: number;
}

/** One of some words, with a remark on what stands there in its place, or "did you mean" for one that is near. */
export function oneOf<const Words extends readonly string[]>(
  words: Words,
  remarkOn?: (input: string) => string | undefined,
) {
  return v.picklist(words, ({ input }) => {
    const remark = typeof input === "string" ? (remarkOn?.(input) ?? meant(input, words)) : undefined;
    return `${alternatives(words)}${remark === undefined ? "" : `; ${remark}`}`;
  });
}

function meant(input: string, words: readonly string[]): string | undefined {
  const word = closestWord(input, words);
  return word && `did you mean "${word}"?`;
}

function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** Text that says something. */
export function text(expected: string) {
  return v.pipe(v.string(expected), v.regex(/\S/, expected), v.regex(/^[^\0]*$/, expected));
}

/** One value or a list of them, as a list in which each stands once. */
export function list<const Item extends v.GenericSchema>(item: Item, { min }: Bounds = { min: 1 }) {
  return v.pipe(
    v.unknown(),
    v.transform((value): unknown => (Array.isArray(value) ? value : [value])),
    v.array(item),
    v.minLength(min, "at least one"),
    v.transform((values) => [...new Set(values)]),
  );
}

export function aNumber(bounds: Bounds) {
  const expected = `a number ${span(bounds)}`;
  const { min, max = Number.MAX_SAFE_INTEGER } = bounds;
  return v.pipe(v.number(expected), v.finite(expected), v.minValue(min, expected), v.maxValue(max, expected));
}

export function aWholeNumber(bounds: Bounds) {
  const expected = `a whole number ${span(bounds)}`;
  const { min, max = Number.MAX_SAFE_INTEGER } = bounds;
  return v.pipe(
    v.number(expected),
    v.safeInteger(expected),
    v.minValue(min, expected),
    v.maxValue(max, expected),
  );
}

function span({ min, max }: Bounds): string {
  return max === undefined ? `of ${min} or more` : `from ${min} to ${max}`;
}
