import { TMX_UNFIT } from "../../formats/tmx-names.ts";
import type { TmxCode } from "./tmx-code.ts";
import type { TmxUnitElement, TmxVariant } from "./tmx-unit.ts";

/** An opening tag. */
export interface TmxTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
}

export interface UnitCollector {
  open(tag: TmxTag): void;
  text(text: string): void;
  close(name: string): void;
}

/** Native code of the original format; `<hi>` is none: it marks text up. `<sub>` is text inside of such code. */
const CODES = new Set(["bpt", "ept", "ph", "it", "ut"]);

/** Puts `<tu>` elements together from tags and text; all white space is kept, elements it does not know are passed over. */
export function collectUnits(onUnit: (unit: TmxUnitElement) => void): UnitCollector {
  let unit: OpenUnit | undefined;
  let variant: OpenVariant | undefined;
  let reading: TmxTag | undefined;
  let text = "";
  let pieces: (string | TmxCode)[] = [];
  const codes: { tag: TmxTag; text: string }[] = [];

  function closeCode(): void {
    const code = codes.pop();
    if (code === undefined) return;
    const outer = codes.at(-1);
    const character = characterOf(code.tag, code.text);
    if (outer !== undefined) outer.text += character ?? code.text;
    else if (character !== undefined) text += character;
    else {
      pieces.push(text, codeOf(code.tag, code.text));
      text = "";
    }
  }

  function closeText({ name, attributes }: TmxTag): void {
    if (name === "seg" && variant !== undefined)
      variant.pieces = [...pieces, text].filter((piece) => piece !== "");
    if (name === "note") unit?.notes.push(plainText(attributes, text));
    const type = attributes.type ?? "";
    if (name === "prop" && unit?.props.has(type) === false) unit.props.set(type, plainText(attributes, text));
    reading = undefined;
  }

  return {
    open(tag) {
      const { name, attributes, line } = tag;
      if (name === "tu") unit = { line, attributes, props: new Map(), notes: [], variants: [] };
      if (name === "tuv") variant = { language: languageOf(tag), pieces: [], attributes };
      if (reading !== undefined) {
        if (CODES.has(name)) codes.push({ tag, text: "" });
      } else if (unit !== undefined && (name === "seg" || name === "prop" || name === "note")) {
        reading = tag;
        text = "";
        pieces = [];
      }
    },
    text(more) {
      const code = codes.at(-1);
      if (code !== undefined) code.text += more;
      else if (reading !== undefined) text += more;
    },
    close(name) {
      if (CODES.has(name) && codes.length > 0) closeCode();
      else if (reading?.name === name) closeText(reading);
      if (name === "tuv" && variant !== undefined) unit?.variants.push(variant);
      if (name === "tuv") variant = undefined;
      if (name === "tu" && unit !== undefined) onUnit(unit);
      if (name === "tu") unit = undefined;
    },
  };
}

interface OpenUnit extends TmxUnitElement {
  readonly props: Map<string, string>;
  readonly notes: string[];
  readonly variants: TmxVariant[];
}

interface OpenVariant extends TmxVariant {
  pieces: readonly (string | TmxCode)[];
}

/** TMX 1.4 has `xml:lang`, older ones (OmegaT writes 1.1) `lang`. */
function languageOf({ attributes }: TmxTag): string {
  return attributes["xml:lang"] ?? attributes.lang ?? "";
}

function codeOf({ name, attributes }: TmxTag, markup: string): TmxCode {
  const { i, x, pos } = attributes;
  return {
    element: name,
    markup,
    ...(i !== undefined && { i }),
    ...(x !== undefined && { x }),
    ...(pos !== undefined && { pos }),
  };
}

/** A character that XML cannot hold, as `serialiseTmx` writes it; `undefined` for any other code. */
function characterOf({ attributes }: TmxTag, text: string): string | undefined {
  if (attributes.type !== TMX_UNFIT.placeholder) return undefined;
  const code = /^U\+([0-9A-F]{4})$/.exec(text)?.[1];
  return code && String.fromCharCode(Number.parseInt(code, 16));
}

function plainText(attributes: TmxTag["attributes"], text: string): string {
  if (attributes["o-encoding"] !== TMX_UNFIT.encoding) return text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : text;
  } catch {
    return text;
  }
}
