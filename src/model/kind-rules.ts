import type { BlockKind } from "./block.ts";

/** What is done with a kind of block. */
export interface KindRule {
  /** `false`: its text stays as it is, and no engine ever sees it. */
  readonly sent: boolean;
  /** Whether engines see it around other sentences, unless `deepl.contextOmits` says otherwise. */
  readonly inContext: boolean;
}

/**
 * The rule of each kind. Credits, bylines and datelines are translated by rule where every word of them is known
 * (`leverage/rule-target.ts`), else like any text. What stays out of the context are names, dates and other
 * articles' headlines: they say nothing of what a sentence means, and take room from what does.
 */
export const KIND_RULES: Readonly<Record<BlockKind, KindRule>> = {
  heading: { sent: true, inContext: true },
  lead: { sent: true, inContext: true },
  paragraph: { sent: true, inContext: true },
  dialogue: { sent: true, inContext: true },
  caption: { sent: true, inContext: true },
  "list-item": { sent: true, inContext: true },
  quote: { sent: true, inContext: true },
  "table-cell": { sent: true, inContext: true },
  credit: { sent: true, inContext: false },
  byline: { sent: true, inContext: false },
  dateline: { sent: true, inContext: false },
  "read-also": { sent: true, inContext: false },
  code: { sent: false, inContext: false },
};

/** Kinds that may be seen around other sentences: all that are sent. */
export const SENT_KINDS = (Object.keys(KIND_RULES) as BlockKind[]).filter((kind) => KIND_RULES[kind].sent);
