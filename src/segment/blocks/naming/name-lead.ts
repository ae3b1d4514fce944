import type { BlockKind } from "../../../model/block.ts";
import { isNotice } from "../line-shape.ts";
import type { Kinds, UnnamedBlock } from "./unnamed-block.ts";

const LONGEST_LEAD = 400;
const MOST_SENTENCES_IN_LEAD = 3;
const BEFORE_LEAD: readonly BlockKind[] = ["heading", "byline", "dateline", "credit", "caption", "read-also"];

const ENDED = /[.!?…"'»”’)]$/u;
const STOPPED = /[.!?…]["'»”’)]*$/u;

/** The first paragraph below the headline, when it is short and more text follows. */
export function nameLead(blocks: readonly Pick<UnnamedBlock, "text" | "sentences">[], kinds: Kinds): void {
  if (kinds[0] !== "heading") return;
  const index = kinds.findIndex(
    (kind, at) => !BEFORE_LEAD.includes(kind) && !isNotice(blocks[at]?.text ?? ""),
  );
  const block = blocks[index];
  if (block === undefined || kinds[index] !== "paragraph" || !ENDED.test(block.text)) return;
  const more = kinds.filter((_kind, at) => at > index && isText(blocks[at]?.text, kinds[at]));
  const short = block.text.length <= LONGEST_LEAD && block.sentences <= MOST_SENTENCES_IN_LEAD;
  if (short && more.length >= 2) kinds[index] = "lead";
}

/** No contacts, results and the like, which have no sentences. */
function isText(text: string | undefined, kind: BlockKind | undefined): boolean {
  return kind === "dialogue" || (kind === "paragraph" && STOPPED.test(text ?? ""));
}
