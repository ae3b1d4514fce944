import type { PlacedWord } from "../placed-words.ts";
import type { ModalityPhrase } from "./modality-phrase.ts";
import { BETWEEN_SKAL_AND_HA, NO_PARTICIPLES } from "./norwegian-modality-words.ts";

/** Words that may part `skal`, `ha` and the participle. */
const REACH = 4;

/** Whether a word in small letters may begin what `norwegianHearsay` finds. */
export function opensNorwegianHearsay(word: string): boolean {
  return word === "skal" || word === "skulle" || word === "etter" || word === "påstand";
}

/**
 * `skal ha drept`, `skal også ha vært`: what is told, not what is planned; and `etter sigende`. What a prosecutor asks
 * for (`la ned påstand om fengsel`) is a demand.
 */
export function norwegianHearsay(words: readonly PlacedWord[], index: number): ModalityPhrase | undefined {
  const first = words[index]?.lower;
  if (first === "etter" && /^s[ie]i?[ge]+nde$|^seiande$/.test(words[index + 1]?.lower ?? "")) {
    return { sense: "report", last: words[index + 1] };
  }
  if (first === "påstand" && /^ne(?:d|dlagt)$/.test(words[index - 1]?.lower ?? "")) {
    return { sense: "need", last: words[index] };
  }
  if (first !== "skal" && first !== "skulle") return undefined;
  const ha = haAfter(words, index + 1);
  const participle = ha === undefined ? undefined : participleAfter(words, ha + 1);
  return participle && { sense: "hearsay", last: participle };
}

function haAfter(words: readonly PlacedWord[], from: number): number | undefined {
  for (let at = from; at < from + REACH; at += 1) {
    const { lower = "" } = words[at] ?? {};
    if (lower === "ha") return at;
    if (!BETWEEN_SKAL_AND_HA.has(lower) && !/^\p{Lu}/u.test(words[at]?.written ?? "")) return undefined;
  }
  return undefined;
}

function participleAfter(words: readonly PlacedWord[], from: number): PlacedWord | undefined {
  for (let at = from; at < from + 2; at += 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    if (isParticiple(word.lower)) return word;
    if (!BETWEEN_SKAL_AND_HA.has(word.lower)) return undefined;
  }
  return undefined;
}

/** `drept`, `sagt`, `budt`, `gått`; nynorsk `skote`, `vore`, `vorte`, `kasta`. */
function isParticiple(word: string): boolean {
  if (word.length < 4 || NO_PARTICIPLES.has(word)) return false;
  return /(?:t|dd|ert)$/.test(word)
    ? !/(?:het|itet)$/.test(word)
    : NYNORSK.has(word) || /[bdfgklmnprstv]a$/.test(word);
}

const NYNORSK = new Set(
  `skote vore vorte blitt gjeve komme kome teke stole slege funne sprunge drege rømt skrive bede fare tvinge lege sete
  drukke brote late halde falle gripe fortalt forlate truga`.split(/\s+/),
);
