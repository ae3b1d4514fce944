import { XLIFF_UNFIT } from "../../formats/xliff-text.ts";
import type { TmxCode } from "../tmx/tmx-code.ts";
import { AROUND, closingCodeOf, EMPTY, inlineCodeOf, NATIVE } from "./inline-code-of.ts";
import type { XliffElement } from "./xliff-element.ts";

type Piece = string | TmxCode;

/** Puts the content of one `<source>` or `<target>` together; annotations (`mrk`, `sm`, `em`) leave no trace. */
export class TextCollector {
  readonly #pieces: Piece[] = [];
  #text = "";
  /** Native codes that are open; text in them is theirs. */
  readonly #native: { readonly element: XliffElement; markup: string }[] = [];

  open(element: XliffElement): void {
    const { name, attributes } = element;
    if (NATIVE.has(name)) this.#native.push({ element, markup: "" });
    else if (this.#native.length > 0) return;
    else if (EMPTY.has(name) || AROUND.has(name)) this.#push(inlineCodeOf(element, ""));
    else if (name === "cp") this.#text += characterOf(attributes.hex ?? "");
  }

  text(text: string): void {
    const native = this.#native.at(-1);
    if (native) native.markup += text;
    else this.#text += text;
  }

  close(element: XliffElement): void {
    if (NATIVE.has(element.name)) this.#closeNative();
    else if (AROUND.has(element.name) && this.#native.length === 0) this.#push(closingCodeOf(element));
  }

  pieces(): readonly Piece[] {
    return [...this.#pieces, this.#text].filter((piece) => piece !== "");
  }

  #closeNative(): void {
    const native = this.#native.pop();
    const outer = this.#native.at(-1);
    if (native === undefined) return;
    if (outer) outer.markup += native.markup;
    else if (native.element.attributes.ctype === XLIFF_UNFIT)
      this.#text += characterOf(native.markup.replace("U+", ""));
    else this.#push(inlineCodeOf(native.element, native.markup));
  }

  #push(code: TmxCode): void {
    this.#pieces.push(this.#text, code);
    this.#text = "";
  }
}

/** A character that XML cannot hold, by its number. */
function characterOf(hex: string): string {
  return /^[0-9a-f]{1,4}$/i.test(hex) ? String.fromCharCode(Number.parseInt(hex, 16)) : "";
}
