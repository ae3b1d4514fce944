import type { BlockKind } from "./block.ts";
import type { BilingualDocument } from "./document.ts";
import type { Severity } from "./finding.ts";
import type { Term } from "./glossary.ts";
import { type HouseStyle, NO_STYLE } from "./house-style.ts";

/** What the folder wants of the checks. */
export interface CheckSettings {
  /** By check code, a severity in the place of the check's own, or `off`; codes left out stay as they are. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Approved renderings. */
  readonly terms: readonly Term[];
  readonly style: HouseStyle;
  /** Name of the engine that is asked first for a text; absent where no list of engines is in use. */
  readonly firstEngine?: (asked: AskedText) => string | undefined;
}

/** A text as the choice of an engine sees it. */
export interface AskedText {
  readonly document: BilingualDocument;
  readonly kind: BlockKind;
  /** With inline codes or without. */
  readonly source: string;
}

/** Every check at its own severity, no glossary, no house style. */
export const PLAIN_CHECK_SETTINGS: CheckSettings = { severities: {}, terms: [], style: NO_STYLE };
