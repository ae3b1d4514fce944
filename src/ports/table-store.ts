/** What a column holds, the same in every database. */
export type TableValue = string | number | Uint8Array | null;

/** A row's values, in the order of the table's columns. */
export type TableRow = readonly TableValue[];

/** A table that every database keeps under the same names. */
export interface StoreTable {
  readonly name: string;
  /** Of one row; the first columns are its key. */
  readonly columns: readonly string[];
  /** How many of the columns are the key. */
  readonly keys: number;
  /** Rows that are read at a time: fewer where a row may be large. */
  readonly page: number;
}

/**
 * A store as bare tables, for a copy into another database. Nobody else may write meanwhile: lock it first.
 * @throws PipelineError `store-unusable`
 */
export interface TableStore {
  /** Where it is, as it may be shown. */
  readonly place: string;
  /** The same for all names of one place, and for no other place. */
  readonly identity: string;
  /** What it runs on, with its version. */
  readonly engine: string;
  /**
   * The right to run on it.
   * @throws PipelineError `store-busy`
   */
  lockRun(): Promise<() => Promise<void>>;
  /** At most so many rows behind this one, sorted by their key, text by code point. */
  rows(table: StoreTable, after: TableRow | undefined, limit: number): Promise<readonly TableRow[]>;
  /** Durable when it resolves, whole or not at all. Rows of a key that is there already are left out. */
  putRows(table: StoreTable, rows: readonly TableRow[]): Promise<void>;
  /** The row of the highest key. */
  last(table: StoreTable): Promise<TableRow | undefined>;
  count(table: StoreTable): Promise<number>;
  /** What the next `bitekst store copy` into it should know. */
  readonly mark: {
    get(): Promise<string | undefined>;
    set(text: string): Promise<void>;
    /** The copy is whole: new rows get numbers of their own. */
    clear(): Promise<void>;
  };
  close(): Promise<void>;
}
