import type { BlockKind } from "../../../model/block.ts";
import type { Severity } from "../../../model/finding.ts";

export const KIND_WORDS: Readonly<Record<BlockKind, string>> = {
  heading: "Heading",
  lead: "Lead",
  paragraph: "Paragraph",
  dialogue: "Dialogue",
  caption: "Caption",
  credit: "Credit",
  byline: "Byline",
  dateline: "Dateline",
  "read-also": "Read also",
  "list-item": "List item",
  quote: "Quotation",
  "table-cell": "Table cell",
  code: "Code",
};

export const SEVERITIES: Readonly<Record<Severity, { readonly shape: string; readonly word: string }>> = {
  error: { shape: "▲", word: "error" },
  warning: { shape: "△", word: "warning" },
  info: { shape: "▽", word: "note" },
};

/** The English name of a language, without its region: `nb` → Norwegian Bokmål. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(code.split("-")[0] ?? code) ?? code;
  } catch {
    return code;
  }
}

/** `14:02:11`, by this machine's clock. */
export function clockTime(at: Date): string {
  return [at.getHours(), at.getMinutes(), at.getSeconds()]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}

/** The day when it is not today, else the time. */
export function shortTime(iso: string, now: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  if (at.toDateString() === now.toDateString()) return clockTime(at).slice(0, 5);
  return at.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });
}

/** `1 segment`, `2 segments`. */
export function counted(count: number, word: string): string {
  return `${count.toLocaleString("en-GB")} ${word}${count === 1 ? "" : "s"}`;
}
