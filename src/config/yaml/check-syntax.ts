import { type Document, visit, type YAMLError } from "yaml";
import type { ConfigProblem } from "./config-problem.ts";

/** One slip makes many errors; the first few tell enough. */
const MOST = 5;

/**
 * What keeps a document from being plain YAML: its own errors, tags (`!!set`), and aliases, which a config does
 * not need and which can be made to grow without end.
 */
export function checkSyntax(document: Document.Parsed, text: string): readonly ConfigProblem[] {
  const exhausted = document.errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  const told = exhausted === undefined ? document.errors : [exhausted];
  const errors = told.map((error) => ({ offset: error.pos[0], message: explain(error, text) }));
  const different = errors.filter(
    ({ message }, at) => errors.findIndex((each) => each.message === message) === at,
  );
  return errors.length > 0 ? different.slice(0, MOST) : findExtras(document);
}

function explain({ code, message, pos }: YAMLError, text: string): string {
  if (code === "DUPLICATE_KEY")
    return `the key ${JSON.stringify(wordAt(text, pos[0]))} stands here a second time`;
  if (code === "TAB_AS_INDENT") return "a tab where only spaces may indent";
  if (code === "MULTIPLE_DOCS") return "a second document begins here, where one is expected";
  if (code === "RESOURCE_EXHAUSTION") return "it is nested too deeply";
  return `not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}

function wordAt(text: string, offset: number): string {
  return /^[^\s:,}]*/.exec(text.slice(offset))?.[0] ?? "";
}

function findExtras(document: Document.Parsed): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  visit(document, {
    Alias(_, { range, source }) {
      problems.push({
        offset: range?.[0] ?? 0,
        message: `the alias *${source} is not read, write the value out`,
      });
    },
    Node(_, { range, tag }) {
      if (tag !== undefined)
        problems.push({ offset: range?.[0] ?? 0, message: "a tag is not read, leave it out" });
    },
  });
  return problems;
}
