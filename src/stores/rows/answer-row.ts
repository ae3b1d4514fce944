import type { CachedAnswer } from "../../model/cached-answer.ts";
import type { PivotText } from "../../model/pivot-text.ts";

export const ANSWER_COLUMNS =
  "key, context, source_language, target_language, engine, source, target, billed_characters, document, run, doubt, asked, pivot";

export type AnswerRow = [
  key: string,
  context: string,
  sourceLanguage: string,
  targetLanguage: string,
  engine: string,
  source: string,
  target: string,
  billedCharacters: number,
  document: string,
  run: string,
  doubt: NonNullable<CachedAnswer["doubt"]> | null,
  asked: number,
  pivot: string | null,
];

export function answerRowOf(answer: CachedAnswer): AnswerRow {
  return [
    answer.key,
    answer.context,
    answer.languages.source,
    answer.languages.target,
    answer.engine,
    answer.source,
    answer.target,
    answer.billedCharacters,
    answer.document,
    answer.run,
    answer.doubt ?? null,
    answer.asked,
    answer.pivot === undefined ? null : JSON.stringify(answer.pivot),
  ];
}

export function answerOf(row: AnswerRow): CachedAnswer {
  const [key, context, from, into, engine, source, target, billedCharacters, document, run] = row;
  const [doubt, asked, pivot] = row.slice(10) as [AnswerRow[10], AnswerRow[11], AnswerRow[12]];
  const languages = { source: from, target: into };
  const answer = { key, context, languages, engine, source, target, billedCharacters, document, run, asked };
  return {
    ...answer,
    ...(doubt !== null && { doubt }),
    ...(pivot !== null && { pivot: JSON.parse(pivot) as PivotText }),
  };
}
