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
  return checks.map((check, place) => {
    const isOfTexts = OF_TEXTS.has(check.code);
    // No more bits than a number has; checks beyond them would look each time.
    const bit = place < 31 ? 1 << place : 0;
    return {
      ...check,
      look(unit, context) {
        const quiet = quietOf(unit, context);
        if (quiet !== undefined && (quiet.checks & bit) !== 0) return NOTHING_ANYWHERE;
        const remarks = check.look(unit, context);
        if (quiet !== undefined && (remarks === NOTHING_ANYWHERE || (isOfTexts && remarks.length === 0)))
          quiet.checks |= bit;
        return remarks;
      },
    };
  });
}

/** A bit for each check that found nothing; a set of them would be a kilobyte for each pair. */
interface Quiet {
  checks: number;
}

/** What is known of a unit's pair, which all checks may add to. */
function openQuiet(): (unit: TranslationUnit, context: CheckContext) => Quiet | undefined {
  const known = new Map<string, Quiet>();
  let last: TranslationUnit | undefined;
  let quiet: Quiet | undefined;
  return (unit, context) => {
    if (unit === last) return quiet;
    last = unit;
    const key = pairKey(unit, context);
    quiet = key === undefined ? undefined : known.get(key);
    if (key === undefined || quiet !== undefined) return quiet;
    if (known.size >= MOST) known.clear();
    quiet = { checks: 0 };
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
