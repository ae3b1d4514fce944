/** A tree of what a strict reading of an HTML text gives. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlElement | string)[];
}

const VOID = new Set(["meta", "rect"]);
const RAW = new Set(["style", "title"]);
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * Reads HTML as strictly as XML and more: every element closed in order, every attribute quoted and once, none
 * but the five escapes, no comment, no control character. Throws at the first fault.
 */
export function readHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: "#root", attributes: {}, children: [] };
  const open = [root];
  let rest = html.replace(/^<!doctype html>\n/, "");
  fail(rest === html, "no doctype");
  fail(
    /[^\P{Cc}\t\n]|\p{Surrogate}|\p{Noncharacter_Code_Point}/u.test(html),
    "a character that HTML may not hold",
  );
  while (rest !== "") {
    const parent = open.at(-1) ?? root;
    const text = RAW.has(parent.name)
      ? new RegExp(`^[^]*?(?=</${parent.name}>)`).exec(rest)?.[0]
      : /^[^<]*/.exec(rest)?.[0];
    fail(text === undefined, `<${parent.name}> without an end`);
    if (text) {
      parent.children.push(parent.name === "style" ? text : decode(text));
      rest = rest.slice(text.length);
      continue;
    }
    const [tag = "", closing, name = "", attributes = "", selfClosed] =
      /^<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+(?:="[^"<>]*")?)*)(\/?)>/.exec(rest) ?? [];
    fail(tag === "", `not a tag: ${rest.slice(0, 60)}`);
    rest = rest.slice(tag.length);
    if (closing) {
      fail(open.pop()?.name !== name, `</${name}> closes another element`);
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), children: [] };
    parent.children.push(element);
    fail(selfClosed === "/" && name !== "rect", `<${name}/>`);
    if (!VOID.has(name)) open.push(element);
  }
  fail(open.length !== 1, `<${open.at(-1)?.name}> is left open`);
  return root;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(/ ([a-zA-Z-]+)(?:="([^"]*)")?/g)) {
    fail(name in attributes, `${name} twice`);
    attributes[name] = decode(value);
  }
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&([^;\s]*;?)/g, (all, name: string) => {
    const sign = name.endsWith(";") ? ENTITIES[name.slice(0, -1)] : undefined;
    fail(sign === undefined, `a bare ampersand: ${all}`);
    return sign ?? "";
  });
}

/** All elements below, in running order. */
export function elementsOf(element: HtmlElement): HtmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === "string" ? [] : [child, ...elementsOf(child)],
  );
}

/** Elements below that have this class. */
export function withClass(element: HtmlElement, name: string): HtmlElement[] {
  return elementsOf(element).filter(({ attributes }) => attributes.class?.split(" ").includes(name));
}

/** All text below, unchanged. */
export function textOf(element: HtmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

function fail(wrong: boolean, what: string): void {
  if (wrong) throw new Error(`Not the HTML we write: ${what}`);
}
