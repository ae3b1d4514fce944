/** How one word or phrase is to be rendered. */
export interface Term {
  /** As `normaliseSource` leaves it, like `target`; neither is empty. */
  readonly source: string;
  readonly target: string;
  /** Renderings that are not to be used in its place; left out when there are none. */
  readonly forbidden?: readonly string[];
  /** For people: why, or where it does not hold. */
  readonly note?: string;
  /** Where it stands in its file, counted from 1. */
  readonly line: number;
}

/** Approved renderings, in the order of their file; every source once. */
export interface Glossary {
  /** The file's name as the config has it. */
  readonly name: string;
  readonly terms: readonly Term[];
}

/** What is wrong with a line of a glossary file. error: the file is not used. warning: the line is left out. */
export interface GlossaryProblem {
  readonly line: number;
  readonly severity: "error" | "warning";
  /** Without a full stop. */
  readonly message: string;
}
