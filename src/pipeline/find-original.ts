import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PipelineError } from "../model/pipeline-error.ts";
import type { SourceShelf } from "../ports/shared-store.ts";
import { readSource } from "../readers/read-source.ts";
import type { Kit } from "./kit.ts";

export interface WantedOriginal {
  readonly name: string;
  /** The text that was read from it, as the store keeps it. */
  readonly text: string;
  /** Of its English, below the root. */
  readonly path: string;
  /** Where articles of other machines may be. */
  readonly sources?: SourceShelf;
}

/**
 * The package that an English DOCX is made of. It is the source as it lies there or as it travelled through the store,
 * if it still is the one that was read; else the English that was written before, of which all other parts are the same.
 * @throws PipelineError `document-missing`
 */
export async function findOriginal(kit: Pick<Kit, "root">, wanted: WantedOriginal): Promise<Uint8Array> {
  const { name, path, sources } = wanted;
  const original = await originalOf(kit, wanted);
  if (original !== undefined) return original;
  const bytes = (await sources?.get([name]))?.get(name)?.bytes;
  const travelled = bytes && (await originalOf(kit, wanted, bytes));
  if (travelled) return travelled;
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

/** `undefined` when the source is gone or is not the one that was read. */
async function originalOf(
  { root }: Pick<Kit, "root">,
  { name, text }: WantedOriginal,
  bytes?: Uint8Array,
): Promise<Uint8Array | undefined> {
  try {
    const source = await readSource(root, name, bytes && { bytes });
    return source.text === text ? source.original : undefined;
  } catch (error) {
    if (error instanceof PipelineError) return undefined;
    throw error;
  }
}
