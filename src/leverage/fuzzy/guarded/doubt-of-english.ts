import type { Claim } from "./claim-places.ts";
import { MONTHS, WEEKDAYS } from "./day-words.ts";
import type { SlotGroup } from "./reuse-target.ts";

export interface ClaimedEnglish {
  /** All places that say what the Norwegian says. */
  readonly claims: readonly Claim[];
  /** Those that change. */
  readonly swapped: readonly Claim[];
  readonly groups: readonly SlotGroup[];
}

/** What English may have worked out on its own account: sums in pounds, the day of a date, that a number doubled. */
const UNSAID = new RegExp(
  String.raw`\p{N}+|(?<!\p{L})(?:${[
    "[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve",
    "[Dd]oubl(?:e[ds]?|ing)|[Tt]rebled?|[Tt]ripl(?:e[ds]?|ing)|[Hh]al(?:f|ves?|ved|ving)|[Qq]uarters?|[Mm]ajority",
    "[Dd]ozens?|[Bb]oth|[Tt]wice|[Cc]ouple|[Pp]air",
    ...new Set([...Object.values(WEEKDAYS), ...Object.values(MONTHS)]),
  ].join("|")})(?!\p{L})`,
  "gu",
);
const PERSON =
  /(?<!\p{L})(?:s?he|him|his|hers?|himself|herself|its|itself|mr|mrs|ms|miss|sir|lady|lord|madam|actress|waitress|hostess)(?!\p{L})/iu;
const HALF_OF_DAY =
  /(?<!\p{L})(?:morning|afternoon|evening|night|tonight|noon|midday|midnight|o['’]clock)(?!\p{L})/iu;

/** Why a changed place would make the English wrong around it; `undefined` when nothing is seen. */
export function doubtOfEnglish(target: string, english: ClaimedEnglish): string | undefined {
  const { claims, swapped, groups } = english;
  const own = [...target.matchAll(UNSAID)].find(({ index, 0: text }) => !isClaimed(index, text, claims));
  if (own !== undefined) return `"${own[0]}" stands in the English alone`;
  const changed = groups.filter(({ old, next }) => old.text !== next.text);
  const names = changed.filter(({ old }) => old.kind === "name");
  if (names.length > 0 && PERSON.test(target)) return "a word that goes with the name";
  if (names.some(({ old }) => isLeft(target, old.text, claims))) return "the name in another form";
  if (changed.some(({ old }) => old.kind === "time") && HALF_OF_DAY.test(target))
    return "a time of the day in words";
  for (const claim of swapped) {
    const doubt = (claim.kind === "name" ? doubtOfName : doubtOfArticle)(target, claim);
    if (doubt !== undefined) return doubt;
  }
  return undefined;
}

function isClaimed(index: number, text: string, claims: readonly Claim[]): boolean {
  return claims.some(({ range }) => range[0] <= index && index + text.length <= range[1]);
}

/** A word of a changed name, or a form of it, that stands somewhere else in the English. */
function isLeft(target: string, name: string, claims: readonly Claim[]): boolean {
  return name.split(" ").some((word) => {
    if (word.length < 3) return false;
    let at = target.indexOf(word);
    while (at >= 0) {
      if (!isClaimed(at, word, claims)) return true;
      at = target.indexOf(word, at + 1);
    }
    return false;
  });
}

const ARTICLE = /(?<!\p{L})(?:a|an)[\s“"‘'(]+$/iu;
/** Said with a vowel: eight, eleven, eighteen, eighty. */
const VOWEL = /^(?:8|1[18](?!\d)|eight|eleven|eighty)/iu;

function doubtOfArticle(target: string, { range, find, put = "" }: Claim): string | undefined {
  return ARTICLE.test(target.slice(0, range[0])) && VOWEL.test(find) !== VOWEL.test(put)
    ? "a or an before the number"
    : undefined;
}

const BEFORE_NAME = /(?<!\p{L})(?:an?|the|lake|mount|river|city of|island of|cape)[\s“"‘'(]+$/iu;
const AFTER_NAME = /^(?:[’']|,? (?:who|whose|whom|which)(?!\p{L})|-)/iu;
const POSSESSIVE = /^[’']s(?!\p{L})/u;

function doubtOfName(target: string, { range, put = "" }: Claim): string | undefined {
  const [before, after] = [target.slice(0, range[0]), target.slice(range[1])];
  if (BEFORE_NAME.test(before)) return "an article or a kind before the name";
  const isOwner = POSSESSIVE.test(after) && !/s$/iu.test(put);
  return AFTER_NAME.test(after) && !isOwner ? "what stands behind the name may be otherwise" : undefined;
}
