import { CREDIT_LABELS, CREDIT_WORDS, NAME_PARTICLES } from "../language/credit-labels.ts";
import type { LanguagePair } from "../model/language.ts";

const CREDIT =
  /^(?<open>\(?)(?<label>\p{L}+(?:\/\p{L}+)?)(?<colon>\s*:\s*)(?<names>[^:()]+?)(?<close>\.?\)?\.?)$/u;
const AGENCY = /^\((?<names>[^:()]*(?:\/|\bvia\b)[^:()]*)\)$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/iu;
const LETTER = /\p{L}/u;

/**
 * The English of text that has no words to translate, so that it is not sent: picture credits
 * (`Foto: NN / AP` → `Photo: NN / AP`, names kept), figures alone, web and mail addresses.
 * `undefined` when it takes a translator.
 */
export function ruleTarget(source: string, languages: LanguagePair): string | undefined {
  if (!/^n[bn]$/.test(languages.source) || !languages.target.startsWith("en")) return undefined;
  if (!LETTER.test(source)) return englishFigures(source);
  if (ADDRESS.test(source)) return source;
  return creditTarget(source);
}

/** A dot before exactly three digits parts thousands, a comma the decimals (Språkrådet); anything else stays. */
function englishFigures(text: string): string {
  return text.replace(
    /(?<![\d.,])\d{1,3}(?:[.\s]\d{3})+(?:,\d+)?(?![\d.,])|(?<![\d.,])\d+,\d+(?![\d.,])/gu,
    (figure) => figure.replace(/[.\s,]/gu, (sign) => (sign === "," ? "." : ",")),
  );
}

function creditTarget(source: string): string | undefined {
  const credit = CREDIT.exec(source)?.groups;
  const label = credit && CREDIT_LABELS[credit.label?.toLowerCase() ?? ""];
  if (credit && label) {
    const names = namesOnly(credit.names ?? "");
    return (
      names && `${credit.open}${likeCase(credit.label ?? "", label)}: ${capitalised(names)}${credit.close}`
    );
  }
  const agency = AGENCY.exec(source)?.groups?.names;
  return agency && namesOnly(agency) && `(${namesOnly(agency)})`;
}

/** The names as they stand, with the few ordinary words among them in English; `undefined` when other words are there. */
function namesOnly(names: string): string | undefined {
  const english = names
    .split(/([\s/,&]+)/u)
    .map((part, index) => (index % 2 === 1 ? part : nameOrWord(part)));
  return english.includes(undefined) ? undefined : english.join("");
}

function nameOrWord(part: string): string | undefined {
  const word = CREDIT_WORDS[part.toLowerCase()];
  if (word) return part === part.toLowerCase() ? word : likeCase(part, word);
  return part === "" ||
    NAME_PARTICLES.has(part) ||
    /^[\p{Lu}\d©@(]/u.test(part) ||
    part === "–" ||
    part === "-"
    ? part
    : undefined;
}

function likeCase(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return model[0] === model[0]?.toUpperCase() ? capitalised(word) : word.toLowerCase();
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
