import { SaxesParser } from "saxes";
import type { GivenUnit } from "../../model/given-unit.ts";
import { brokenFile } from "../bilingual/broken-file.ts";
import { shortened } from "../tmx/shortened.ts";
import { strayAmpersand } from "../tmx/stray-ampersand.ts";
import { XliffCollector } from "./collect-xliff-units.ts";

/** UTF-16 units that are parsed at a time. */
const PIECE = 65_536;

/**
 * The units of an XLIFF file, 1.2 or 2.x, in its order. Known entities are XML's own five; nothing is fetched, and
 * declarations in the file are refused.
 * @throws PipelineError `document-unreadable`, with line and column
 */
export function readXliff(name: string, text: string): readonly GivenUnit[] {
  const parser = new SaxesParser();
  const collector = new XliffCollector((state) => {
    throw brokenFile(name, `${state} at line ${parser.line}`);
  });
  refuseTrouble(parser, { name, text });
  let isFirst = true;
  let line = 1;
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("opentag", (tag) => {
    const local = localName(tag.name);
    if (isFirst && local !== "xliff")
      throw brokenFile(name, `it begins with <${shortened(tag.name)}>, where <xliff> is expected`);
    isFirst = false;
    collector.open({ name: local, attributes: tag.attributes, line });
  });
  parser.on("text", (more) => collector.text(more));
  parser.on("cdata", (more) => collector.text(more));
  parser.on("closetag", () => collector.close());
  for (let start = 0; start < text.length; start += PIECE) parser.write(text.slice(start, start + PIECE));
  parser.close();
  return collector.units;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function refuseTrouble(
  parser: SaxesParser,
  { name, text }: { readonly name: string; readonly text: string },
) {
  parser.on("error", (cause) => {
    const slip = text.includes("<![CDATA[") ? undefined : strayAmpersand(text, { line: 1, column: 1 });
    const { line, column } = slip ?? { line: parser.line, column: Math.max(1, parser.column) };
    const reason = slip
      ? "an & that is not written &amp;"
      : shortened(cause.message.replace(/^[\d:]+ |\.$/g, ""));
    throw brokenFile(name, `broken XML at line ${line}, column ${column} (${reason})`, cause);
  });
  parser.on("doctype", (doctype) => {
    if (!doctype.replace(/"[^"]*"|'[^']*'/g, "").includes("[")) return;
    throw brokenFile(
      name,
      `it declares entities or elements of its own at line ${parser.line}, which is not read`,
    );
  });
}
