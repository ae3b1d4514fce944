/** A column's head; figures stand to the right. */
export interface TableColumn {
  readonly head: string;
  readonly align?: "right";
}

/** A table in plain text, two spaces between columns, none at the end of a line; the head stands first. */
export function tableLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const lines = [columns.map(({ head }) => head), ...rows];
  const widths = columns.map((_, place) => Math.max(...lines.map((line) => line[place]?.length ?? 0)));
  return lines.map((line) =>
    columns
      .map(({ align }, place) => {
        const cell = line[place] ?? "";
        const width = widths[place] ?? 0;
        return align === "right" ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
}
