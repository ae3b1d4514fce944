const MESSAGES: readonly (readonly [start: string, code: number])[] = [
  ["database is locked", 5],
  ["attempt to write a readonly database", 8],
  ["disk I/O error", 10],
  ["database disk image is malformed", 11],
  ["malformed database schema", 11],
  ["database or disk is full", 13],
  ["unable to open database file", 14],
  ["file is not a database", 26],
];

/** The primary result code of an error of SQLite (sqlite.org/rescode.html), -1 where it is not known. */
export function resultCode(error: unknown): number | undefined {
  const { code, errcode, message } = (error ?? {}) as Partial<Record<string, unknown>>;
  // The low byte of an extended result code is the primary one.
  if (typeof errcode === "number") return errcode & 0xff;
  return code === "ERR_SQLITE_ERROR" ? codeOfMessage(String(message)) : undefined;
}

/** @photostructure/sqlite 1.2.1 leaves the code out when reading fails; `sqlite3_errstr` has one text per code. */
function codeOfMessage(message: string): number {
  const known = MESSAGES.find(([start]) => message.startsWith(start));
  return known?.[1] ?? -1;
}
