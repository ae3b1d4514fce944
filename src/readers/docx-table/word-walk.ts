import { SaxesParser } from "saxes";
import { WORD_NAMESPACE } from "../../formats/docx/docx-table.ts";
import { brokenDocx } from "./broken-docx.ts";

export interface WordTag {
  /** Without its prefix: `tc`. */
  readonly name: string;
  readonly parent: string | undefined;
  /** Without their prefixes. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** What is told of a part of a Word file, in running order; elements of other namespaces are passed over. */
export interface WordListener {
  open(tag: WordTag): void;
  text(text: string): void;
  close(tag: Pick<WordTag, "name" | "parent">): void;
}

/** ISO's strict form of the format has the same elements in a namespace of its own. */
const NAMESPACES: ReadonlySet<string> = new Set([
  WORD_NAMESPACE,
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);
/** What stands there for programs that do not know the better form beside it. */
const FALLBACK = "Fallback";
/** Far above what Word writes: names are looked up through all elements around, which takes long in deep ones. */
const DEEPEST = 1_000;

/**
 * Walks through the XML of a Word file, strictly; declarations are refused, nothing is fetched.
 * @throws PipelineError `document-unreadable`
 */
export function walkWord(name: string, xml: string, listener: WordListener): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const path: string[] = [];
  let passedOver = 0;
  parser.on("error", (cause) => {
    throw brokenDocx(name, `its XML is broken at line ${parser.line}`, cause);
  });
  parser.on("doctype", () => {
    throw brokenDocx(name, "it declares entities or elements of its own, which is not read");
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    const parent = path.at(-1);
    if (path.length === DEEPEST) throw brokenDocx(name, `its elements stand more than ${DEEPEST} deep`);
    path.push(NAMESPACES.has(uri) ? local : `:${local}`);
    if (passedOver > 0 || local === FALLBACK) passedOver += 1;
    else if (NAMESPACES.has(uri)) {
      const named = Object.values(attributes).map((one) => [one.local, one.value] as const);
      listener.open({ name: local, parent, attributes: new Map(named) });
    }
  });
  parser.on("text", (text) => {
    if (passedOver === 0 && path.at(-1) === "t") listener.text(text);
  });
  parser.on("closetag", () => {
    const closed = path.pop() ?? "";
    if (passedOver > 0) passedOver -= 1;
    else if (!closed.startsWith(":")) listener.close({ name: closed, parent: path.at(-1) });
  });
  parser.write(xml).close();
}
