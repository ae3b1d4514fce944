import type { ReviewComment } from "./review-record.ts";
import type { ArticleView } from "./review-view.ts";

/** An article as it goes out to people in a file of its own, with what its way back needs. */
export interface ReviewSheet {
  readonly article: ArticleView;
  /** Of each segment's source, by segment id: what came back for another source is not taken. */
  readonly digests: ReadonlyMap<string, string>;
  /** Oldest first. */
  readonly comments: readonly Pick<ReviewComment, "segment" | "who" | "text">[];
  /** What `reviewNotice` says of it. */
  readonly notice?: string;
}

/** A file that goes out, its path below the folder that the person names. */
export interface SheetFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
