import { strFromU8, unzipSync } from "fflate";
import { micromark } from "micromark";
import { frontmatter, frontmatterHtml } from "micromark-extension-frontmatter";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { SaxesParser } from "saxes";

/** What a browser makes of a page besides text: elements with their attributes, and of addresses where they lead. */
export function shapeOfHtml(html: string): string[] {
  return shapesIn(parse(html));
}

/** What GitHub makes of Markdown, HTML in it let through. */
export function shapeOfMarkdown(markdown: string): string[] {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm(), frontmatter()],
    htmlExtensions: [gfmHtml(), frontmatterHtml()],
  });
  return shapesIn(parseFragment(html));
}

function shapesIn(node: Tree.ParentNode): string[] {
  return node.childNodes.flatMap((child) => {
    if (!("tagName" in child)) return child.nodeName === "#text" ? [] : [child.nodeName];
    const content = "content" in child ? shapesIn(child.content as Tree.DocumentFragment) : [];
    return [[child.tagName, ...child.attrs.map(shapeOfAttribute)].join(" "), ...content, ...shapesIn(child)];
  });
}

/** Attributes that hold words hold other words; all others are part of the shape. */
const WORDS = /^(?:alt|title|aria-label|content|name|data-[a-z-]+)$/;

function shapeOfAttribute({ name, value }: { readonly name: string; readonly value: string }): string {
  if (/^(?:href|src|action)$/.test(name)) return `${name}=${/^[a-z]+:|^#/i.exec(value)?.[0] ?? "relative"}`;
  return WORDS.test(name) ? name : `${name}=${value}`;
}

/** All of an XML text but its texts and the values of its attributes. Throws when it is not sound. */
export function shapeOfXml(xml: string): string[] {
  const shape: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => shape.push([name, ...Object.keys(attributes)].join(" ")));
  parser.on("closetag", ({ name }) => shape.push(`/${name}`));
  parser.on("comment", () => shape.push("<!--"));
  parser.on("cdata", () => shape.push("<![CDATA["));
  parser.on("doctype", () => shape.push("<!DOCTYPE"));
  parser.on("processinginstruction", ({ target }) => shape.push(`<?${target}`));
  parser.write(xml).close();
  return shape;
}

/** Keys and kinds of values of a JSON text. */
export function shapeOfJson(json: string): string[] {
  const walk = (value: unknown, path: string): string[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, each]) => walk(each, `${path}.${key}`))
      : [`${path}: ${typeof value}`];
  return walk(JSON.parse(json), "");
}

/** Names of the parts of a DOCX file, each with the shape of its XML. */
export function shapeOfDocx(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [name, ...shapeOfXml(strFromU8(part))]);
}
