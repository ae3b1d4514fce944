/** What came of a statement; rows are objects by column. */
interface SqlOutcome {
  readonly rows: readonly unknown[];
}

/** A PostgreSQL database as the queue needs it. */
export interface QueueDatabase {
  /**
   * One statement, or several without values, with an outcome each. All of them may be said twice, so it may try
   * again by itself while the server is being restarted.
   */
  executeSql(sql: string, values?: readonly unknown[]): Promise<SqlOutcome | readonly SqlOutcome[]>;
}

/** Rows of what is known to give such. */
export async function rowsOf<Row>(
  database: QueueDatabase,
  sql: string,
  values: readonly unknown[] | undefined,
): Promise<Row[]> {
  const outcome = await database.executeSql(sql, values);
  const all: readonly SqlOutcome[] = "rows" in outcome ? [outcome] : outcome;
  return all.flatMap(({ rows }) => rows as readonly Row[]);
}
