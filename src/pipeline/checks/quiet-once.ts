import type { Check, CheckContext } from "../../check/check.ts";
import { CHECKS } from "../../check/checks.ts";
import { NOTHING_ANYWHERE } from "../../check/nothing-anywhere.ts";
import type { CheckCode } from "../../model/check-codes.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";

/**
 * Checks that see no more of a document than a unit's texts and origin, its block's kind and the languages: whether they
 * have anything to say of a pair, they have said when they saw it the first time.
 */
export const OF_TEXTS: ReadonlySet<string> = new Set<CheckCode>([
  "untranslated",
  "numbers",
  "negation",
  "modality",
  "legal-words",
  "glossary",
  "false-friends",
  "addresses",
  "typography",
  "house-style",
]);

/** Pairs that are remembered: some megabytes, and more than stand in so many files as are checked at a time. */
const MOST = 10_000;

/**
 * The same checks for one run, whose settings stay as they are: of a pair that stands in many articles, those that found
 * nothing in it do not look again, nor those that said so of it wherever it stands. What somebody found is looked at anew, since findings tell their segment.
 */
export function quietOnce(checks: readonly Check[] = CHECKS): readonly Check[] {
  const quietOf = openQuiet();
  return checks.map((check) => {
    const isOfTexts = OF_TEXTS.has(check.code);
    return {
      ...check,
      look(unit, context) {
        const quiet = quietOf(unit, context);
        if (quiet?.has(check.code)) return NOTHING_ANYWHERE;
        const remarks = check.look(unit, context);
        if (remarks === NOTHING_ANYWHERE || (isOfTexts && remarks.length === 0)) quiet?.add(check.code);
        return remarks;
      },
    };
  });
}

/** Codes of the checks that found nothing in a unit's pair, which all of them may add to. */
function openQuiet(): (unit: TranslationUnit, context: CheckContext) => Set<string> | undefined {
  const known = new Map<string, Set<string>>();
  let last: TranslationUnit | undefined;
  let quiet: Set<string> | undefined;
  return (unit, context) => {
    if (unit === last) return quiet;
    last = unit;
    const key = pairKey(unit, context);
    quiet = key === undefined ? undefined : known.get(key);
    if (key === undefined || quiet !== undefined) return quiet;
    if (known.size >= MOST) known.clear();
    quiet = new Set();
    known.set(key, quiet);
    return quiet;
  };
}

/** Undefined for what people or the rules for parted answers had their hands in. */
function pairKey(unit: TranslationUnit, { document, block }: CheckContext): string | undefined {
  const { segment, target, state, origin, review } = unit;
  if (review !== undefined || segment.codes.length > 0) return undefined;
  const { source, target: english } = document.languages;
  const told = `${source}|${english}|${block.kind}|${state}|${origin}|${segment.language}`;
  return `${told}|${segment.source.length}|${segment.source}${target}`;
}
