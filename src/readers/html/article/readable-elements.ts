import { Readability } from "@mozilla/readability";
import JSDOMParser from "@mozilla/readability/JSDOMParser.js";
import { type Element, isElement, isText, type PageNode, type Parent } from "../page/page-node.ts";

const MARK = "data-bitekst";
/** Readability gives no article for a page that is nested deeper than a call stack; neither does a person. */
const DEEPEST = 400;
/** Readability's time grows with their square where they stand side by side; a long article has some thousands. */
const MOST_ELEMENTS = 20_000;
/** Characters. Below it, readability would take back what it threw away, in search of more; notes are short. */
const SHORTEST_ARTICLE = 140;
/** What readability throws away anyway, and what its small DOM is better not fed. */
const UNREAD = new Set(
  "script style noscript template svg math iframe object embed select textarea".split(" "),
);
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
const NAME = /^[a-z_:][\w:.-]*$/i;

/** The elements of a page that readability keeps as its article; none when it finds no article. */
export function readableElements(page: Parent): ReadonlySet<Element> {
  const elements: Element[] = [];
  const html = page.childNodes.map((node) => write(node, elements, 0)).join("");
  const kept = html.includes("\0") || elements.length > MOST_ELEMENTS ? undefined : keptMarks(html);
  return new Set((kept ?? []).flatMap((index) => elements[index] ?? []));
}

/** Readability works on a copy in which every element carries its number. */
function keptMarks(html: string): readonly number[] {
  const document = new JSDOMParser().parse(html, "https://localhost/") as never;
  const article = new Readability<string>(document, {
    charThreshold: SHORTEST_ARTICLE,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node: { readonly innerHTML: string }) => node.innerHTML,
  } as never).parse();
  return [...(article?.content ?? "").matchAll(/ data-bitekst="(\d+)"/g)].map(([, number]) => Number(number));
}

function write(node: PageNode, elements: Element[], depth: number): string {
  if (isText(node)) return escapeMarkup(node.value);
  if (!isElement(node) || UNREAD.has(node.tagName) || !NAME.test(node.tagName)) return "";
  if (depth > DEEPEST) return "\0";
  const mark = `${MARK}="${elements.push(node) - 1}"`;
  const attributes = node.attrs.filter(({ name }) => NAME.test(name) && name !== MARK);
  const written = attributes.map(({ name, value }) => `${name}="${escapeMarkup(value)}"`);
  const tag = [node.tagName, ...written, mark].join(" ");
  if (VOID.has(node.tagName)) return `<${tag}/>`;
  const children = node.childNodes.map((child) => write(child, elements, depth + 1));
  return `<${tag}>${children.join("")}</${node.tagName}>`;
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
