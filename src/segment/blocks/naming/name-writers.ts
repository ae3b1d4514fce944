import { BLOCK_WORDING } from "../../../language/block-wording.ts";
import { CREDIT_LABELS } from "../../../language/credit-labels.ts";
import type { BlockKind } from "../../../model/block.ts";
import { isNotice } from "../line-shape.ts";
import type { Kinds, UnnamedBlock } from "./unnamed-block.ts";

const BODY: readonly BlockKind[] = ["paragraph", "dialogue", "list-item", "quote", "table-cell", "code"];
const LONGEST_POST = 80;
const MOST_LINES_OF_POST = 2;

/**
 * Names without a word that they wrote: between the headline and the second paragraph, or, with their posts, at the
 * end. Below a quotation a name is part of it, below a byline a mail address.
 */
export function nameWriters(blocks: readonly UnnamedBlock[], kinds: Kinds): void {
  nameAuthors(blocks, kinds);
  nameSignature(blocks, kinds);
  for (let index = 1; index < blocks.length; index++) {
    const { text, joined } = blocks[index] ?? { text: "", joined: false };
    if (!joined || text.length > BLOCK_WORDING.longest) continue;
    const isSource = kinds[index] === "dialogue" || isOpen(kinds, index);
    if (kinds[index - 1] === "quote" && isSource && BLOCK_WORDING.source.test(text)) kinds[index] = "quote";
    if (kinds[index - 1] === "byline" && isOpen(kinds, index) && isNotice(text)) kinds[index] = "byline";
  }
}

function nameAuthors(blocks: readonly UnnamedBlock[], kinds: Kinds): void {
  let body = 0;
  for (let index = 1; index < blocks.length && body < 2; index++) {
    const text = blocks[index]?.text ?? "";
    if ((isOpen(kinds, index) || isBareCredit(text, kinds[index])) && isNames(text)) kinds[index] = "byline";
    if (body > 0 && kinds[index] === "heading") return;
    if (BODY.includes(kinds[index] ?? "heading") && !isNotice(text)) body++;
  }
}

/** `Kari Nordmann / NTB`: who took the picture, but above the text who wrote. */
function isBareCredit(text: string, kind: BlockKind | undefined): boolean {
  return kind === "credit" && BLOCK_WORDING.bareCredit.test(text) && text.includes("/");
}

function nameSignature(blocks: readonly UnnamedBlock[], kinds: Kinds): void {
  const from = Math.max(1, blocks.length - 1 - MOST_LINES_OF_POST);
  for (let index = blocks.length - 1; index >= from; index--) {
    const text = blocks[index]?.text ?? "";
    if (!isOpen(kinds, index) || text.length > LONGEST_POST || /[.!?…:\d]$|@/u.test(text)) return;
    if (!isNames(text)) continue;
    if (blocks[index - 1]?.text.endsWith(":") !== true) kinds.fill("byline", index);
    return;
  }
}

/** Names in capitals are as likely a heading; a label makes a credit of them. */
function isNames(text: string): boolean {
  return (
    text.length <= BLOCK_WORDING.longest &&
    BLOCK_WORDING.names.test(text) &&
    /\p{Ll}/u.test(text) &&
    !isLabelled(text)
  );
}

function isLabelled(text: string): boolean {
  return (/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? "") in CREDIT_LABELS;
}

function isOpen(kinds: Kinds, index: number): boolean {
  return kinds[index] === "paragraph" || kinds[index] === "heading";
}
