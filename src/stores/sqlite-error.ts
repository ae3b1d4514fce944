import { type ErrorCode, PipelineError } from "../model/pipeline-error.ts";
import { ANOTHER_FILE } from "./another-file.ts";
import { resultCode } from "./result-code.ts";

/** What was being done: `open`, `read`, `write to`. */
export type StoreAct = "open" | "read" | "write to";

interface Trouble {
  readonly code: Extract<ErrorCode, "store-unusable" | "store-busy">;
  readonly state: string;
  readonly advice: string;
}

const BUSY: Trouble = {
  code: "store-busy",
  state: "another program has held it too long",
  advice: `Wait for the other program to end, or ${ANOTHER_FILE}`,
};

const CLOSED: Trouble = {
  code: "store-unusable",
  state: "the file or its folder cannot be opened for writing",
  advice: `Make the file and its folder writable, or ${ANOTHER_FILE}`,
};

const DAMAGED: Trouble = {
  code: "store-unusable",
  state: "the file is damaged",
  advice:
    "Move the file away if it is no store; a store in .bitekst is set aside by bitekst translate, with what can be read of it taken over",
};

const FULL: Trouble = {
  code: "store-unusable",
  state: "the disk is full",
  advice: "Free some space on the disk and run again: everything stored before is kept",
};

/** SQLITE_IOERR_SHMSIZE: there is no room for the index of the log. */
const NO_ROOM_FOR_INDEX = 4874;

/** By primary result code (sqlite.org/rescode.html); what is not here is our own bug. */
const TROUBLES: Readonly<Record<number, Trouble>> = {
  3: CLOSED,
  5: BUSY,
  6: BUSY,
  8: CLOSED,
  10: { code: "store-unusable", state: "the disk failed", advice: `Look after the disk, or ${ANOTHER_FILE}` },
  11: DAMAGED,
  13: FULL,
  14: CLOSED,
  26: { ...DAMAGED, state: "it is not a store, or it is damaged" },
};

/** SQLite's or the file system's error in our words, `cause` kept; any other comes back as it is. */
export function asStoreError(error: unknown, { act, path }: { act: StoreAct; path: string }): unknown {
  const trouble = troubleOf(error);
  if (trouble === undefined) return error;
  const { code, state, advice } = trouble;
  return new PipelineError(code, `Cannot ${act} store "${path}": ${state}`, { advice, cause: error });
}

function troubleOf(error: unknown): Trouble | undefined {
  const { code, errcode, syscall } = (error ?? {}) as Partial<Record<string, unknown>>;
  const result = resultCode(error);
  if (errcode === NO_ROOM_FOR_INDEX) return FULL;
  if (result !== undefined) return TROUBLES[result];
  if (typeof syscall === "string") return code === "ENOSPC" ? FULL : CLOSED;
  return undefined;
}
