import {
  descendants,
  type Element,
  isElement,
  isText,
  namesOf,
  type Parent,
  upwards,
} from "../page/page-node.ts";
import { isLeftOut } from "./is-left-out.ts";
import { readableElements } from "./readable-elements.ts";

/** What of a page is the article. */
export interface Article {
  /** Below it, and from the headline to it, all text belongs but what is left out. */
  readonly container: Element;
  /** Where the headline begins if it stands before the container, else where the container does. */
  readonly start: number;
  /** Parts that are named like share buttons, comments or teasers, and lists of links that readability threw away. */
  readonly clutter: ReadonlySet<Element>;
}

/** Less than a short paragraph is no article but what happened to score best. */
const SHORTEST_ARTICLE = 140;
const MOST_LINKED = 0.5;
/** A part of the article this large is no clutter, whatever it is called. */
const MOST_CLUTTER = 1 / 3;
const MAYBE_CLUTTER = new Set("div section ul ol dl header table".split(" "));
const CLUTTER_NAME =
  /(?:^|[\s_-])(?:ads?|annonser?|reklame|banner|breadcrumbs?|comments?|kommentar(?:er|felt)?|disqus|cookies?|gdpr|menu|meny|related|relater(?:t|te)|recirculation|shar(?:e|ing)|del(?:ing|eknapper)|social|some|sidebar|sponsor(?:ed)?|newsletter|nyhetsbrev|paginat(?:ion|or)|pager|popup|promo|teasers?|tags?|emneord|skip-?link)(?:[\s_-]|$)/i;

/** Finds the article of a page; for one without, all of its body. `undefined` for a page without a body. */
export function findArticle(page: Parent): Article | undefined {
  const body = firstOf(page, "body");
  if (body === undefined) return undefined;
  const kept = readableElements(page);
  const container = closestAround(kept);
  if (container === undefined || lengthOf(container) < SHORTEST_ARTICLE) {
    return { container: body, start: 0, clutter: new Set() };
  }
  const start = headlineStart(body, container) ?? startOf(container);
  return { container, start, clutter: findClutter(body, { container, kept }) };
}

function firstOf(page: Parent, name: string): Element | undefined {
  for (const node of descendants(page)) if (isElement(node) && node.tagName === name) return node;
  return undefined;
}

/** The deepest element that holds everything kept. */
function closestAround(kept: ReadonlySet<Element>): Element | undefined {
  let common: readonly Element[] | undefined;
  for (const element of kept) {
    const path = [...upwards(element)].toReversed();
    common = common === undefined ? path : common.filter((each, index) => path[index] === each);
  }
  return common?.at(-1);
}

/** The last `<h1>` before the container, else the first `<h2>` of its `<article>`, unless it has its own headline. */
function headlineStart(body: Element, container: Element): number | undefined {
  if (firstOf(container, "h1") !== undefined) return undefined;
  const article = [...upwards(container)].find(({ tagName }) => tagName === "article");
  const headline =
    headlines(body, "h1", container).at(-1) ?? (article && headlines(article, "h2", container)[0]);
  return headline && startOf(headline);
}

function headlines(root: Element, name: string, container: Element): readonly Element[] {
  return [...descendants(root)].filter((node): node is Element => {
    if (!isElement(node) || node.tagName !== name || startOf(node) >= startOf(container)) return false;
    return ![...upwards(node)].some(isLeftOut);
  });
}

function startOf(element: Element): number {
  return element.sourceCodeLocation?.startOffset ?? 0;
}

function findClutter(
  body: Element,
  { container, kept }: { readonly container: Element; readonly kept: ReadonlySet<Element> },
): ReadonlySet<Element> {
  const alive = new Set([...kept, container].flatMap((element) => [...upwards(element)]));
  const around = new Set(upwards(container));
  const most = lengthOf(container) * MOST_CLUTTER;
  const clutter = [...descendants(body)].filter((node): node is Element => {
    if (!isElement(node) || !MAYBE_CLUTTER.has(node.tagName) || around.has(node)) return false;
    if (firstOf(node, "h1") !== undefined) return false;
    if (CLUTTER_NAME.test(namesOf(node))) return lengthOf(node) < most;
    return !alive.has(node) && isMostlyLinks(node);
  });
  return new Set(clutter);
}

function isMostlyLinks(element: Element): boolean {
  const links = [...descendants(element)].filter((node) => isElement(node) && node.tagName === "a");
  if (links.length < 2) return false;
  const linked = links.reduce((sum, link) => sum + lengthOf(link as Element), 0);
  return linked > lengthOf(element) * MOST_LINKED;
}

/** Characters of its text that show, white space left out. */
function lengthOf(element: Element): number {
  let length = 0;
  for (const node of descendants(element))
    if (isText(node)) length += node.value.replaceAll(/\s/g, "").length;
  return length;
}
