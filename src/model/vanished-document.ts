/** A document that the store keeps although its source file is gone. */
export interface VanishedDocument {
  /** The name it had. */
  readonly source: string;
  /** What is left of it: paths of outputs that are there, below the folder of the config, sorted. */
  readonly outputs: readonly string[];
  /** Whether this run removed them and forgot the document. */
  readonly removed: boolean;
}
