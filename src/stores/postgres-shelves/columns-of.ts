/** Rows as columns, for `unnest`: any number of rows in one statement. At least one row. */
export function columnsOf<Value>(rows: readonly (readonly Value[])[]): Value[][] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] as Value));
}
