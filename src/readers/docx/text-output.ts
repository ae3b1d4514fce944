import { escapeText } from "../../formats/escape-xml.ts";
import type { TextPiece } from "../regions/piece.ts";

/** A text being written, whose places are known as it grows. */
export class TextOutput {
  readonly #parts: string[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Adds text, escaped; gives its piece. */
  addText(text: string): TextPiece {
    const offsets: number[] = [];
    for (let unit = 0; unit < text.length; unit++) {
      offsets.push(this.#length);
      this.add(escapeText(text.charAt(unit)));
    }
    return { kind: "text", text, offsets: [...offsets, this.#length] };
  }

  toString(): string {
    return this.#parts.join("");
  }
}
