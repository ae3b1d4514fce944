import type { SourceFormat } from "./document.ts";
import type { Severity } from "./finding.ts";
import type { LanguagePair } from "./language.ts";
import type { Origin, UnitState } from "./translation-unit.ts";

/** How many segments of a document are in this state with this origin. */
export interface UnitCount {
  readonly state: UnitState;
  /** Absent exactly when `state` is `initial`. */
  readonly origin?: Origin;
  /** Present when people sent them back. */
  readonly rejected?: true;
  /** 1 or more. */
  readonly count: number;
}

/** A stored document in figures: all that a list of documents shows, without its texts. */
export interface DocumentSummary {
  readonly name: string;
  readonly format: SourceFormat;
  readonly languages: LanguagePair;
  readonly blocks: number;
  /** Each state and origin once, and once more for what was sent back; in no order; empty without segments. */
  readonly units: readonly UnitCount[];
  readonly findings: Readonly<Record<Severity, number>>;
}
