import { escapeInline } from "./escape-inline.ts";

/** A segment's id as people read it: `s12` → `12`. */
export function segmentNumber(id: string): string {
  return escapeInline(id.replace(/^s(?=\d+$)/, ""));
}
