import { reviewNotice } from "../../model/review-notice.ts";
import type { ReviewSheet } from "../../model/review-sheet.ts";
import type { Store } from "../../ports/store.ts";
import { digest } from "../digest.ts";
import { articleView, readArticle } from "../review/read-article.ts";

/** An article of the store as it goes out in a file; `undefined`: there is none of this name. */
export async function readReviewSheet(store: Store, name: string): Promise<ReviewSheet | undefined> {
  const article = await readArticle(store, name);
  if (article === undefined) return undefined;
  const notice = reviewNotice(article.stored.document);
  return {
    article: articleView(article),
    digests: new Map(article.units.map(({ segment }) => [segment.id, digest(segment.source)])),
    comments: await store.review.comments(name),
    ...(notice !== undefined && { notice }),
  };
}
