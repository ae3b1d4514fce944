/** Thrown between the steps of the check: why a pattern is not taken, as a clause about "it". */
export class SlowPattern extends Error {}
