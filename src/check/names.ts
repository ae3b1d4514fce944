import type { NameWord } from "../language/names/name-word.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { Check, CheckContext, Remark } from "./check.ts";
import { findLostNames, type LostName } from "./names/find-lost-names.ts";
import { findSwappedNames } from "./names/find-swapped-names.ts";
import { Side } from "./names/side.ts";
import { termWords } from "./names/term-words.ts";
import { isNorwegianToEnglish } from "./words/is-norwegian-to-english.ts";

/** Names that the target lost, spells otherwise, or has in each other's place. */
export const names: Check = {
  code: "names",
  severity: "warning",
  look: (unit, context) => {
    if (unit.origin === "rule" || unit.target === "" || !isNorwegianToEnglish(context.document.languages))
      return [];
    return remarksOn(unit, context);
  },
};

function remarksOn(
  { segment, target: english }: TranslationUnit,
  { settings }: CheckContext,
): readonly Remark[] {
  const source = new Side(segment.source);
  if (source.words.length === 0 || english.trim() === "") return [];
  const target = new Side(english);
  const settled = termWords(settings);
  const { lost, matched } = findLostNames(source, target, ({ text }) => settled.has(text.toLowerCase()));
  return [...lost.map((each) => lostRemark(each)), ...findSwappedNames(matched, source, target)].sort(
    (a, b) => (a.source?.[0] ?? 0) - (b.source?.[0] ?? 0),
  );
}

function lostRemark({ word, like, isSure }: LostName): Remark {
  const source = placeOf(word);
  if (like === undefined) return { message: `The name “${word.text}” is lost`, source };
  const message = `The name “${word.text}” became “${like.text}”`;
  return { message, source, target: placeOf(like), ...(isSure && { severity: "error" }) };
}

function placeOf({ start, end }: NameWord): readonly [number, number] {
  return [start, end];
}
