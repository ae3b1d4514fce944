import { type Element, isElement, type Parent } from "../page/page-node.ts";
import type { Article } from "./find-article.ts";
import { isLeftOut } from "./is-left-out.ts";

/** What of a page is translated. */
export interface Scope {
  /** Whether the text directly in this element is. */
  holds(element: Element): boolean;
}

type Standing = "outside" | "inside" | "left-out";

/** The page's title, and what belongs to the article; every element is looked at once. */
export function pageScope(article: Article | undefined): Scope {
  const known = new Map<Element, Standing>();
  const standingOf = (element: Element): Standing => {
    const path: Element[] = [];
    let at: Element | undefined = element;
    for (; at !== undefined && !known.has(at); at = parentOf(at)) path.push(at);
    let standing = (at && known.get(at)) ?? "outside";
    for (const each of path.toReversed()) {
      standing = standingBelow(each, standing, article);
      known.set(each, standing);
    }
    return standing;
  };
  return { holds: (element) => isPageTitle(element) || standingOf(element) === "inside" };
}

/** The container's own ancestors are not asked: the article is where it was found. */
function standingBelow(element: Element, above: Standing, article: Article | undefined): Standing {
  if (article === undefined) return "outside";
  if (element === article.container) return "inside";
  if (above === "left-out") return above;
  const isAround = above === "outside" && holds(element, article.container);
  if (!isAround && (isLeftOut(element) || article.clutter.has(element))) return "left-out";
  return above === "inside" || isBetween(element, article) ? "inside" : "outside";
}

/** From the headline, where that stands outside, to the container. */
function isBetween(element: Element, { start, container }: Article): boolean {
  const at = element.sourceCodeLocation?.startOffset;
  const end = container.sourceCodeLocation?.startOffset;
  return at !== undefined && end !== undefined && at >= start && at < end && !holds(element, container);
}

function holds(element: Element, container: Element): boolean {
  for (let at: Element | undefined = container; at !== undefined; at = parentOf(at))
    if (at === element) return true;
  return false;
}

function isPageTitle(element: Element): boolean {
  return element.tagName === "title" && parentOf(element)?.tagName === "head";
}

function parentOf({ parentNode }: { readonly parentNode: Parent | null }): Element | undefined {
  return isElement(parentNode) ? parentNode : undefined;
}
