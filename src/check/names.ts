import type { NameWord } from "../language/names/name-word.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { Check, CheckContext, Remark } from "./check.ts";
import type { LostName } from "./names/find-lost-names.ts";
import { findOtherPerson } from "./names/find-other-person.ts";
import { findOtherRenderings, renderingsOf } from "./names/find-other-renderings.ts";
import { findSwappedNames } from "./names/find-swapped-names.ts";
import { readUnit } from "./names/read-unit.ts";
import { NOTHING_ANYWHERE } from "./nothing-anywhere.ts";
import { unitWords } from "./words/unit-words.ts";

/** Names that the target lost, spells otherwise, or has in each other's place, and a woman who became a man. */
export const names: Check = {
  code: "names",
  severity: "warning",
  look: (unit, context) => {
    if (unit.origin === "rule" || unit.target === "") return NOTHING_ANYWHERE;
    const person = findOtherPerson(unitWords(unit));
    const remarks = remarksOn(unit, context);
    return person === undefined ? remarks : [person, ...remarks];
  },
};

function remarksOn(unit: TranslationUnit, { settings, units }: CheckContext): readonly Remark[] {
  const reading = readUnit(unit, settings);
  if (reading === undefined) return NOTHING_ANYWHERE;
  const { lost, matched, source, target } = reading;
  const swapped = findSwappedNames(matched, source, target);
  const renderings = renderingsOf(reading);
  if (lost.length === 0 && swapped.length === 0 && renderings.length === 0) return NOTHING_ANYWHERE;
  return [
    ...lost.map((each) => lostRemark(each)),
    ...swapped,
    ...(units.length < 2 ? [] : findOtherRenderings(renderings, units, settings)),
  ].sort((a, b) => (a.source?.[0] ?? 0) - (b.source?.[0] ?? 0));
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
