import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { outputUnwritable } from "../writers/output-unwritable.ts";
import { quickDisk } from "../writers/quick-disk.ts";
import { temporaryIn } from "../writers/temporary-in.ts";

/** UTF-16 units that are written at a time. */
const PIECE = 65_536;

/**
 * Writes a file of any size from its pieces: under a temporary name, synced and renamed, whole or not at all.
 * @throws PipelineError `output-unwritable`
 */
export async function writeLines(path: string, lines: AsyncIterable<string>): Promise<void> {
  const temporary = await temporaryIn(dirname(path), quickDisk);
  try {
    await mkdir(dirname(path), { recursive: true });
    await fill(temporary, lines);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw isDiskTrouble(error) ? outputUnwritable(path, error) : error;
  }
}

async function fill(path: string, lines: AsyncIterable<string>): Promise<void> {
  const file = await open(path, "wx");
  try {
    for await (const piece of pieces(lines)) await file.write(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Many short lines in few writes. */
async function* pieces(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = "";
  for await (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

function isDiskTrouble(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
