import type { InlineCode } from "./inline-code.ts";
import type { LanguageCode } from "./language.ts";
import type { Origin, UnitState } from "./translation-unit.ts";
import type { RejectReason } from "./unit-review.ts";

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
  readonly way?: UnitWay;
}

/** What a unit brings along that helps it back to where it went out from; absent where there is nothing of it. */
export interface UnitWay {
  /** The article's name. */
  readonly document?: string;
  /** The unit's when it went out. */
  readonly revision?: number;
  /** Ids that it may have had before a program numbered units anew. */
  readonly references?: readonly string[];
  /** Plain texts of the segments around it. */
  readonly previous?: string;
  readonly next?: string;
  /** Notes that are none of the program's own. */
  readonly said?: readonly { readonly who?: string; readonly text: string }[];
  readonly rejected?: RejectReason;
  /** The reason is the nearest that the format has. */
  readonly vague?: true;
  /** The text that was sent back, where it is not the target. */
  readonly sentBack?: string;
  /** Id of the segment that has its English. */
  readonly joined?: string;
  /** Sources of the segments behind it whose English is in this one's. */
  readonly joins?: readonly string[];
  /** What people found right although a check spoke. */
  readonly dismissed?: readonly { readonly check: string; readonly reason: string }[];
  /** Why it was approved with an open error. */
  readonly reason?: string;
  /** The English is empty on purpose. */
  readonly blank?: true;
  /** The texts are as `toCodeXml` writes them where their segment has inline codes. */
  readonly xml?: true;
  /** Inline codes of the target are broken, doubled or none of the source's. */
  readonly faulty?: true;
  /** The file leaves the English out, as it was at `revision`. */
  readonly textless?: true;
  /** Digest of the source, where the file has not got the source itself. */
  readonly digest?: string;
}
