import { toCodeXml } from "../../formats/code-xml.ts";
import { withoutCodes } from "../../model/code-characters.ts";
import { codesIn } from "../../model/codes-in.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { EngineRequest } from "../../ports/engine.ts";

export type CommandCodes = "xml" | "none";

/** A text as the program gets it: with tags and escaped, or without what marks its codes. */
export function commandField(text: string, codes: CommandCodes): string {
  return codes === "xml" ? toCodeXml(text, codesIn(text)) : withoutCodes(text);
}

/** The line that asks for a request's texts. */
export function requestLine(
  { texts, context, terms }: EngineRequest,
  {
    id,
    languages,
    codes,
  }: { readonly id: string; readonly languages: LanguagePair; readonly codes: CommandCodes },
): string {
  const { source, target } = languages;
  return JSON.stringify({
    id,
    source,
    target,
    texts: texts.map((each) => ({ id: each.id, text: commandField(each.text, codes) })),
    ...(context === undefined ? {} : { context: withoutCodes(context) }),
    ...(terms === undefined || terms.length === 0
      ? {}
      : { terms: terms.map((term) => ({ source: term.source, target: term.target })) }),
  });
}

/** One answer to a text, under the text's id. */
export interface CommandTranslation {
  readonly id: string;
  readonly text: string;
}

/** What a line says. strange: it is no answer to this request, and why. */
export type CommandAnswer =
  | { readonly kind: "translations"; readonly translations: readonly CommandTranslation[] }
  | { readonly kind: "error"; readonly error: string; readonly retry: boolean }
  | { readonly kind: "strange"; readonly why: string };

/** Reads the line that came back for the request of this id. */
export function readAnswer(line: string, id: string): CommandAnswer {
  const answer = parse(line);
  if (answer === undefined)
    return { kind: "strange", why: `wrote a line that is no JSON object: ${start(line)}` };
  if (answer.id !== id) {
    const got = JSON.stringify(answer.id) ?? "none";
    return { kind: "strange", why: `answered with the id ${got.slice(0, 40)} where "${id}" was asked` };
  }
  if (typeof answer.error === "string")
    return { kind: "error", error: answer.error, retry: answer.retry === true };
  const { translations } = answer;
  if (Array.isArray(translations) && translations.every(isTranslation))
    return { kind: "translations", translations };
  return { kind: "strange", why: `wrote an answer without translations: ${start(line)}` };
}

function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isTranslation(entry: unknown): entry is CommandTranslation {
  const { id, text } = (entry ?? {}) as { readonly id?: unknown; readonly text?: unknown };
  return typeof id === "string" && typeof text === "string";
}

function start(line: string): string {
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
