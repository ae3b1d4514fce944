/** Reads a file as UTF-8; rejects as `readFile` of `node:fs/promises` does. */
export type ReadText = (path: string) => Promise<string>;

/** Whether reading failed because there is no such file. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR";
}

export function isFolder(error: unknown): boolean {
  return codeOf(error) === "EISDIR";
}

/** The system's word for what happened: `EACCES`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
