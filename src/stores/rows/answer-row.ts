import type { CachedAnswer } from "../../model/cached-answer.ts";

export const ANSWER_COLUMNS =
  "key, context, source_language, target_language, engine, source, target, billed_characters, document, run, doubt, asked";

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
  ];
}

export function answerOf(row: AnswerRow): CachedAnswer {
  const [key, context, from, into, engine, source, target, billedCharacters, document, run, doubt, asked] =
    row;
  const languages = { source: from, target: into };
  const answer = { key, context, languages, engine, source, target, billedCharacters, document, run, asked };
  return doubt === null ? answer : { ...answer, doubt };
}
