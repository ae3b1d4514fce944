import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from "yaml";
import { closestWord } from "../../lib/closest-word.ts";
import type { ConfigProblem } from "./config-problem.ts";
import type { KeyTree } from "./key-tree.ts";

const SECRET = /(?:auth|api|secret|access|deepl)[-_ ]?key|^key$|secret|token|password/i;

/**
 * Keys that the config does not know, with what was probably meant, and lists where sections belong.
 * `known` are the keys at this level, `all` the whole tree.
 */
export function checkKeys(
  map: YAMLMap.Parsed,
  known: KeyTree,
  all: KeyTree = known,
): readonly ConfigProblem[] {
  return map.items.flatMap(({ key, value }) => {
    const [offset] = key.range;
    if (!isScalar(key)) return [{ offset, message: "a key must be a word" }];
    const name = String(key.value);
    const below = known.get(name);
    if (below === undefined) return [{ offset, message: explain(name, known, all) }];
    if (below.size > 0 && isSeq(value)) return [listForSection(name, value, below)];
    return below.size > 0 && isMap(value) ? checkKeys(value, below, all) : [];
  });
}

function listForSection(name: string, { range }: YAMLSeq.Parsed, below: KeyTree): ConfigProblem {
  const [first] = below.keys();
  return { offset: range[0], message: `${name} is a list, expected a section with keys such as ${first}` };
}

function explain(key: string, known: KeyTree, all: KeyTree): string {
  const shown = JSON.stringify(key);
  if (SECRET.test(key)) {
    return `${shown} looks like a secret, which belongs in the environment (DEEPL_AUTH_KEY) or in .env, never in this file`;
  }
  const meant = closestWord(key, [...known.keys()]);
  if (meant !== undefined) return `unknown key ${shown}, did you mean "${meant}"?`;
  return `unknown key ${shown}, ${elsewhere(key, all) ?? `known here are ${[...known.keys()].join(", ")}`}`;
}

/** A key of a section that was written outside it: not indented, or with dots. */
function elsewhere(key: string, all: KeyTree): string | undefined {
  const name = key.slice(key.lastIndexOf(".") + 1);
  const meant = closestWord(
    name,
    [...all.values()].flatMap((below) => [...below.keys()]),
  );
  const sections = [...all].filter(([, below]) => meant !== undefined && below.has(meant));
  const shown = sections.map(([section]) => JSON.stringify(section)).join(" or ");
  return meant === undefined ? undefined : `did you mean "${meant}" under ${shown}?`;
}
