import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import fc from "fast-check";
import { NASTY_HTML, NASTY_MARKDOWN } from "../../support/nasty-sources.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** Characters and bytes that programs stumble over, most of them never seen by who wrote them. */
const SPECIAL = [
  ..."\0|\u0001|\u0007|\u001b[31m|\u007f|\u0085|\u009b|\u00a0|\u00ad|\u0301|\u200b|\u200d|\u200f|\u2028|\u2029|\u202e".split(
    "|",
  ),
  ..."\u2066|\u2069|\ue001|\ue101|\ue201|\ufdd0|\ufeff|\ufffd|\ufffe|\uffff|\u{1f600}|\u{e0041}|\u{10ffff}|\r|\r\n|\v|\f|\t".split(
    "|",
  ),
  ..."<|>|&|&#0;|&#xD800;|&#x110000;|]]>|<!--|-->|<![CDATA[|</p>|<b|\"|'|{{x}}|`|*|[|](|>|---\n".split("|"),
].map((text) => Buffer.from(text));
/** Lone surrogates as CESU-8 has them, overlong, cut in the middle, byte order marks. */
const BROKEN = [
  "eda080",
  "edb080",
  "c080",
  "e298",
  "f0",
  "ff",
  "fffe",
  "feff",
  "efbbbf",
  "81",
  "f4908080",
].map((hex) => Buffer.from(hex, "hex"));

interface Change {
  readonly kind: "flip" | "cut" | "drop" | "insert" | "repeat";
  /** Where, and how much, as shares of the file. */
  readonly at: number;
  readonly size: number;
  readonly bit: number;
  readonly with: Buffer;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom<Change["kind"]>("flip", "insert", "insert", "insert", "drop", "cut", "repeat"),
  at: share,
  size: share,
  bit: fc.nat(7),
  with: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...SPECIAL) }, fc.constantFrom(...BROKEN)),
});

/** One of these files, changed in one to six places. */
export function mutationOf(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([file, changes]) => changes.reduce(changed, file));
}

function changed(bytes: Uint8Array, { kind, at, size, bit, with: inserted }: Change): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const end = Math.min(bytes.length, start + 1 + Math.floor(size * size * 200));
  const [before, piece, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  if (kind === "cut") return before;
  if (kind === "drop") return Buffer.concat([before, after]);
  if (kind === "repeat") return Buffer.concat([before, piece, piece, piece, after]);
  if (kind === "insert") return Buffer.concat([before, inserted, piece, after]);
  const flipped = Uint8Array.from(bytes);
  flipped[start] = (flipped[start] ?? 0) ^ (1 << bit);
  return flipped;
}

/** The seeds and golden articles with this ending, with the nastiest of the tests' own. */
export function corpusOf(ending: string): readonly Uint8Array[] {
  const own = { ".html": [NASTY_HTML], ".md": [NASTY_MARKDOWN] }[ending] ?? [];
  const files = ["seeds", "tests/golden"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => extname(name) === ending)
      .sort()
      .map((name) => readFileSync(join(ROOT, folder, name))),
  );
  return [...files, ...own.map((text) => Buffer.from(text))];
}

/** Any bytes at all; any Unicode in UTF-8 or UTF-16, halves of pairs included. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: "binary", maxLength: 200 }).map((text) => Buffer.from(text)),
  fc
    .array(fc.constantFrom(...SPECIAL, ...BROKEN, Buffer.from("Ferja går. ")), { maxLength: 40 })
    .map((parts) => Buffer.concat(parts)),
  fc
    .array(fc.nat(0xffff), { maxLength: 80 })
    .map((units) => Buffer.concat([Buffer.from("fffe", "hex"), Buffer.from(Uint16Array.from(units).buffer)])),
);
