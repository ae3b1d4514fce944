import { readSaidWords } from "../../formats/said-words.ts";
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
  "sent back": "rejected",
  "✗": "rejected",
  edited: "translated",
  machine: "translated",
  memory: "translated",
  rule: "translated",
  translated: "translated",
};

/** What people write in the column of states; nothing for what says nothing. */
export function stateOfWord(word: string): Pick<GivenEdit, "state" | "reject" | "blank" | "joined"> {
  const plain = word.normalize("NFC").trim().toLowerCase().replace(/\s+/gu, " ");
  const [first = ""] = plain.split(/[:;]/u);
  const state = Object.hasOwn(WORDS, first.trim()) ? WORDS[first.trim()] : undefined;
  const { rejected, ...said } = readSaidWords(plain);
  if (state === undefined) return {};
  return { state, ...said, ...(state === "rejected" && rejected && { reject: rejected }) };
}

/** Words that are written there by bitekst and say nothing to take. */
export function saysNothing(word: string): boolean {
  return /^\s*(?:untranslated)?\s*$/iu.test(word);
}
