import type { BilingualDocument } from "./document.ts";
import type { LanguagePair } from "./language.ts";
import type { TranslationUnit } from "./translation-unit.ts";

/** Which answer of the cache a unit was taken from. */
export interface AnswerReference {
  readonly key: string;
  readonly context: string;
}

/** A document as the store keeps it, so that review and exports need no new run. */
export interface StoredDocument {
  readonly document: BilingualDocument;
  /** The decoded source it was made from. */
  readonly text: string;
  /** Number of the next segment id to give: ids are never reused. */
  readonly nextSegment: number;
  /** By segment id, for units that an engine answered. */
  readonly answers: Readonly<Record<string, AnswerReference>>;
}

/** One unit of a stored document. */
export interface StoredUnit {
  /** The document's. */
  readonly languages: LanguagePair;
  readonly unit: TranslationUnit;
}
