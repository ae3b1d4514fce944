import { extname } from "node:path";
import type { GivenUnit } from "../../model/given-unit.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { SourceFile } from "../../ports/reader.ts";
import { readTrouble } from "../../readers/read-trouble.ts";
import type { WantedLanguages } from "../../readers/tmx/entries-of-unit.ts";
import { APPLY_FORMATS, type ApplyFormat } from "./apply-formats.ts";

/** More than any set of articles has; what is larger was not made of them. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_UNITS = 200_000;

export interface ReturnedFile {
  /** As it was named. */
  readonly file: string;
  readonly units: readonly GivenUnit[];
  /** What the reader has to say of it. */
  readonly notes: readonly string[];
}

/** How to come by the bytes of a file, once its format and its size are known to be good. */
export interface ReturnedBytes extends Pick<SourceFile, "name"> {
  /** Of the articles. */
  readonly languages: WantedLanguages;
  size(): Promise<number>;
  bytes(): Promise<Buffer>;
}

/**
 * Makes units of a file that comes back, whole or not at all.
 * @throws PipelineError `usage` for an ending that is not known; `document-…` for what cannot be read
 */
export async function parseReturned(
  { name: file, languages, size, bytes: take }: ReturnedBytes,
  format?: string | undefined,
): Promise<ReturnedFile> {
  const known = format === undefined ? formatOf(file) : APPLY_FORMATS[format];
  if (known === undefined) throw unknownFormat(file);
  try {
    if ((await size()) > MOST_BYTES) throw tooLarge(file, "it is larger than 64 MiB");
    const bytes = await take();
    if (countMarks(bytes) > MOST_UNITS) throw tooLarge(file, `it has more than ${MOST_UNITS} units`);
    const read = await known.read({ name: file, bytes }, languages);
    const { units, notes } = "units" in read ? read : { units: read, notes: [] };
    if (units.length === 0) throw unreadable(file, "it has no units", "Export the documents again");
    return { file, units, notes };
  } catch (error) {
    throw withAdvice(readTrouble(file, error));
  }
}

function formatOf(file: string): ApplyFormat | undefined {
  const ending = extname(file).toLowerCase();
  return Object.values(APPLY_FORMATS).find(({ extensions }) => extensions.includes(ending));
}

/** Tags that open a unit, counted before anything is parsed. */
function countMarks(bytes: Buffer): number {
  let count = 0;
  for (const mark of ["<trans-unit", "<segment", "<tu ", "<tu>"]) {
    for (let at = bytes.indexOf(mark); at !== -1 && count <= MOST_UNITS; at = bytes.indexOf(mark, at + 1))
      count += 1;
  }
  return count;
}

function tooLarge(file: string, state: string): PipelineError {
  return unreadable(file, state, "Bring it back in parts, one article each");
}

function unreadable(file: string, state: string, advice: string): PipelineError {
  return new PipelineError("document-unreadable", `Cannot read ${JSON.stringify(file)}: ${state}`, {
    advice,
  });
}

/** Readers tell of bitekst check, which reads the same formats. */
function withAdvice(error: PipelineError): PipelineError {
  const { code, message, cause, advice = "" } = error;
  if (!advice.includes("bitekst check")) return error;
  return new PipelineError(code, message, {
    advice:
      "Nothing was changed. Put the file right, or say what it is with --format, and run bitekst apply again",
    cause,
  });
}

function unknownFormat(file: string): PipelineError {
  return new PipelineError(
    "usage",
    `Cannot apply ${JSON.stringify(file)}: its ending does not tell its format`,
    {
      advice: `Say what it is with --format ${Object.keys(APPLY_FORMATS).join("|")}`,
    },
  );
}
