import type { Lookup } from "../read-environment.ts";

/** Paths of the keys in which references are filled in; `*` stands for any item of a list, or any name. */
const KEYS: readonly string[] = [
  "store",
  "deepl.serverUrl",
  "engines.*.baseUrl",
  "engines.*.url",
  "report.*.webhook",
  "report.*.secret",
];

/** `${NAME}` or `${NAME:-what holds when it is not set}`. */
const REFERENCE = /\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g;

export interface Filled {
  readonly values: unknown;
  /** What was written, by what stands there now: messages show the former, which is no secret. */
  readonly written: ReadonlyMap<unknown, string>;
  readonly problems: readonly ReferenceProblem[];
}

export interface ReferenceProblem {
  readonly path: readonly (string | number)[];
  /** To stand behind the key's name. */
  readonly message: string;
}

/** Puts the environment's values in the place of references to it, in the keys that may hold some. */
export function fillReferences(values: unknown, lookup: Lookup): Filled {
  const written = new Map<unknown, string>();
  const problems: ReferenceProblem[] = [];
  const fill = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (typeof value === "string") return takesReferences(path) ? fillText(value, path) : value;
    if (Array.isArray(value)) return value.map((item, at) => fill(item, [...path, at]));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, [...path, key])]));
  };
  const fillText = (text: string, path: readonly (string | number)[]): string => {
    const filled = text.replace(REFERENCE, (reference, name: string, otherwise?: string) => {
      const value = lookup(name)?.trim() || otherwise;
      if (value === undefined) problems.push({ path, message: `names ${reference}, which is not set` });
      return value ?? reference;
    });
    if (filled !== text) written.set(filled, text);
    return filled;
  };
  return { values: fill(values, []), written, problems };
}

function takesReferences(path: readonly (string | number)[]): boolean {
  const key = path.map((step, at) => (typeof step === "number" || path[at - 1] === "engines" ? "*" : step));
  return KEYS.includes(key.join("."));
}
