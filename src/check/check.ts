import type { CheckSettings } from "../model/check-settings.ts";
import type { BilingualBlock, BilingualDocument } from "../model/document.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { HeldReason } from "../model/translation-plan.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";

/** What a unit is looked at in the light of. */
export interface CheckContext {
  readonly document: BilingualDocument;
  readonly block: BilingualBlock;
  /** All units of the document in running order; the one that is looked at stands at `index`. */
  readonly units: readonly TranslationUnit[];
  readonly index: number;
  /** Why the unit was held back, when it was. */
  readonly held: HeldReason | undefined;
  /** The same object for all units of a run, so that what is made of it can be kept. */
  readonly settings: CheckSettings;
}

/** A finding without what all findings of its check share; a `severity` of its own goes before the check's. */
export type Remark = Omit<Finding, "segment" | "check" | "severity"> & Partial<Pick<Finding, "severity">>;

/** One rule: one file, one pure function. The list of all is `checks.ts`. */
export interface Check {
  /** As findings name it, and as people switch it off. */
  readonly code: string;
  readonly severity: Severity;
  /** It looks at pseudo-translation too, of which all other checks have nothing to say. */
  readonly seesPseudo?: true;
  /** It is about the inline codes; all other checks see texts without them. */
  readonly seesCodes?: true;
  /** It is about what stands beside what: where a code that stands alone was left out, it has nothing to say. */
  readonly seesNeighbours?: true;
  /** Remarks in running order of their places; empty when the unit is as it should be. */
  look(unit: TranslationUnit, context: CheckContext): readonly Remark[];
}
