/** A text as Bergamot takes it. */
export interface ThreadText {
  readonly text: string;
  /** Whether it is HTML: then tags travel with their words. */
  readonly isHtml: boolean;
}

/** The files of a model, shared by all threads. */
export interface ModelBytes {
  readonly model: SharedArrayBuffer;
  readonly vocabs: readonly SharedArrayBuffer[];
  readonly shortlist?: SharedArrayBuffer;
}

/** One job; a thread does one at a time. */
export interface ThreadJob {
  /** The model is loaded once under this name. */
  readonly pair: string;
  readonly bytes: ModelBytes;
  readonly texts: readonly ThreadText[];
}

/** failed: the instance is of no more use; while the model was loaded, or on a text. */
export type ThreadReply =
  | { readonly kind: "done"; readonly targets: readonly string[] }
  | { readonly kind: "failed"; readonly during: "loading" | "translating"; readonly said: string };
