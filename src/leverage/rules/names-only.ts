import { COMMON_NOUNS, CREDIT_WORDS, NAME_PARTICLES } from "../../language/credit-labels.ts";
import { likeCase } from "./like-case.ts";

/** `Nordmann`, `@politiet`, `iStock`, a dash. */
const LIKE_A_NAME = /^[\p{Lu}\d@©]|^\p{Ll}{1,2}\p{Lu}|^[–-]$/u;
const E_MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u;

/**
 * Names as they stand, with the few ordinary words among them in English; `undefined` when other words are there, or
 * what is written like a name but is none: `Brannvesenet`.
 */
export function namesOnly(names: string): string | undefined {
  const english = names
    .split(/([\s/,&()]+)/u)
    .map((part, index) => (index % 2 === 1 ? part : nameOrWord(part)));
  return english.includes(undefined) ? undefined : english.join("");
}

function nameOrWord(part: string): string | undefined {
  const word = CREDIT_WORDS[part.toLowerCase()];
  if (word) return likeCase(part, word);
  if (COMMON_NOUNS.test(part)) return undefined;
  return part === "" || NAME_PARTICLES.has(part) || LIKE_A_NAME.test(part) || E_MAIL.test(part)
    ? part
    : undefined;
}
