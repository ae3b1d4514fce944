import { isMap, LineCounter, parseDocument } from "yaml";
import { isDeepYaml } from "../formats/is-deep-yaml.ts";
import type { Config } from "./config.ts";
import { configTrouble } from "./config-trouble.ts";
import type { Lookup } from "./read-environment.ts";
import { configSchema } from "./schema/config-schema.ts";
import type { PatternCheck } from "./schema/segment-section.ts";
import { checkKeys } from "./yaml/check-keys.ts";
import { checkSyntax } from "./yaml/check-syntax.ts";
import { checkValues } from "./yaml/check-values.ts";
import type { ConfigProblem } from "./yaml/config-problem.ts";
import { keyTree } from "./yaml/key-tree.ts";

export interface ParseOptions {
  /** The file's name for messages. */
  readonly file: string;
  /** Names that `formats` may hold. */
  readonly formats: readonly string[];
  readonly checkPattern: PatternCheck;
  /** Of the variables that values may name: `${DATABASE_URL}`. */
  readonly lookup: Lookup;
}

/**
 * A config file's text with every default put in. All that is wrong is told at once, each with line and column.
 * @throws PipelineError `config`
 */
export function parseConfig(text: string, { file, formats, checkPattern, lookup }: ParseOptions): Config {
  const lines = new LineCounter();
  const checked = check(text, { lines, lookup, schema: configSchema(formats, checkPattern) });
  if (checked.kind === "values") return checked.values;
  throw configTrouble(
    file,
    checked.problems.map(({ offset, message }) => ({ ...lines.linePos(offset), message })),
  );
}

type Checked =
  | { readonly kind: "values"; readonly values: Config }
  | { readonly kind: "problems"; readonly problems: readonly ConfigProblem[] };

interface CheckTools {
  readonly lines: LineCounter;
  readonly schema: ReturnType<typeof configSchema>;
  readonly lookup: Lookup;
}

function check(text: string, { lines, schema, lookup }: CheckTools): Checked {
  if (isDeepYaml(text))
    return { kind: "problems", problems: [{ offset: 0, message: "it is nested too deeply" }] };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const syntax = checkSyntax(document, text);
  if (syntax.length > 0) return { kind: "problems", problems: syntax };
  const { contents } = document;
  if (contents !== null && !isMap(contents)) {
    const message = "here stand no keys with values, such as output: output";
    return { kind: "problems", problems: [{ offset: contents.range[0], message }] };
  }
  const unknown = contents === null ? [] : checkKeys(contents, keyTree(schema));
  const checked = checkValues(document, schema, lookup);
  if (unknown.length === 0) return checked;
  return {
    kind: "problems",
    problems: [...unknown, ...(checked.kind === "problems" ? checked.problems : [])],
  };
}
