import type { LanguageCode } from "../../../model/language.ts";

export interface ModelFile {
  /** In the model's folder. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A translation model for Bergamot as it lies on the disk. */
export interface LocalModel {
  /** `nb-en` */
  readonly pair: string;
  readonly source: LanguageCode;
  readonly target: LanguageCode;
  /** Absolute path. */
  readonly folder: string;
  readonly files: {
    readonly model: ModelFile;
    /** One for both languages, or that of the source and that of the target. */
    readonly vocabs: readonly ModelFile[];
    readonly shortlist?: ModelFile;
  };
  /** Such as `tiny`. */
  readonly architecture?: string;
  readonly licence: string;
  /** Where it is from. */
  readonly origin: string;
}
