import type { ExplainedCache } from "../../pipeline/explain/unit-explanation.ts";

/** The parts of a cache key, a line each: change one of them and the sentence is asked for anew. */
export function keyLines({ key, context, parts }: ExplainedCache): readonly string[] {
  const { engine, options, languages, source, terms, normaliser } = parts;
  const rows: readonly (readonly [name: string, value: string])[] = [
    ["engine", engine],
    ...options,
    ["from, into", `${languages.source}, ${languages.target}, as the engine names them`],
    ["text", source],
    [
      "glossary",
      terms.length === 0 ? "no term of it can occur here" : terms.map((term) => term.join(" → ")).join("; "),
    ],
    ["normaliser", `version ${normaliser}`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    `${key}, made of:`,
    ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`),
    context === "" ? "Answers have no context (deepl.context: none)." : `Context, kept beside it: ${context}`,
  ];
}
