import { escapeText } from "../../formats/escape-xml.ts";
import { replaceUnfit } from "../../formats/xml-characters.ts";
import { type CodeSign, codeCharacter, codeSign } from "../../model/code-characters.ts";

/** Tags that Bergamot takes along in a sentence: https://github.com/browsermt/bergamot-translator, `src/translator/html.h`. */
const TAG =
  /<(?:(?<slash>\/)?span(?: id="(?<pair>\d{1,3})")?|img id="(?<kind>[oca])(?<number>\d{1,3})")\s*\/?>|&(?<entity>amp|lt|gt|quot|apos|nbsp);/gu;
const CODE = /[\uE000-\uE2FF]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
};
const LETTERS = { open: "o", close: "c", alone: "a" } as const;
const KINDS: Readonly<Record<string, CodeSign["kind"]>> = { o: "open", c: "close", a: "alone" };

/** A text with code characters as HTML: `<span id="1">` around what a pair holds, `<img id="a2">` for any other code. */
export function toLocalHtml(text: string): string {
  const units = replaceUnfit(text, () => "\uFFFD").split("");
  const signs = units.map((unit) => codeSign(unit.charCodeAt(0)));
  const paired = findPairs(signs);
  return units
    .map((unit, at) => {
      const sign = signs[at];
      if (sign === undefined) return escapeText(unit);
      if (!paired.has(at)) return `<img id="${LETTERS[sign.kind]}${sign.number}">`;
      return sign.kind === "open" ? `<span id="${sign.number}">` : "</span>";
    })
    .join("");
}

/** The way back: a code that Bergamot took apart begins where it first begins and ends where it last ends. */
export function fromLocalHtml(html: string): string {
  const open: (number | undefined)[] = [];
  const text = html.replace(TAG, (tag, ...found) => {
    const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups.entity !== undefined) return ENTITIES[groups.entity] ?? tag;
    if (groups.kind !== undefined) return sign(KINDS[groups.kind] ?? "alone", Number(groups.number));
    if (groups.slash === undefined) {
      const number = groups.pair === undefined ? undefined : Number(groups.pair);
      open.push(number);
      return number === undefined ? "" : sign("open", number);
    }
    const number = open.pop();
    return number === undefined ? "" : sign("close", number);
  });
  return eachOnce(text);
}

function sign(kind: CodeSign["kind"], number: number): string {
  return codeCharacter({ kind, number });
}

/** Bergamot makes one space of the two around a code alone: where the source has both, so has the answer. */
export function respace(source: string, target: string): string {
  return target.replace(CODE, (code, at: number) => {
    if (!source.includes(` ${code} `)) return code;
    const before = at === 0 || target[at - 1] === " " ? "" : " ";
    const after = /^[\p{L}\p{N}]/u.test(target.slice(at + 1)) ? " " : "";
    return `${before}${code}${after}`;
  });
}

function eachOnce(text: string): string {
  const units = text.split("");
  return units
    .filter((unit, at) => {
      const kind = codeSign(unit.charCodeAt(0))?.kind;
      if (kind === undefined) return true;
      return kind === "close" ? units.lastIndexOf(unit) === at : units.indexOf(unit) === at;
    })
    .join("");
}

/** Places of halves that can be an element: those of a pair that another pair crosses stand alone. */
function findPairs(signs: readonly (CodeSign | undefined)[]): ReadonlySet<number> {
  const paired = new Set<number>();
  const open: number[] = [];
  for (const [at, each] of signs.entries()) {
    if (each?.kind === "open") open.push(at);
    if (each?.kind !== "close") continue;
    const start = open.findLast((place) => signs[place]?.number === each.number);
    if (start === undefined) continue;
    open.length = open.indexOf(start);
    paired.add(start).add(at);
  }
  return paired;
}
