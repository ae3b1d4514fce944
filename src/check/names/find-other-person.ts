import { personOf } from "../../language/person-words.ts";
import type { Remark } from "../check.ts";
import { quoteText } from "../quote-text.ts";
import type { UnitWords } from "../words/unit-words.ts";
import { HINTS } from "../words/word-hints.ts";

const BOTH = HINTS.he | HINTS.she;

/** `hun` that became `he`: the one alone is spoken of in the Norwegian, and the other alone in the English. */
export function findOtherPerson({ source, target, hints }: UnitWords): Remark | undefined {
  const [there, here] = [hints.source & BOTH, hints.target & BOTH];
  if (there === 0 || here === 0 || (there | here) !== BOTH || there === BOTH || here === BOTH)
    return undefined;
  const lost = source.find((word) => personOf.no(word) !== null);
  const added = target.find((word) => personOf.en(word) !== null);
  if (lost === undefined || added === undefined) return undefined;
  return {
    message: `${quoteText(lost.written)} became ${quoteText(added.written)}`,
    source: [lost.start, lost.end],
    target: [added.start, added.end],
  };
}
