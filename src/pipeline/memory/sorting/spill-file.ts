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

/** Lines that are written, and read again, at a time. */
const TOGETHER = 40;
/** Of a run nearly all is Latin-1, whose characters are bytes: UTF-8 costs several times as much each way. */
const WIDE = /[^\0-\u00ff]/;

/** Some lines of a run, as they lie in the file. */
interface Block {
  readonly start: number;
  readonly length: number;
  readonly encoding: "latin1" | "utf16le";
}

/**
 * A file in the system's temporary folder; where the system allows it without a name, so that nothing can stay.
 * @throws PipelineError `output-unwritable`
 */
export function openSpillFile(): SpillFile {
  const { file, folder, remove } = openUnnamed();
  const room = makeRoom();
  const runs: Block[][] = [];
  let end = 0;
  const write = (text: string): Block => {
    const encoding = WIDE.test(text) ? "utf16le" : "latin1";
    const bytes = room(encoding === "latin1" ? text.length : text.length * 2);
    bytes.write(text, encoding);
    writeWhole(file, bytes, end);
    const block = { start: end, length: bytes.length, encoding } as const;
    end += bytes.length;
    return block;
  };
  return {
    put(run) {
      const blocks: Block[] = [];
      try {
        for (let at = 0; at < run.length; at += TOGETHER)
          blocks.push(write(run.slice(at, at + TOGETHER).join("\n")));
      } catch (cause) {
        throw outputUnwritable(folder, cause);
      }
      runs.push(blocks);
    },
    runs: () => runs.map((blocks) => readRun(file, blocks, room)),
    close() {
      closeSync(file);
      remove();
    },
  };
}

type Room = (length: number) => Buffer;

/** The same bytes for whoever asks next: what stands in them is gone by then. */
function makeRoom(): Room {
  let kept = Buffer.alloc(0);
  return (length) => {
    if (kept.length < length) kept = Buffer.allocUnsafeSlow(length * 2);
    return kept.subarray(0, length);
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

function* readRun(file: number, blocks: readonly Block[], room: Room): Generator<string> {
  for (const { start, length, encoding } of blocks) {
    const bytes = room(length);
    for (let done = 0; done < length; ) {
      const read = readSync(file, bytes, done, length - done, start + done);
      if (read === 0) throw new Error("A temporary file was cut short by another program");
      done += read;
    }
    yield* bytes.toString(encoding).split("\n");
  }
}
