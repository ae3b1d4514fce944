import type { InlineCode } from "../model/inline-code.ts";
import { splitCodes } from "../model/split-codes.ts";
import { escapeText } from "./escape-xml.ts";
import { pairedNumbers } from "./paired-numbers.ts";
import { unfitName } from "./unfit-name.ts";
import { replaceUnfit } from "./xml-characters.ts";

/** `ctype` of the `<ph>` that stands for a character which XML cannot hold, named in it: `U+0003`. */
export const XLIFF_UNFIT = "x-character";

/**
 * The content of a `<source>` or `<target>`. Inline codes carry their markup, which OmegaT shows as tags and
 * translate-toolkit as text: `<bpt>` and `<ept>` for a pair in this text, `<it>` for a half, `<ph>` for one
 * that stands alone. Their `id` is the code's number.
 */
export function xliffText(text: string, codes: readonly InlineCode[]): string {
  const pieces = splitCodes(text, codes);
  const pairs = pairedNumbers(pieces.filter((piece) => typeof piece === "object"));
  const written = pieces.map((piece) =>
    typeof piece === "string" ? escapeText(piece) : codeElement(piece, pairs.has(piece.number)),
  );
  let unfit = 0;
  return replaceUnfit(written.join(""), (character) => {
    unfit += 1;
    return `<ph id="u${unfit}" ctype="${XLIFF_UNFIT}">${unfitName(character)}</ph>`;
  });
}

/** Text for a `<note>` or an attribute, which hold no elements: characters that XML cannot hold are named. */
export function xliffPlain(text: string): string {
  return replaceUnfit(text, unfitName);
}

function codeElement({ kind, number, markup }: InlineCode, isPaired: boolean): string {
  const content = escapeText(xliffPlain(markup));
  if (kind === "alone") return `<ph id="${number}">${content}</ph>`;
  if (!isPaired) return `<it id="${number}" pos="${kind}">${content}</it>`;
  const name = kind === "open" ? "bpt" : "ept";
  return `<${name} id="${number}" rid="${number}">${content}</${name}>`;
}
