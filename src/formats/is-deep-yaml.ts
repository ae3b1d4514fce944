/** Lists and maps in one another; no config and no front matter has a tenth of it. */
const DEEPEST = 200;
/** Of a line, each of them beginning a list or a key in the one before; and columns before it. */
const IN_LINE = new RegExp(`(?:[-?:][ \\t]+){${DEEPEST}}|^ {${4 * DEEPEST}}`, "m");

/**
 * Whether YAML may be nested deeper than its parser should be asked to go: it calls itself for each level, and where
 * the stack ends in the midst of a regular expression V8 ends the process. Brackets in quotes count as well.
 */
export function isDeepYaml(yaml: string): boolean {
  let depth = 0;
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth = bracket === "[" || bracket === "{" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return IN_LINE.test(yaml);
}
