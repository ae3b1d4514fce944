import { bendAnswers } from "../../support/deepl-answer.ts";
import { countCharacters } from "../../support/deepl-ledger.ts";
import type { DeeplRequest } from "../../support/deepl-request.ts";
import { billableText } from "../../support/deepl-tags.ts";
import type { DeeplTrick } from "../../support/deepl-trick.ts";

/** One request and what the server did with it. */
export interface Exchange {
  readonly texts: readonly string[];
  readonly kind: DeeplTrick["kind"];
  /** Whether it named a glossary; one that is not there the server refuses. */
  readonly hasGlossary: boolean;
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

/** The same request when its glossary is not there. */
export function refusedOf({ sent: _, ...exchange }: Exchange): Exchange {
  return { ...exchange, kind: "status", billed: 0 };
}

/** What comes of a request that the server has this trick for; of a slow one, when it is awaited to the end. */
export function exchangeOf(
  request: DeeplRequest,
  { trick, english }: { readonly trick: DeeplTrick; readonly english: (text: string) => string },
): Exchange {
  const { texts } = request;
  const { kind } = trick;
  const hasGlossary = request.parameters.glossary_id !== undefined;
  if (SILENT.has(kind)) return { texts, kind, hasGlossary, billed: 0 };
  const answers = texts.map((text) => ({
    detected_source_language: "NB",
    text: english(text),
    billed_characters: countCharacters([billableText(text, request)]),
  }));
  const bent = bendAnswers(answers, trick);
  const told = bent.length === 0 ? answers : bent;
  const billed = told.reduce((sum, { billed_characters }) => sum + billed_characters, 0);
  return { texts, kind, hasGlossary, sent: bent.map(({ text }) => text), billed };
}
