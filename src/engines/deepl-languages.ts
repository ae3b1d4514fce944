import type { LanguageCode, LanguagePair } from "../model/language.ts";

/** DeepL's source languages besides Norwegian, and targets without variants (deepl-node 1.28.0, `CommonLanguageCode`). */
const PLAIN = new Set(
  `ace af an ar as ay az ba be bg bho bn br bs ca ceb ckb cs cy da de el eo es et eu fa fi fr ga gl gn gom gu
   ha he hi hr ht hu hy id ig is it ja jv ka kk kmr ko ky la lb lmo ln lt lv mai mg mi mk ml mn mr ms mt my nb
   ne nl oc om pa pag pam pl prs ps qu ro ru sa scn sk sl sq sr st su sv sw ta te tg th tk tl tn tr ts tt uk ur
   uz vi wo xh yi yue zh zu`.split(/\s+/u),
);

/** Sources under another name. DeepL takes Norwegian as `nb` only and refuses `nn` and `no`; it reads nynorsk all the same. */
const SOURCE_NAMES: Readonly<Record<string, string>> = { nn: "nb", no: "nb", en: "en", pt: "pt" };

/** Targets that have variants; the plain name stands for the first one that Europe reads. */
const TARGET_NAMES: Readonly<Record<string, string>> = {
  en: "en-GB",
  "en-gb": "en-GB",
  "en-us": "en-US",
  pt: "pt-PT",
  "pt-pt": "pt-PT",
  "pt-br": "pt-BR",
  "es-419": "es-419",
  "zh-hans": "zh-HANS",
  "zh-hant": "zh-HANT",
};

/** Languages whose variants DeepL tells apart: one that it does not name is not taken for another. */
const WITH_VARIANTS = new Set(["en", "pt", "zh"]);

/** The pair as DeepL names it; `undefined` when it does not translate between these two. */
export function deeplLanguages({ source, target }: LanguagePair): LanguagePair | undefined {
  const from = sourceName(source);
  const into = targetName(target);
  if (from === undefined || into === undefined || from === baseOf(into)) {
    return undefined;
  }
  return { source: from, target: into };
}

function sourceName(code: LanguageCode): string | undefined {
  const base = baseOf(code);
  return SOURCE_NAMES[base] ?? (PLAIN.has(base) ? base : undefined);
}

function targetName(code: LanguageCode): string | undefined {
  const base = baseOf(code);
  const named = TARGET_NAMES[code.toLowerCase()];
  const isUnknownVariant = WITH_VARIANTS.has(base) && code.length > base.length;
  return named ?? (PLAIN.has(base) && !isUnknownVariant ? base : undefined);
}

function baseOf(code: LanguageCode): string {
  return code.toLowerCase().split("-")[0] ?? "";
}
