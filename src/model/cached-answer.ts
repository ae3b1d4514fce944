import type { LanguagePair } from "./language.ts";
import type { PivotText } from "./pivot-text.ts";

/** Why an answer is not trusted: nothing came, several texts came as one, or the end is missing. */
export type Doubt = "empty" | "joined" | "cut";

/** An engine's answer with all that is needed to serve it again. */
export interface CachedAnswer {
  /** Digest of everything that shaped it but its context. */
  readonly key: string;
  /** Digest of the neighbours it was translated among. Unique together with `key`. */
  readonly context: string;
  readonly languages: LanguagePair;
  /** The engine's name. */
  readonly engine: string;
  /** As it was sent. */
  readonly source: string;
  readonly target: string;
  /** The text in the language between, where the engine went by one. */
  readonly pivot?: PivotText;
  /** Unicode code points billed. */
  readonly billedCharacters: number;
  /** The document it was sent for, and the run. */
  readonly document: string;
  readonly run: string;
  /** Present: in quarantine, never served. */
  readonly doubt?: Doubt;
  /** How often it was asked for; a doubtful answer is asked for twice at most. */
  readonly asked: number;
}
