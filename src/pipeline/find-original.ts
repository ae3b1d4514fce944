import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PipelineError } from "../model/pipeline-error.ts";
import { readSource } from "../readers/read-source.ts";
import type { Kit } from "./kit.ts";

export interface WantedOriginal {
  readonly name: string;
  /** The text that was read from it, as the store keeps it. */
  readonly text: string;
  /** Of its English, below the root. */
  readonly path: string;
}

/**
 * The package that an English DOCX is made of. The store keeps no files, so it is the source as it lies there, if it
 * still is the one that was read; else the English that was written before, of which all other parts are the same.
 * @throws PipelineError `document-missing`
 */
export async function findOriginal(kit: Pick<Kit, "root">, wanted: WantedOriginal): Promise<Uint8Array> {
  const { name, text, path } = wanted;
  try {
    const source = await readSource(kit.root, name);
    if (source.original !== undefined && source.text === text) return source.original;
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
  }
  try {
    return readFileSync(join(kit.root, path));
  } catch (cause) {
    throw new PipelineError(
      "document-missing",
      `Cannot write ${JSON.stringify(path)}: the DOCX file it is made of has changed or is gone`,
      { advice: `Put ${JSON.stringify(name)} back in its place and run bitekst translate`, cause },
    );
  }
}
