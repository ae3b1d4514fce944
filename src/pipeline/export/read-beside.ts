import type { BesideUnits } from "../../model/unit-beside.ts";
import type { ReviewShelf } from "../../ports/store.ts";

/** What goes out with the units of a stored document beside their texts. */
export async function readBeside(review: ReviewShelf, document: string): Promise<BesideUnits> {
  const [marks, comments] = [await review.marks(document), await review.comments(document)];
  const said = (id: string) => comments.filter(({ segment }) => segment === id);
  return new Map(
    [...marks].map(([id, { revision }]) => [
      id,
      { revision, comments: said(id).map(({ who, text }) => ({ who, text })) },
    ]),
  );
}
