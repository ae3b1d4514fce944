import { createReadStream } from "node:fs";
import { PipelineError } from "../model/pipeline-error.ts";
import { readTrouble } from "../readers/read-trouble.ts";

export interface NumberedLine {
  /** Counted from 1. */
  readonly line: number;
  /** Without its line end; `undefined` when its bytes are no UTF-8. */
  readonly text: string | undefined;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a UTF-8 file of any size. Only `\n` and `\r\n` end a line: JSON may hold the other ends as they are.
 * @throws PipelineError `usage` when it cannot be read
 */
export async function* readLines(path: string): AsyncGenerator<NumberedLine> {
  let line = 0;
  // Put together when its end has come: a line of many pieces would else be copied with each of them.
  let rest: Buffer[] = [];
  try {
    for await (const piece of createReadStream(path)) {
      const bytes = piece as Buffer;
      let start = 0;
      for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
        line += 1;
        yield { line, text: decode([...rest, bytes.subarray(start, end)]) };
        rest = [];
        start = end + 1;
      }
      if (start < bytes.length) rest.push(bytes.subarray(start));
    }
  } catch (error) {
    throw notThere(path, error);
  }
  if (rest.length > 0) yield { line: line + 1, text: decode(rest) };
}

function decode(pieces: readonly Buffer[]): string | undefined {
  const [only, second] = pieces;
  try {
    const bytes = only !== undefined && second === undefined ? only : Buffer.concat(pieces);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r$/, "");
  } catch {
    return undefined;
  }
}

function notThere(path: string, cause: unknown): PipelineError {
  const advice = "Check the spelling, and that the file can be read";
  return new PipelineError("usage", readTrouble(path, cause).message, { advice, cause });
}
