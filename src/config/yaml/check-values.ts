import { type BaseIssue, type GenericSchema, type InferOutput, safeParse } from "valibot";
import type { Document } from "yaml";
import type { ConfigProblem } from "./config-problem.ts";
import { showValue } from "./show-value.ts";

/** The values with all defaults put in, or what is wrong with them. */
export type CheckedValues<Schema extends GenericSchema> =
  | { readonly kind: "values"; readonly values: InferOutput<Schema> }
  | { readonly kind: "problems"; readonly problems: readonly ConfigProblem[] };

/** Holds a document's values against the schema, whose messages say what is expected. */
export function checkValues<const Schema extends GenericSchema>(
  document: Document.Parsed,
  schema: Schema,
): CheckedValues<Schema> {
  const result = safeParse(schema, document.toJS() ?? {}, { abortPipeEarly: true });
  if (result.success) return { kind: "values", values: result.output };
  const problems = result.issues.map((issue) => ({
    offset: offsetOf(document, issue.path?.map(({ key }) => key) ?? []),
    message: `${nameOf(issue)} is ${showValue(issue.input)}, expected ${issue.message}`,
  }));
  return { kind: "problems", problems };
}

/** `deepl.timeout`; an item of a list goes by the list's name. */
function nameOf({ path }: BaseIssue<unknown>): string {
  return (path ?? [])
    .map(({ key }) => key)
    .filter((key) => typeof key === "string")
    .join(".");
}

/** Where the value stands, or the nearest thing around it that was written down. */
function offsetOf(document: Document.Parsed, path: readonly unknown[]): number {
  const node = document.getIn(path, true);
  const range =
    typeof node === "object" && node !== null && "range" in node
      ? (node.range as readonly number[])
      : undefined;
  if (range?.[0] !== undefined) return range[0];
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}
