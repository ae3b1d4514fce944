import { mayBeTwins } from "./may-be-twins.ts";
import type { Kinds, UnnamedBlock } from "./unnamed-block.ts";

/** Shorter text may well stand twice in a row and be no caption. */
const SHORTEST_TWIN = 25;
const LONGEST_CAPTION = 400;
const LONGEST_CAPTION_ALONE = 120;
const NO_TEXT = { text: "", sentences: 0 };

/**
 * Pictures come with their text twice, with and without the credit or simply twice; a text right above a line of
 * credit is a caption too.
 */
export function nameCaptions(blocks: readonly UnnamedBlock[], kinds: Kinds): void {
  for (let index = 1; index < blocks.length; index++) {
    if (isAboveCredit(blocks, kinds, index)) kinds[index] = "caption";
    if (
      isTwin(blocks, kinds, { index, other: index - 1 }) ||
      isTwin(blocks, kinds, { index, other: index + 1 })
    ) {
      kinds[index] = "caption";
    }
  }
}

function isAboveCredit(blocks: readonly UnnamedBlock[], kinds: Kinds, index: number): boolean {
  if (!isOpen(kinds, index) || (blocks[index]?.text.length ?? 0) > LONGEST_CAPTION) return false;
  if (kinds[index + 1] !== "credit") return false;
  return blocks[index + 1]?.joined === true || isCaptionAlone(blocks[index]);
}

/** With a blank line between, only a short text is surely the picture's and not the story's. */
function isCaptionAlone({ text, sentences }: Pick<UnnamedBlock, "text" | "sentences"> = NO_TEXT): boolean {
  return sentences === 1 && text.length <= LONGEST_CAPTION_ALONE;
}

function isTwin(
  blocks: readonly UnnamedBlock[],
  kinds: Kinds,
  { index, other }: { readonly index: number; readonly other: number },
): boolean {
  if (other === 0 || !isOpen(kinds, index) || (kinds[other] !== "caption" && !isOpen(kinds, other)))
    return false;
  const [text = "", otherText = ""] = [blocks[index]?.text, blocks[other]?.text];
  if (!mayBeTwins(text, otherText)) return false;
  const [own, twin] = [comparable(text), comparable(otherText)];
  if (kinds[other] === "caption") return own !== "" && twin.startsWith(own);
  return own === twin && own.length >= SHORTEST_TWIN;
}

/** Nothing else than its looks spoke for what it is. */
function isOpen(kinds: Kinds, index: number): boolean {
  return kinds[index] === "paragraph" || kinds[index] === "heading";
}

function comparable(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/gu, " ");
}
