import type { DefaultTreeAdapterTypes } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

export function isElement(node: PageNode | Parent | null): node is Element {
  return node !== null && "tagName" in node;
}

export function isText(node: PageNode): node is TextNode {
  return node.nodeName === "#text";
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Class, id and label: what people name things by. */
export function namesOf(element: Element): string {
  return ["class", "id", "aria-label"].map((name) => attribute(element, name) ?? "").join(" ");
}

/** All nodes below, in running order of the tree; without recursion, since pages may nest as deep as they like. */
export function* descendants(root: Parent): Generator<PageNode> {
  const rest: PageNode[] = root.childNodes.toReversed();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    yield node;
    if (isElement(node)) for (const child of node.childNodes.toReversed()) rest.push(child);
  }
}

/** From the node itself up to the page. */
export function* upwards(node: PageNode): Generator<Element> {
  for (let at: PageNode | Parent | null = node; at !== null; at = "parentNode" in at ? at.parentNode : null) {
    if (isElement(at)) yield at;
  }
}
