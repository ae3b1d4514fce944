import { possibleSources } from "./possible-sources.ts";

/**
 * Whether a file is an output of a source that lies beside it: `b.txt.html` beside `b.txt`, `b.en.html`
 * beside `b.html`. `names` holds all names that lie there.
 */
export function isOutputOf(
  name: string,
  names: Pick<ReadonlySet<string>, "has">,
  language?: string,
): boolean {
  return possibleSources(name, language).some((source) => names.has(source));
}
