import type { InlineCode } from "../model/inline-code.ts";
import { splitCodes } from "../model/split-codes.ts";
import { escapeText } from "./escape-xml.ts";
import { pairedNumbers } from "./paired-numbers.ts";
import { xliffPlain } from "./xliff-text.ts";
import { replaceUnfit } from "./xml-characters.ts";

/**
 * The content of a `<source>` or `<target>` of XLIFF 2: `<pc>` for a pair with nothing crossing it, `<sc>` and `<ec>`
 * for one that is crossed, the same `isolated` for a half, `<ph>` for a code alone. Characters that XML cannot hold
 * are `<cp>`.
 */
export function xliff2Text(text: string, codes: readonly InlineCode[]): string {
  const pieces = splitCodes(text, codes);
  const signs = pieces.filter((piece) => typeof piece === "object");
  const pairs = pairedNumbers(signs);
  const nested = nestedNumbers(signs, pairs);
  const written = pieces.map((piece) => {
    if (typeof piece === "string") return escapeText(piece);
    if (nested.has(piece.number) && piece.kind !== "alone") return nestedTag(piece, codes);
    return emptyTag(piece, pairs.has(piece.number));
  });
  return replaceUnfit(written.join(""), cpElement);
}

/** Text of notes and of original data: characters that XML cannot hold are named. */
export function xliff2Plain(text: string): string {
  return escapeText(xliffPlain(text));
}

/** The id of a code's markup among the original data of its unit. */
export function dataName({ kind, number }: Pick<InlineCode, "kind" | "number">): string {
  return `${kind}${number}`;
}

function cpElement(character: string): string {
  return `<cp hex="${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}"/>`;
}

/** Pairs within which every other pair ends that begins there. */
function nestedNumbers(signs: readonly InlineCode[], pairs: ReadonlySet<number>): ReadonlySet<number> {
  const places = [...pairs].map((number) => {
    const [start, end] = [signs.findIndex(is("open", number)), signs.findIndex(is("close", number))];
    return { number, start, end };
  });
  const crosses = (one: (typeof places)[number], other: (typeof places)[number]) =>
    one.start < other.start && other.start < one.end && one.end < other.end;
  return new Set(
    places
      .filter((one) => !places.some((other) => crosses(one, other) || crosses(other, one)))
      .map(({ number }) => number),
  );
}

function is(kind: InlineCode["kind"], number: number) {
  return (sign: InlineCode) => sign.kind === kind && sign.number === number;
}

function nestedTag({ kind, number }: InlineCode, codes: readonly InlineCode[]): string {
  if (kind === "close") return "</pc>";
  const data = (half: "open" | "close", name: string) =>
    codes.some(is(half, number)) ? ` ${name}="${dataName({ kind: half, number })}"` : "";
  return `<pc id="${number}"${data("close", "dataRefEnd")}${data("open", "dataRefStart")}>`;
}

function emptyTag(code: InlineCode, isPaired: boolean): string {
  const { kind, number } = code;
  const data = ` dataRef="${dataName(code)}"`;
  if (kind === "alone") return `<ph id="p${number}"${data}/>`;
  if (!isPaired) return `<${kind === "open" ? "sc" : "ec"} id="${number}" isolated="yes"${data}/>`;
  return kind === "open" ? `<sc id="${number}"${data}/>` : `<ec startRef="${number}"${data}/>`;
}
