import type { TextRange } from "../../../model/finding.ts";
import type { SlotKind } from "./read-slots.ts";
import type { Rendering } from "./renderings.ts";

/** A place of the old English, and what comes there. */
export interface Claim {
  readonly kind: SlotKind;
  readonly range: TextRange;
  readonly find: string;
  readonly put: string | undefined;
}

/** What may stand right behind a number: `5km`, `1980s`, `34-year-old`. An ordinal or a time is another number. */
const NO_NUMBER_BEFORE = String.raw`(?<![\p{L}\p{N}]|\d[.,:/])`;
const NO_NUMBER_AFTER = String.raw`(?!\d|[.,:/]\d|(?:st|nd|rd|th)(?!\p{L})|\s?[ap]\.?m\b)`;
const NO_WORD_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const NO_WORD_AFTER = String.raw`(?![\p{L}\p{N}])`;

/** What is looked for. */
export interface Wanted {
  readonly kind: SlotKind;
  readonly ways: readonly Rendering[];
  readonly taken: readonly Claim[];
}

/** Where the English has one of the renderings, outside of what others claimed already. */
export function claimPlaces(target: string, { kind, ways, taken }: Wanted): readonly Claim[] {
  const found: Claim[] = [];
  for (const { find, put } of ways) {
    for (const match of target.matchAll(bounded(find))) {
      const range: TextRange = [match.index, match.index + find.length];
      if ([...taken, ...found].every((claim) => isApart(claim.range, range)))
        found.push({ kind, range, find, put });
    }
  }
  return found;
}

function bounded(find: string): RegExp {
  const exact = find.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const after = /\d$/u.test(find) ? NO_NUMBER_AFTER : NO_WORD_AFTER;
  return new RegExp(`${/^\d/u.test(find) ? NO_NUMBER_BEFORE : NO_WORD_BEFORE}${exact}${after}`, "gu");
}

function isApart([start, end]: TextRange, [from, to]: TextRange): boolean {
  return to <= start || from >= end;
}
