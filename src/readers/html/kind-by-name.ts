import type { BlockKind } from "../../model/block.ts";
import { attribute, descendants, type Element, isText, upwards } from "./page/page-node.ts";

interface NamedKind {
  readonly kind: BlockKind;
  /** What classes, `itemprop` and `rel` call it, as single words: `article-lead`, `leadText` → `lead`. */
  readonly words: ReadonlySet<string>;
  /** Characters: an element with more text is a box around an article, or a teaser of a writer. */
  readonly longest: number;
}

const NAMED: readonly NamedKind[] = [
  named("credit", 200, "credit credits photographer fotograf bildebyline photobyline"),
  named("caption", 800, "caption figcaption bildetekst imagetext"),
  named("lead", 800, "lead lede ingress standfirst preamble leadtext articlelead articleingress description"),
  named("byline", 300, "byline author authors forfatter journalist skribent writer creator"),
  named(
    "dateline",
    200,
    "dateline published publisert timestamp pubdate publishdate datepublished datemodified",
  ),
  named("quote", 800, "pullquote blockquote sitat"),
];

function named(kind: BlockKind, longest: number, words: string): NamedKind {
  return { kind, longest, words: new Set(words.split(" ")) };
}

/** What these are is beyond doubt, and no name says more. */
const SURE = new Set("h1 title body html main article section li td th".split(" "));
/** Names of teasers, pictures and forms that hold such a word as well. */
const OTHER = new Set(
  "image img bilde picture media video generation story stories list teaser related".split(" "),
);

/** The kind that an element's names tell of, as Norwegian newspapers use them. */
export function kindByName(element: Element): BlockKind | undefined {
  if (SURE.has(element.tagName)) return undefined;
  const words = wordsOf(element);
  const found = NAMED.find((each) => words.some((word) => each.words.has(word)));
  if (found === undefined || lengthOf(element) > found.longest) return undefined;
  const { kind } = found;
  if (kind === "lead" && (words.some((word) => OTHER.has(word)) || isInFigure(element))) return undefined;
  return kind === "byline" && isInFigure(element) ? "credit" : kind;
}

/** In a picture's frame, who is named took the picture. */
function isInFigure(element: Element): boolean {
  return [...upwards(element)].some(({ tagName }) => tagName === "figure");
}

function wordsOf(element: Element): readonly string[] {
  const names = ["class", "itemprop", "rel"].map((name) => attribute(element, name) ?? "").join(" ");
  return names.split(/\s+/).flatMap((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/[_-]+/);
    return [words.join(""), ...words];
  });
}

const lengths = new WeakMap<Element, number>();

/** Of an element's text without white space, counted once. */
function lengthOf(element: Element): number {
  const known = lengths.get(element);
  if (known !== undefined) return known;
  let length = 0;
  for (const node of descendants(element))
    if (isText(node)) length += node.value.replaceAll(/\s/g, "").length;
  lengths.set(element, length);
  return length;
}
