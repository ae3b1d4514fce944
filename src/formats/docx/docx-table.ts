/** The namespace of what stands in `word/document.xml` (ECMA-376, part 1, 17). */
export const WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The columns of a review table, by the words in its first row. */
export const DOCX_COLUMNS = ["id", "source", "target", "comment", "state"] as const;
export type DocxColumn = (typeof DOCX_COLUMNS)[number];

/** What a row is about: shown is the id alone, the rest stands behind it as hidden text. */
export interface RowMark {
  readonly segment: string;
  readonly revision?: number;
  readonly digest?: string;
}

/** The hidden text behind a segment's id; it opens with a space, so that it stays apart where it is shown after all. */
export function hiddenMark({ revision, digest }: Required<Omit<RowMark, "segment">>): string {
  return ` r${revision} ${digest}`;
}

/** An id's cell, hidden text and all. `undefined`: there is no id in it. */
export function readRowMark(cell: string): RowMark | undefined {
  const found = /^\s*(?<segment>s\d+)(?:\s+r(?<revision>\d{1,9})\s+(?<digest>[\w-]{1,64}))?\s*$/u.exec(cell);
  const { segment, revision, digest } = found?.groups ?? {};
  if (segment === undefined) return undefined;
  return {
    segment,
    ...(revision !== undefined && digest !== undefined && { revision: Number(revision), digest }),
  };
}
