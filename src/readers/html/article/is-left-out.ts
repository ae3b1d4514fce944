import { LEFT_OUT } from "../page/element-names.ts";
import { attribute, descendants, type Element, isElement, namesOf, upwards } from "../page/page-node.ts";

const ROLES = new Set(
  "navigation search contentinfo menu menubar dialog alertdialog toolbar button".split(" "),
);
/** Fact boxes are part of a Norwegian news article, and `<aside>` is what they are mostly made of. */
const FACT_BOX = /fakta|fact/i;
const NORWEGIAN = /^(?:no|nb|nn|nob|nno|nor|und)?(?:-|$)/i;
const PARAGRAPHS_OF_A_PAGE = 3;

/**
 * Whether an element, with all in it, is no text to translate: what is not the article's, what no one sees,
 * what asks to be left alone, and what is in another language.
 */
export function isLeftOut(element: Element): boolean {
  if (LEFT_OUT.has(element.tagName) || attribute(element, "hidden") !== undefined) return true;
  if (ROLES.has(attribute(element, "role") ?? "")) return true;
  if (element.tagName === "footer") return !isInside(element, ["blockquote", "figure"]);
  if (element.tagName === "aside") return !FACT_BOX.test(namesOf(element));
  if (element.tagName === "form") return !holdsArticle(element);
  return isKeptAsItIs(element);
}

/** By `translate="no"`, a class that translation programs know, or `lang`; a page's own `lang` is often wrong. */
export function isKeptAsItIs(element: Element): boolean {
  if (element.tagName === "html" || element.tagName === "body") return false;
  if (attribute(element, "translate")?.toLowerCase() === "no") return true;
  if (/(?:^|\s)notranslate(?:\s|$)/.test(attribute(element, "class") ?? "")) return true;
  return !NORWEGIAN.test(attribute(element, "lang") ?? attribute(element, "xml:lang") ?? "");
}

function isInside(element: Element, names: readonly string[]): boolean {
  return [...upwards(element)].some(({ tagName }) => names.includes(tagName));
}

/** Some publishing systems put the whole page into one form. */
function holdsArticle(form: Element): boolean {
  let paragraphs = 0;
  for (const node of descendants(form)) {
    if (!isElement(node)) continue;
    if (node.tagName === "h1") return true;
    if (node.tagName === "p") paragraphs += 1;
  }
  return paragraphs >= PARAGRAPHS_OF_A_PAGE;
}
