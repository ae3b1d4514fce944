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
}

/** Every check at its own severity, no glossary, no house style. */
export const PLAIN_CHECK_SETTINGS: CheckSettings = { severities: {}, terms: [], style: NO_STYLE };
