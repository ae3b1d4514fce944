import { type CodeSign, codeSign } from "../model/code-characters.ts";
import { escapeText } from "./escape-xml.ts";
import { replaceUnfit } from "./xml-characters.ts";

/**
 * The XML of `toCodeXml`, piece by piece: one for every UTF-16 unit of `text`, so that a place in the text
 * is found again in the XML. What XML cannot hold is U+FFFD.
 */
export function codeXmlPieces(text: string, codes: readonly CodeSign[]): string[] {
  const units = replaceUnfit(text, () => "\uFFFD").split("");
  const tokens = units.flatMap((unit, at) => {
    const sign = codeSign(unit.charCodeAt(0));
    return sign !== undefined && codes.some((code) => isSame(code, sign)) ? [{ at, sign }] : [];
  });
  const pieces = units.map(escapeText);
  const paired = findPairs(tokens.map(({ sign }) => sign));
  for (const [index, { at, sign }] of tokens.entries()) {
    pieces[at] = paired.has(index) ? tagOf(sign) : `<${nameAlone(sign, codes)}/>`;
  }
  return pieces;
}

/** Indices of halves that can be one element: those of a pair that another pair crosses stand alone. */
function findPairs(signs: readonly CodeSign[]): ReadonlySet<number> {
  const paired = new Set<number>();
  const open: number[] = [];
  for (const [index, { kind, number }] of signs.entries()) {
    if (kind === "open") open.push(index);
    const start = kind === "close" ? open.findLast((at) => signs[at]?.number === number) : undefined;
    if (start === undefined) continue;
    open.length = open.indexOf(start);
    paired.add(start).add(index);
  }
  return paired;
}

function tagOf({ kind, number }: CodeSign): string {
  return kind === "open" ? `<x${number}>` : `</x${number}>`;
}

/** The number alone where no other code has it, else with the kind: `x1-close`. */
function nameAlone(sign: CodeSign, codes: readonly CodeSign[]): string {
  const shared = codes.some(({ number, kind }) => number === sign.number && kind !== sign.kind);
  return shared ? `x${sign.number}-${sign.kind}` : `x${sign.number}`;
}

function isSame(one: CodeSign, other: CodeSign): boolean {
  return one.kind === other.kind && one.number === other.number;
}
