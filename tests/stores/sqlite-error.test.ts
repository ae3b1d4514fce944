import { describe, expect, it } from "vitest";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import { asStoreError } from "../../src/stores/sqlite-error.ts";

const PLACE = { act: "read", path: ".bitekst/store.db" } as const;

function sqliteError(errcode: number): Error {
  return Object.assign(new Error("from SQLite"), { code: "ERR_SQLITE_ERROR", errcode });
}

/** As one binding throws it when reading fails. */
function codelessError(message: string): Error {
  return Object.assign(new Error(message), { code: "ERR_SQLITE_ERROR" });
}

function systemError(code: string): Error {
  return Object.assign(new Error("from the system"), { code, syscall: "mkdir" });
}

const CLOSED = ["store-unusable", "the file or its folder cannot be opened for writing", "writable"] as const;
const BUSY = ["store-busy", "another program has held it too long", "Wait"] as const;
const DAMAGED = ["store-unusable", "the file is damaged", "Move the file away"] as const;
const STRANGE = ["store-unusable", "it is not a store, or it is damaged", "Move the file away"] as const;
const FULL = ["store-unusable", "the disk is full", "Free some space"] as const;
const FAILED = ["store-unusable", "the disk failed", "Look after the disk"] as const;

describe("trouble with the store", () => {
  it.each([
    [sqliteError(3), ...CLOSED],
    [sqliteError(5), ...BUSY],
    [sqliteError(517), ...BUSY],
    [sqliteError(6), ...BUSY],
    [sqliteError(8), ...CLOSED],
    [sqliteError(10), ...FAILED],
    [sqliteError(778), ...FAILED],
    [sqliteError(4874), ...FULL],
    [sqliteError(11), ...DAMAGED],
    [sqliteError(13), ...FULL],
    [sqliteError(14), ...CLOSED],
    [sqliteError(26), ...STRANGE],
    [codelessError("database is locked"), ...BUSY],
    [codelessError("attempt to write a readonly database"), ...CLOSED],
    [codelessError("disk I/O error"), ...FAILED],
    [codelessError("database disk image is malformed"), ...DAMAGED],
    [codelessError("malformed database schema (unit)"), ...DAMAGED],
    [codelessError("database or disk is full"), ...FULL],
    [codelessError("unable to open database file"), ...CLOSED],
    [codelessError("file is not a database"), ...STRANGE],
    [systemError("EACCES"), ...CLOSED],
    [systemError("ENOSPC"), ...FULL],
  ])("%o is %s: %s", (cause, code, state, advice) => {
    const error = asStoreError(cause, PLACE) as PipelineError;
    expect(error).toBeInstanceOf(PipelineError);
    expect(error.code).toBe(code);
    expect(error.message).toBe(`Cannot read store ".bitekst/store.db": ${state}`);
    expect(error.advice).toContain(advice);
    expect(error.cause).toBe(cause);
  });

  it.each([
    sqliteError(1),
    sqliteError(19),
    codelessError("no such table: unit"),
    new TypeError("ours"),
    undefined,
    null,
    "text",
  ])("leaves %o as the bug it is", (error) => {
    expect(asStoreError(error, PLACE)).toBe(error);
  });
});
