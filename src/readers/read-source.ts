import { constants } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { SourceDocument } from "../model/document.ts";
import { PipelineError } from "../model/pipeline-error.ts";
import type { Reader } from "../ports/reader.ts";
import { readTrouble } from "./read-trouble.ts";
import { READERS } from "./readers.ts";
import { unknownEnding } from "./unknown-ending.ts";

export interface ReadOptions {
  /** Default: all there are. */
  readonly readers?: readonly Reader[];
  /** Absolute path of the file, for a name of `findSources` that lies outside the root (`places`). */
  readonly path?: string | undefined;
  /** The file's own, where they are known: nothing is read from the disk. */
  readonly bytes?: Uint8Array;
}

/**
 * Reads the document `name` below the folder `root` with the reader of its ending.
 * @throws PipelineError `document-missing`, `document-is-folder`, `document-unreadable`, and those of the reader
 */
export async function readSource(
  root: string,
  name: string,
  options: ReadOptions = {},
): Promise<SourceDocument> {
  const { readers = READERS, path = join(root, name) } = options;
  const { bytes = readBytes(name, path) } = options;
  return readerOf(name, readers).read({ name, bytes });
}

/** In one go: for articles, the promises of `node:fs/promises` cost five times as much as the reading. */
function readBytes(name: string, path: string): Uint8Array {
  try {
    const stats = statSync(path);
    // A pipe or a device would be waited for, for ever.
    if (!stats.isFile() && !stats.isDirectory()) throw notAFile(name);
    if (stats.size > constants.MAX_STRING_LENGTH) throw tooLarge(name);
    return readFileSync(path);
  } catch (error) {
    throw readTrouble(name, error);
  }
}

/** @throws PipelineError `document-unreadable` when there is none */
function readerOf(name: string, readers: readonly Reader[]): Reader {
  const ending = extname(name).toLowerCase();
  const reader = readers.find((each) => each.extensions.includes(ending));
  if (reader !== undefined) return reader;
  throw unknownEnding(
    name,
    readers.flatMap((each) => each.extensions),
  );
}

function notAFile(name: string): PipelineError {
  return new PipelineError(
    "document-unreadable",
    `Cannot read ${JSON.stringify(name)}: it is a pipe or a device`,
    {
      advice: "Save the article in a file and run bitekst on that",
    },
  );
}

function tooLarge(name: string): PipelineError {
  return new PipelineError(
    "document-unreadable",
    `Cannot read ${JSON.stringify(name)}: it is larger than 512 MiB`,
    {
      advice: "Split it into files of an article each and run bitekst on their folder",
    },
  );
}
