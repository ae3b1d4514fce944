import type { SourceDocument, SourceFormat } from "../model/document.ts";

/** A file as it lies on disk. */
export interface SourceFile {
  /** Path below the folder the run started in, with `/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Turns a file's bytes into text. Knows one format; does not touch the disk.
 * Loses nothing: the text is the whole decoded file, without its byte order mark.
 */
export interface Reader {
  readonly format: SourceFormat;
  /** File name endings it reads, with the dot, lower case. */
  readonly extensions: readonly string[];
  /**
   * A promise, so that a reader may load what it seldom needs when it needs it.
   * @throws PipelineError `document-empty`, `document-binary`, `document-encoding`
   */
  read(file: SourceFile): Promise<SourceDocument>;
}
