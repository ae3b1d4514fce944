import { bendAnswers } from "../../support/deepl-answer.ts";
import { countCharacters } from "../../support/deepl-ledger.ts";
import type { DeeplTrick } from "../../support/deepl-trick.ts";

/** One request and what the server did with it. */
export interface Exchange {
  readonly texts: readonly string[];
  readonly kind: DeeplTrick["kind"];
  /** The targets that were sent, as many as texts or not; absent when no translation was. */
  readonly sent?: readonly string[];
  /** Unicode code points that the answer says were billed, those of the texts when it says nothing. */
  readonly billed: number;
}

const SILENT: ReadonlySet<DeeplTrick["kind"]> = new Set([
  "status",
  "half-body",
  "stall",
  "reset",
  "silence",
  "html",
  "body",
  "redirect",
]);

/** What comes of a request that the server has this trick for; of a slow one, when it is awaited to the end. */
export function exchangeOf(
  texts: readonly string[],
  { trick, english }: { readonly trick: DeeplTrick; readonly english: (text: string) => string },
): Exchange {
  const { kind } = trick;
  if (SILENT.has(kind)) return { texts, kind, billed: 0 };
  const answers = texts.map((text) => ({
    detected_source_language: "NB",
    text: english(text),
    billed_characters: countCharacters([text]),
  }));
  const bent = bendAnswers(answers, trick);
  const told = bent.length === 0 ? answers : bent;
  const billed = told.reduce((sum, { billed_characters }) => sum + billed_characters, 0);
  return { texts, kind, sent: bent.map(({ text }) => text), billed };
}
