/** One thing that is wrong with a config file. */
export interface ConfigProblem {
  /** UTF-16 units into the file's text. */
  readonly offset: number;
  readonly message: string;
}
