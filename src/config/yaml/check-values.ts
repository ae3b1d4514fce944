import { type BaseIssue, type GenericSchema, type InferOutput, safeParse } from "valibot";
import type { Document } from "yaml";
import type { Lookup } from "../read-environment.ts";
import { fillReferences, type ReferenceProblem } from "../references/fill-references.ts";
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
  lookup: Lookup,
): CheckedValues<Schema> {
  const { values, written, problems: unset } = fillReferences(document.toJS() ?? {}, lookup);
  const result = safeParse(schema, values, { abortPipeEarly: true });
  if (result.success && unset.length === 0) return { kind: "values", values: result.output };
  const isUnset = ({ path }: BaseIssue<unknown>) =>
    unset.some((each) => each.path.join() === path?.map(({ key }) => key).join());
  const problems = (result.issues ?? [])
    .filter((issue) => !isUnset(issue))
    .map((issue) => ({
      offset: offsetOf(document, issue.path?.map(({ key }) => key) ?? []),
      message: `${nameOf(issue)} is ${showValue(written.get(issue.input) ?? issue.input)}, expected ${issue.message}`,
    }));
  return { kind: "problems", problems: [...unset.map((each) => placed(document, each)), ...problems] };
}

function placed(document: Document.Parsed, { path, message }: ReferenceProblem): ConfigProblem {
  const name = path.filter((step) => typeof step === "string").join(".");
  return { offset: offsetOf(document, path), message: `${name} ${message}` };
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
