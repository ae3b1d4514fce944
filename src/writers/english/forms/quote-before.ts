/** The quotation mark that opens the value whose text begins at `start`, white space between them passed over. */
export function quoteBefore(source: string, start: number): '"' | "'" | undefined {
  const sign = source.slice(0, start).trimEnd().at(-1);
  return sign === '"' || sign === "'" ? sign : undefined;
}
