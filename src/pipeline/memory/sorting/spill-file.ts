import { Buffer } from "node:buffer";
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outputUnwritable } from "../../../writers/output-unwritable.ts";

/** Keeps runs of lines on the disk. */
export interface SpillFile {
  /** @throws PipelineError `output-unwritable` */
  put(run: readonly string[]): void;
  /** Each run in the order it was put, to be read a piece at a time. */
  runs(): Iterator<string>[];
  close(): void;
}

const LINE_END = 0x0a;
/** Bytes of a run that are read at a time. */
const PIECE = 16_384;
/** Lines that are written at a time. */
const TOGETHER = 200;

/**
 * A file in the system's temporary folder; where the system allows it without a name, so that nothing can stay.
 * @throws PipelineError `output-unwritable`
 */
export function openSpillFile(): SpillFile {
  const { file, folder, remove } = openUnnamed();
  const ends: number[] = [];
  return {
    put(run) {
      let end = ends.at(-1) ?? 0;
      try {
        for (let at = 0; at < run.length; at += TOGETHER) {
          const bytes = Buffer.from(`${run.slice(at, at + TOGETHER).join("\n")}\n`);
          writeWhole(file, bytes, end);
          end += bytes.length;
        }
      } catch (cause) {
        throw outputUnwritable(folder, cause);
      }
      ends.push(end);
    },
    runs: () => ends.map((end, index) => readRun(file, { start: ends[index - 1] ?? 0, end })),
    close() {
      closeSync(file);
      remove();
    },
  };
}

function openUnnamed() {
  const place = join(tmpdir(), "bitekst-");
  try {
    const folder = mkdtempSync(place);
    const file = openSync(join(folder, "lines"), "wx+", 0o600);
    const remove = () => rmSync(folder, { recursive: true, force: true });
    try {
      remove();
    } catch {
      // Windows removes no file that is open: `close` does it.
    }
    return { file, folder, remove };
  } catch (cause) {
    throw outputUnwritable(place, cause);
  }
}

/** The system may take less at a time than it is given. */
function writeWhole(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, bytes.length - done, position + done);
}

function* readRun(file: number, { start, end }: { start: number; end: number }): Generator<string> {
  let held = Buffer.alloc(0);
  for (let position = start; position < end; ) {
    const piece = Buffer.allocUnsafe(Math.min(PIECE, end - position));
    const read = readSync(file, piece, 0, piece.length, position);
    if (read === 0) throw new Error("A temporary file was cut short by another program");
    position += read;
    const all = Buffer.concat([held, piece.subarray(0, read)]);
    const whole = all.lastIndexOf(LINE_END) + 1;
    held = all.subarray(whole);
    if (whole > 0) yield* all.toString("utf8", 0, whole - 1).split("\n");
  }
}
