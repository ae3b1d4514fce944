import { languageName } from "../../lib/language-name.ts";
import type { LanguageCode, LanguagePair } from "../../model/language.ts";

/** Tags that have a name and are no language (ISO 639-2). */
const NO_LANGUAGES = new Set(["und", "mul", "zxx", "mis", "root"]);

/** What people write for bokmål. */
const SAME: Readonly<Record<string, LanguageCode>> = {
  no: "nb",
  "no-NO": "nb",
  "nb-NO": "nb",
  "nn-NO": "nn",
};

/**
 * Any two languages that have an English name, by which the model is told of them: whether it speaks them is for people
 * to know. Nynorsk stays nynorsk. `undefined` for unknown tags, and between variants of one language.
 */
export function openAiLanguages({ source, target }: LanguagePair): LanguagePair | undefined {
  const from = known(source);
  const into = known(target);
  if (from === undefined || into === undefined || baseOf(from) === baseOf(into)) return undefined;
  return { source: from, target: into };
}

function known(code: LanguageCode): LanguageCode | undefined {
  try {
    const [tag = ""] = Intl.getCanonicalLocales(code);
    const base = baseOf(tag);
    return NO_LANGUAGES.has(base) || languageName(base) === base ? undefined : (SAME[tag] ?? tag);
  } catch {
    return undefined;
  }
}

function baseOf(tag: string): string {
  return tag.split("-", 1)[0] ?? "";
}
