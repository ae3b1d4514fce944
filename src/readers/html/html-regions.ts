import type { SourceRegion } from "../../model/source-region.ts";
import { buildRegions } from "../regions/build-regions.ts";
import type { Run } from "../regions/piece.ts";
import { findArticle } from "./article/find-article.ts";
import { pageScope, type Scope } from "./article/page-scope.ts";
import { attributeRegions, metaRegions } from "./attribute-regions.ts";
import { cutBlocks } from "./cut-blocks.ts";
import { listTokens, type Token } from "./page/list-tokens.ts";
import { parsePage } from "./page/parse-page.ts";
import { shieldXhtml } from "./page/shield-xhtml.ts";

export interface HtmlOptions {
  /** The file says that it is XHTML, where any element may close itself. */
  readonly isXhtml?: boolean;
  /** Of the file, for messages. */
  readonly name?: string;
}

/**
 * The texts of a page's article, and of its head what tells of the article: `<title>`, the description, and what
 * other pages show of it (Open Graph). In running order; nothing that is not understood is in a region.
 * @throws PipelineError `document-unreadable` when it is nested deeper than browsers nest.
 */
export function htmlRegions(
  source: string,
  { isXhtml = false, name = "page" }: HtmlOptions = {},
): readonly SourceRegion[] {
  const page = parsePage(isXhtml ? shieldXhtml(source) : source, name);
  const tokens = listTokens(page, source);
  const scope = pageScope(findArticle(page));
  const runs: readonly Run[] = cutBlocks(source, { tokens, scope });
  const regions = [
    ...runs.flatMap((run) => buildRegions(source, run)),
    ...tokens.flatMap((token) => regionsInTag(source, token, scope)),
  ];
  return regions.sort((one, other) => startOf(one) - startOf(other));
}

function regionsInTag(source: string, token: Token, scope: Scope): readonly SourceRegion[] {
  if (token.kind !== "start") return [];
  if (token.element.tagName === "meta") return metaRegions(source, token.element);
  return scope.holds(token.element) ? attributeRegions(source, token.element) : [];
}

function startOf({ offsets }: SourceRegion): number {
  return offsets[0] ?? 0;
}
