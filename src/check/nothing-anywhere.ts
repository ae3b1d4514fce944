import type { Remark } from "./check.ts";

/**
 * What a check that may look around a unit gives where it did not need to: of the same texts from the same origin, in a
 * document of the same languages, it has nothing to say wherever they stand, and need not be asked again.
 */
export const NOTHING_ANYWHERE: readonly Remark[] = [];
