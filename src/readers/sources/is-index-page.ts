import { closeSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";
import { INDEX_MARK, INDEX_MARK_WITHIN } from "../../formats/index-mark.ts";

/** Whether a file is the page of all documents that runs write; a page of that name that people made is not. */
export function isIndexPage(path: string): boolean {
  return basename(path) === "index.html" && startOf(path).includes(INDEX_MARK);
}

/** Empty when it cannot be read, which others will tell. */
function startOf(path: string): string {
  try {
    const file = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(INDEX_MARK_WITHIN);
      return bytes.toString("latin1", 0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return "";
  }
}
