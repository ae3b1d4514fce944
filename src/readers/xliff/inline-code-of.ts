import type { TmxCode } from "../tmx/tmx-code.ts";
import type { XliffElement } from "./xliff-element.ts";

/** Inline elements that hold native code, not text (XLIFF 1.2, 2.4); `ph` of XLIFF 2 is empty. */
export const NATIVE: ReadonlySet<string> = new Set(["bpt", "ept", "ph", "it", "ut"]);

/** Inline elements without content: 1.2's `x bx ex`, 2.x's `sc ec` (2.x's `ph` is among the native ones). */
export const EMPTY: ReadonlySet<string> = new Set(["x", "bx", "ex", "sc", "ec"]);

/** Inline elements around text: 1.2's `g`, 2.x's `pc`. */
export const AROUND: ReadonlySet<string> = new Set(["g", "pc"]);

/** Which element of TMX does the same, so that codes are numbered in one place. */
const SAME: Readonly<Record<string, string>> = {
  g: "bpt",
  pc: "bpt",
  bx: "bpt",
  sc: "bpt",
  ex: "ept",
  ec: "ept",
  x: "ph",
};

/** The code of an inline element; `markup` is its native code, or the element itself where it has none. */
export function inlineCodeOf({ name, attributes }: XliffElement, markup: string): TmxCode {
  const { id, rid, startRef, pos } = attributes;
  const element = SAME[name] ?? name;
  const pair = rid ?? startRef ?? id;
  return {
    element,
    markup: markup === "" ? tagOf(name, id) : markup,
    ...(pair !== undefined && { i: pair }),
    ...(id !== undefined && { x: id }),
    ...(pos !== undefined && { pos: pos === "close" ? "end" : "begin" }),
  };
}

/** The code at the end of an element around text. */
export function closingCodeOf({ name, attributes }: XliffElement): TmxCode {
  const { id } = attributes;
  return { element: "ept", markup: `</${name}>`, ...(id !== undefined && { i: id }) };
}

function tagOf(name: string, id: string | undefined): string {
  return id === undefined ? `<${name}>` : `<${name} id="${id}">`;
}
