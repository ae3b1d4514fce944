import type { Shown } from "../regions/piece.ts";

/** What a paragraph holds, in running order. `run` is the properties of the run it stands in: `<w:rPr>…</w:rPr>` or `""`. */
export type ParagraphItem =
  | { readonly kind: "text"; readonly text: string; readonly run: string }
  /** A line break or a tab: stands between texts of one run. */
  | { readonly kind: "break"; readonly xml: string; readonly run: string }
  /** Anything else in a run: a picture, a footnote's mark. */
  | { readonly kind: "object"; readonly xml: string; readonly run: string; readonly shows: Shown }
  /** Anything else between runs: a bookmark, the range of a comment. */
  | { readonly kind: "mark"; readonly xml: string; readonly shows: Shown }
  /** Around runs: a link, a content control. */
  | { readonly kind: "open" | "close"; readonly xml: string }
  | FieldItem;

/** A turning point of a field, or its instruction (`HYPERLINK "…"`). */
export interface FieldItem {
  readonly kind: "field";
  readonly turn: "begin" | "separate" | "end" | "instruction";
  readonly xml: string;
  readonly run: string;
}
