import type { CachedAnswer } from "../../model/cached-answer.ts";
import { type AnswerRow, answerOf } from "./answer-row.ts";
import { lastRead } from "./last-read.ts";

// Handing a row over by columns costs more than finding it does: what neighbours mostly share is one text.
export const FOUND_COLUMNS = `
  source, target, billed_characters,
  json_array(context, source_language, target_language, engine, document, run, doubt, asked, pivot)`;

export type FoundRow = [source: string, target: string, billedCharacters: number, shared: string];

type Shared = [
  context: AnswerRow[1],
  sourceLanguage: AnswerRow[2],
  targetLanguage: AnswerRow[3],
  engine: AnswerRow[4],
  document: AnswerRow[8],
  run: AnswerRow[9],
  doubt: AnswerRow[10],
  asked: AnswerRow[11],
  pivot: AnswerRow[12],
];

/** Makes answers of rows, one after the other; what a row shares with the one before it is not read again. */
export function answerReader(): (key: string, row: readonly [...FoundRow, ...unknown[]]) => CachedAnswer {
  const read = lastRead<Shared>();
  return (key, row) => {
    const [context, from, into, engine, document, run, doubt, asked, pivot] = read(row[3]);
    const [source, target, billed] = row;
    return answerOf([
      key,
      context,
      from,
      into,
      engine,
      source,
      target,
      billed,
      document,
      run,
      doubt,
      asked,
      pivot,
    ]);
  };
}
