import type { InlineCode } from "./inline-code.ts";
import type { LanguageCode } from "./language.ts";
import type { Origin, UnitState } from "./translation-unit.ts";

/** A unit of a bilingual file that others made, or that comes back from them. */
export interface GivenUnit {
  /** With code characters, as `target`; white space as in the file. */
  readonly source: string;
  /** May be empty. */
  readonly target: string;
  /** Inline codes of both sides. */
  readonly codes: readonly InlineCode[];
  /** Where it stands in its file, counted from 1; absent where the format has no lines. */
  readonly line?: number;
  /** As the file has it: `s12`. */
  readonly id?: string;
  /** What it is written in, as the file says: `nb`, `nn` or a BCP 47 tag. */
  readonly sourceLanguage?: LanguageCode;
  readonly targetLanguage?: LanguageCode;
  /** As the file says; absent where it says nothing. */
  readonly state?: UnitState;
  readonly origin?: Origin;
  readonly notes?: readonly string[];
}
