import type { Fault } from "./fault.ts";
import { HOUSE_FAULTS } from "./house-faults.ts";
import { NAME_FAULTS } from "./name-faults.ts";
import { NUMBER_FAULTS } from "./number-faults.ts";
import { WHOLE_FAULTS } from "./whole-faults.ts";
import { WORD_FAULTS } from "./word-faults.ts";

/** Every kind of fault, in the order of the report. */
export const FAULTS: readonly Fault[] = [
  ...NUMBER_FAULTS,
  ...NAME_FAULTS,
  ...WORD_FAULTS,
  ...WHOLE_FAULTS,
  ...HOUSE_FAULTS,
];
