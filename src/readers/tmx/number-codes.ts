import { codeCharacter, codeSign } from "../../model/code-characters.ts";
import type { InlineCode } from "../../model/inline-code.ts";
import type { TmxCode } from "./tmx-code.ts";
import type { TmxVariant } from "./tmx-unit.ts";

type Piece = TmxVariant["pieces"][number];

/** Both sides of a unit with code characters. */
export interface NumberedCodes {
  readonly source: string;
  readonly target: string;
  /** Those of the source in running order, then those that only the target has. */
  readonly codes: readonly InlineCode[];
  /** Codes beyond the numbers that there are, left out of both texts. */
  readonly leftOut: number;
}

/** Numbers that a code character can tell. */
const LAST_NUMBER = 255;

/**
 * Gives a unit's codes numbers, from 1 in running order of the source; the same code has the same number on both
 * sides. They are told by `x`, pairs without one by `i`, all others without one by their order among their like.
 * A number whose character stands in the texts is passed over.
 */
export function numberCodes(source: readonly Piece[], target: readonly Piece[]): NumberedCodes {
  if (source.every(isText) && target.every(isText)) {
    return { source: source.join(""), target: target.join(""), codes: [], leftOut: 0 };
  }
  const numbering = new Numbering([...source, ...target].filter(isText).join(""));
  return {
    source: numbering.write(source),
    target: numbering.write(target),
    codes: numbering.codes,
    leftOut: numbering.leftOut,
  };
}

function isText(piece: Piece): piece is string {
  return typeof piece === "string";
}

class Numbering {
  readonly codes: InlineCode[] = [];
  leftOut = 0;
  readonly #numbers = new Map<string, number>();
  readonly #known = new Set<string>();
  readonly #taken = new Set<number | undefined>();
  #next = 1;

  constructor(text: string) {
    for (let at = 0; at < text.length; at++) this.#taken.add(codeSign(text.charCodeAt(at))?.number);
  }

  write(pieces: readonly Piece[]): string {
    const keys = keysOf(pieces.filter((piece) => typeof piece !== "string"));
    return pieces
      .map((piece) => (typeof piece === "string" ? piece : this.#character(piece, keys.get(piece) ?? "")))
      .join("");
  }

  #character({ element, pos, markup }: TmxCode, key: string): string {
    const kind = kindOf(element, pos);
    const number = this.#numbers.get(key) ?? this.#newNumber(key);
    if (number > LAST_NUMBER) {
      this.leftOut += 1;
      return "";
    }
    const character = codeCharacter({ kind, number });
    if (!this.#known.has(character)) this.codes.push({ kind, number, markup });
    this.#known.add(character);
    return character;
  }

  #newNumber(key: string): number {
    while (this.#taken.has(this.#next)) this.#next += 1;
    this.#numbers.set(key, this.#next);
    return this.#next++;
  }
}

function kindOf(element: string, pos: string | undefined): InlineCode["kind"] {
  if (element === "bpt" || (element === "it" && pos !== "end")) return "open";
  return element === "ept" || element === "it" ? "close" : "alone";
}

/** What tells each code of a text from its others and finds it in the other text; halves of a pair have the same. */
function keysOf(codes: readonly TmxCode[]): ReadonlyMap<TmxCode, string> {
  const keys = new Map<TmxCode, string>();
  const counts = new Map<string, number>();
  const open = new Map<string, string>();
  for (const code of codes) {
    const { element, i = "" } = code;
    const known = element === "ept" ? open.get(i) : undefined;
    const name = known ?? countedName(nameOf(code), counts);
    if (known !== undefined) open.delete(i);
    if (element === "bpt") open.set(i, name);
    keys.set(code, name);
  }
  return keys;
}

/** `<it pos="begin">` may be a `<bpt>` in the other language: both open. */
function nameOf({ element, i, x, pos }: TmxCode): string {
  const kind = kindOf(element, pos);
  if (x !== undefined) return `${kind} x ${x}`;
  return element === "bpt" || element === "ept" ? `${kind} i ${i ?? ""}` : kind;
}

function countedName(name: string, counts: Map<string, number>): string {
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  return count === 1 ? name : `${name} (${count})`;
}
