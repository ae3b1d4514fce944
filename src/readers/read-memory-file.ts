import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { LanguageCode } from "../model/language.ts";
import { memoryTrouble } from "./memory-trouble.ts";
import { type TmxRead, tmxReading } from "./tmx/tmx-reading.ts";

export interface MemoryFileChoice {
  /** Path from the root, with `/`. */
  readonly name: string;
  readonly target: LanguageCode;
  /** Absent: both written forms of Norwegian. */
  readonly source?: LanguageCode;
}

/**
 * Reads a translation memory file of any size, as {@link readTmx} does.
 * @throws PipelineError `memory-file`
 */
export async function readMemoryFile(root: string, choice: MemoryFileChoice): Promise<TmxRead> {
  const reading = tmxReading(choice);
  try {
    for await (const piece of createReadStream(join(root, choice.name))) reading.write(piece as Uint8Array);
    return reading.end();
  } catch (error) {
    throw memoryTrouble(choice.name, error);
  }
}
