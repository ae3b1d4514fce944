/** Endings that writers put behind a source's name. */
const BEHIND_SOURCE = /(?<=\.[^./\\]+)\.(?:html|json|tmx|md|xlf|xliff|docx|review\.docx|review\.html)$/;
/** The English alone, in the source's own format: `b.html` → `b.en.html`. */
const ENGLISH = /\.en(?=\.[^./\\]+$)/;

/** Names that a source would have beside which `name` is an output: `b.txt.html` → `b.txt`, `b.en.html` → `b.html`. */
export function possibleSources(name: string): readonly string[] {
  return [BEHIND_SOURCE, ENGLISH].map((mark) => name.replace(mark, "")).filter((source) => source !== name);
}
