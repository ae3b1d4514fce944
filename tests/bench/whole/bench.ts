import type { DeeplProcess } from "./deepl-process.ts";

/** What every measurement is handed. */
export interface Bench {
  /** How often each thing is done. */
  readonly runs: number;
  /** Files of the corpus, as a rule 1,000; the large one has ten times as many. */
  readonly files: number;
  readonly server: DeeplProcess;
}
