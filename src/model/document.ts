import type { Block } from "./block.ts";
import type { Finding } from "./finding.ts";
import type { LanguageCode, LanguagePair } from "./language.ts";
import type { SourceRegion } from "./source-region.ts";
import type { TranslationUnit } from "./translation-unit.ts";

/** The formats that articles come in. */
export type SourceFormat = "text" | "html" | "markdown" | "docx";

/** A file as its reader gives it: decoded, not yet segmented. */
export interface SourceDocument {
  /** The file's path below the folder the run started in, with `/`: `seeds/a/b.txt`. */
  readonly name: string;
  readonly format: SourceFormat;
  /** Decoded text, byte order mark removed, every other character kept. */
  readonly text: string;
  /** What the markup says is text to translate; absent in plain text, where layout and wording tell. */
  readonly regions?: readonly SourceRegion[];
  /** How the bytes were read: WHATWG encoding label, such as `utf-8` or `windows-1252`. */
  readonly encoding: string;
  /** The file itself, where the text is only one part of it: the package of a DOCX, which has pictures and styles besides. */
  readonly original?: Uint8Array;
  /** Changes are tracked in it, and were taken as accepted: by whom, as far as it says. */
  readonly tracked?: readonly string[];
}

/** A source document cut into blocks and segments; segments and the gaps between them give `text` back. */
export interface SegmentedDocument extends SourceDocument {
  /** What the article is written in, as identified: `nb`, `nn` … */
  readonly language: LanguageCode;
  readonly blocks: readonly Block[];
}

/** A block of which every segment has its unit. */
export interface BilingualBlock extends Omit<Block, "segments"> {
  readonly units: readonly TranslationUnit[];
}

/** What writers show and review works on: every segment in exactly one state. */
export interface BilingualDocument {
  readonly name: string;
  readonly format: SourceFormat;
  readonly languages: LanguagePair;
  readonly blocks: readonly BilingualBlock[];
  /** In running order of the units they speak of. */
  readonly findings: readonly Finding[];
}
