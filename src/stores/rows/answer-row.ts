import type { CachedAnswer } from "../../model/cached-answer.ts";
import type { PivotText } from "../../model/pivot-text.ts";

export const ANSWER_COLUMNS =
  "key, context, source_language, target_language, engine, source, target, billed_characters, document, run, doubt, asked, pivot";

export type AnswerRow = [key: string, ...AnswerFields];

/** All that comes behind the key. */
export type AnswerFields = [
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

type Filling<Made> = { -readonly [Key in keyof Made]: Made[Key] };

export function answerOf(row: AnswerRow): CachedAnswer {
  return answerUnder(row[0], row);
}

/**
 * The answer of a row that has something else in the key's place, and may have more behind it. Field by field: many
 * times as fast as spreading, and a batch has some ten thousand.
 */
export function answerUnder(
  key: string,
  row: readonly [unknown, ...AnswerFields, ...unknown[]],
): CachedAnswer {
  const answer: Filling<CachedAnswer> = {
    key,
    context: row[1],
    languages: { source: row[2], target: row[3] },
    engine: row[4],
    source: row[5],
    target: row[6],
    billedCharacters: row[7],
    document: row[8],
    run: row[9],
    asked: row[11],
  };
  if (row[10] !== null) answer.doubt = row[10];
  if (row[12] !== null) answer.pivot = JSON.parse(row[12]) as PivotText;
  return answer;
}
