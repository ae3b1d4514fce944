import { type CodeSign, codeCharacter } from "../model/code-characters.ts";
import { codeXmlPieces } from "./code-xml-pieces.ts";

/**
 * What is not as `toCodeXml` would write it, with its place in UTF-16 units. broken: no well-formed XML.
 * unknown: a number that no code has. doubled: a code that stood there before. filled: text in a code that holds none.
 */
export interface CodeXmlFault {
  readonly kind: "broken" | "unknown" | "doubled" | "filled";
  readonly at: number;
  /** Of the code; absent where the XML is broken. */
  readonly number?: number;
}

export interface CodeXmlReading {
  /** With code characters; tags of unknown numbers are left out, what is no XML stands as it came. */
  readonly text: string;
  /** In running order; empty when the XML is sound. */
  readonly faults: readonly CodeXmlFault[];
}

/**
 * A text with inline codes as people, programs and engines see it: `Les <x1>hele saken</x1>`. Pairs are elements
 * named by their number, codes alone and halves whose other half is elsewhere are empty ones (`<x2/>`), text is
 * escaped. A half of a pair that crosses another, or that lost its other half here, says which: `<x1-close/>`.
 * Characters of codes that are not listed stay as they are.
 */
export function toCodeXml(text: string, codes: readonly CodeSign[]): string {
  return codeXmlPieces(text, codes).join("");
}

/** The way back from {@link toCodeXml}, for whatever came back: strict in what it reports, never at a loss for a text. */
export function fromCodeXml(xml: string, codes: readonly CodeSign[]): CodeXmlReading {
  const reader = new CodeXmlReader(codes);
  let end = 0;
  for (const found of xml.matchAll(TOKEN)) {
    reader.text += xml.slice(end, found.index);
    end = found.index + found[0].length;
    reader.take(found);
  }
  reader.text += xml.slice(end);
  for (const { at } of reader.open) reader.report("broken", at);
  const faults = reader.faults.toSorted((one, other) => one.at - other.at);
  return { text: reader.text, faults };
}

const TOKEN =
  /<(?<slash>\/?)(?<name>x(?<number>\d{1,3})(?:-(?<kind>open|close|alone))?)\s*(?<empty>\/?)>|&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<entity>amp|lt|gt|quot|apos));|[<&]/giu;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** More than there are codes: what is deeper is no sound XML, and its ends would be looked for among all of it. */
const DEEPEST = 1_000;

interface OpenElement {
  readonly name: string;
  readonly at: number;
  /** Of a code that holds no text: where the text stood behind it. */
  readonly mark?: number;
}

class CodeXmlReader {
  text = "";
  readonly faults: CodeXmlFault[] = [];
  readonly open: OpenElement[] = [];
  readonly #codes: readonly CodeSign[];
  readonly #seen = new Set<string>();
  /** How many are open, by name: an end without a beginning is not looked for. */
  readonly #opened = new Map<string, number>();

  constructor(codes: readonly CodeSign[]) {
    this.#codes = codes;
  }

  report(kind: CodeXmlFault["kind"], at: number, number?: number): void {
    this.faults.push(number === undefined ? { kind, at } : { kind, at, number });
  }

  take(found: RegExpExecArray): void {
    const { name, slash, decimal, hex, entity } = found.groups ?? {};
    if (name !== undefined && slash === "/") this.#close(found, name);
    else if (name !== undefined) this.#start(found, name);
    else {
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
      const text = entity ? ENTITIES[entity] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
      if (text === undefined) this.report("broken", found.index);
      this.text += text ?? found[0];
    }
  }

  #start({ index: at, groups = {} }: RegExpExecArray, name: string): void {
    const signs = this.#signsOf(groups);
    const number = Number(groups.number);
    const pair = signs.length === 2;
    if (signs.length === 0) this.report("unknown", at, number);
    const isEmpty = groups.empty === "/";
    for (const sign of isEmpty ? signs : signs.slice(0, 1)) this.#put(sign, at);
    if (isEmpty) return;
    if (this.open.length === DEEPEST) this.report("broken", at);
    else {
      this.open.push({ name, at, ...(pair || signs.length === 0 ? {} : { mark: this.text.length }) });
      this.#count(name, 1);
    }
  }

  #close({ index: at, groups = {} }: RegExpExecArray, name: string): void {
    const place = this.#opened.get(name) ? this.open.findLastIndex((element) => element.name === name) : -1;
    const [element] = place === -1 ? [] : this.open.splice(place, 1);
    if (element !== undefined) this.#count(name, -1);
    if (element === undefined || place !== this.open.length) this.report("broken", at);
    const [, closing] = this.#signsOf(groups);
    if (closing !== undefined) this.#put(closing, at);
    if (element?.mark !== undefined && element.mark < this.text.length)
      this.report("filled", element.at, Number(groups.number));
  }

  #count(name: string, more: 1 | -1): void {
    this.#opened.set(name, (this.#opened.get(name) ?? 0) + more);
  }

  /** One sign, or the two of a pair; none when nothing is known under this name. */
  #signsOf({ number, kind }: Record<string, string | undefined>): readonly CodeSign[] {
    const same = this.#codes.filter((code) => code.number === Number(number));
    if (kind !== undefined) return same.filter((code) => code.kind === kind).slice(0, 1);
    const pair = (["open", "close"] as const).flatMap(
      (half) => same.find((code) => code.kind === half) ?? [],
    );
    return pair.length > 0 ? pair : same.slice(0, 1);
  }

  #put(sign: CodeSign, at: number): void {
    const character = codeCharacter(sign);
    if (this.#seen.has(character)) this.report("doubled", at, sign.number);
    this.#seen.add(character);
    this.text += character;
  }
}
