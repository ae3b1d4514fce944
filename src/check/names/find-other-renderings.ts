import { foldName } from "../../language/names/fold-name.ts";
import { isTransliterated } from "../../language/names/sound-of-name.ts";
import type { CheckSettings } from "../../model/check-settings.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { Remark } from "../check.ts";
import { readUnit, type UnitReading } from "./read-unit.ts";
import type { Place } from "./side.ts";

/** One English spelling of a name from another alphabet. */
export interface Rendering {
  readonly name: string;
  readonly english: string;
  readonly source: Place;
  readonly target: Place;
}

interface FirstRendering extends Rendering {
  readonly segment: string;
}

const made = new WeakMap<readonly TranslationUnit[], ReadonlyMap<string, FirstRendering>>();

/** `Zelenskyj` as Zelensky where the document has begun with Zelenskyy. */
export function findOtherRenderings(
  own: readonly Rendering[],
  units: readonly TranslationUnit[],
  settings: CheckSettings,
): readonly Remark[] {
  if (own.length === 0) return [];
  const firsts = made.get(units) ?? readFirsts(units, settings);
  made.set(units, firsts);
  return own.flatMap(({ name, english, source, target }) => {
    const first = firsts.get(name);
    if (first === undefined || foldName(first.english) === foldName(english)) return [];
    return [{ message: `“${english}” is “${first.english}” in segment ${first.segment}`, source, target }];
  });
}

function readFirsts(
  units: readonly TranslationUnit[],
  settings: CheckSettings,
): ReadonlyMap<string, FirstRendering> {
  const firsts = new Map<string, FirstRendering>();
  for (const unit of units) {
    if (unit.origin === "rule" || !isTransliterated(unit.segment.source)) continue;
    const reading = readUnit(unit, settings);
    for (const rendering of reading === undefined ? [] : renderingsOf(reading)) {
      if (!firsts.has(rendering.name)) firsts.set(rendering.name, { ...rendering, segment: unit.segment.id });
    }
  }
  return firsts;
}

const NONE: readonly Rendering[] = [];

/** What a unit makes of names from other alphabets; most units have none. */
export function renderingsOf(reading: UnitReading): readonly Rendering[] {
  return reading.matched.flatMap(({ word, at }) => {
    if (at === undefined || word.text.includes("-")) return NONE;
    const name = foldName(word.text).replace(/'?s?'?$/, "");
    if (!isTransliterated(name)) return NONE;
    const here = reading.target.words.find(({ start, end }) => start <= at[0] && at[1] <= end);
    if (here === undefined) return NONE;
    const english = here.text.replace(/['’]s?$/, "");
    return [{ name, english, source: [word.start, word.end], target: [here.start, here.end] }];
  });
}
