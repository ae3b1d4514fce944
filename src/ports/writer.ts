import type { BilingualDocument } from "../model/document.ts";
import type { BesideUnits } from "../model/unit-beside.ts";

/**
 * Shows a bilingual document in one file format. Pure: the same document gives the same bytes;
 * no clock, no path of this machine, no package version. Text that looks like markup stays text.
 */
export interface Writer {
  /** The name it has in `formats:` of the config. */
  readonly format: string;
  /** What is put behind the source's name, with the dot: `.html` for `b.txt` → `b.txt.html`. */
  readonly extension: string;
  /** The extension stands before the source's own ending: `b.html` → `b.en.html`. */
  readonly beforeEnding?: boolean;
  /**
   * `source`, which the pipeline always hands in, is the decoded text of the source file: for writers that fill it.
   * `beside` is there when the file goes out to others and is to come back: formats that can, carry it.
   */
  write(document: BilingualDocument, source?: string, beside?: BesideUnits): string;
  /**
   * Puts what `write` gave into the package that the source came in (`SourceDocument.original`): for writers that
   * fill a source which is more than text.
   */
  pack?(document: BilingualDocument, text: string, original: Uint8Array): Promise<Uint8Array>;
}
