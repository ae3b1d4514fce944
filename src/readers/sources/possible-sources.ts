/** Endings that writers put behind a source's name. */
const BEHIND_SOURCE = /(?<=\.[^./\\]+)\.(?:html|json|tmx|md|xlf|xliff|docx|review\.docx|review\.html)$/;
/** Two endings: nearly all articles have one, and are asked no more. */
const MAY_BE_OUTPUT = /\.[^./\\]+\.[^./\\]+$/;
/**
 * Names that a source would have beside which `name` is an output: `b.txt.html` → `b.txt`, and with the letters of the
 * target's language `b.en.html` → `b.html`.
 */
export function possibleSources(name: string, language = "en"): readonly string[] {
  if (!MAY_BE_OUTPUT.test(name)) return [];
  const beforeEnding = new RegExp(`\\.${language}(?=\\.[^./\\\\]+$)`);
  return [BEHIND_SOURCE, beforeEnding]
    .map((mark) => name.replace(mark, ""))
    .filter((source) => source !== name);
}
