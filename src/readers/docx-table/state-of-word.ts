import type { GivenEdit } from "../../model/given-edit.ts";

const WORDS: Readonly<Record<string, NonNullable<GivenEdit["state"]>>> = {
  approved: "final",
  final: "final",
  ok: "final",
  godkjent: "final",
  godkjend: "final",
  "✓": "final",
  reviewed: "reviewed",
  "needs work": "rejected",
  rejected: "rejected",
  "✗": "rejected",
  edited: "translated",
  machine: "translated",
  memory: "translated",
  rule: "translated",
  translated: "translated",
};

/** What people write in the column of states; `undefined` for what says nothing. */
export function stateOfWord(word: string): GivenEdit["state"] {
  return WORDS[word.normalize("NFC").trim().toLowerCase().replace(/\s+/gu, " ")];
}

/** Words that are written there by bitekst and say nothing to take. */
export function saysNothing(word: string): boolean {
  return /^\s*(?:untranslated|sent back)?\s*$/iu.test(word);
}
