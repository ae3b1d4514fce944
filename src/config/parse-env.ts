const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=(.*)$/;
const IN_DOUBLE_QUOTES = /^\s*"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$/;
const IN_SINGLE_QUOTES = /^\s*'([^']*)'\s*(?:#.*)?$/;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/**
 * The assignments of a `.env` file, the last of a name winning. Lines that are none are passed over. In double
 * quotes `\n`, `\r`, `\t` and an escaped quote or backslash are undone, in single quotes all stays as it is;
 * a comment begins at `#` after white space. Nothing is expanded, and no value goes beyond its line.
 */
export function parseEnv(text: string): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const line of text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/)) {
    const [, name, value] = ASSIGNMENT.exec(line) ?? [];
    if (name !== undefined && value !== undefined) variables.set(name, readValue(value));
  }
  return variables;
}

function readValue(value: string): string {
  const double = IN_DOUBLE_QUOTES.exec(value)?.[1];
  if (double !== undefined) return undoEscapes(double);
  return IN_SINGLE_QUOTES.exec(value)?.[1] ?? value.replace(/\s#.*$/, "").trim();
}

function undoEscapes(quoted: string): string {
  return quoted.replace(/\\(.)/g, (_, character: string) => ESCAPES.get(character) ?? character);
}
