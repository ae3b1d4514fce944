import { SaxesParser } from "saxes";
import { brokenTmx, type Place } from "./broken-tmx.ts";
import { collectUnits } from "./collect-units.ts";
import { shortened } from "./shortened.ts";
import { strayAmpersand } from "./stray-ampersand.ts";
import type { TmxUnitElement } from "./tmx-unit.ts";

export interface TmxParser {
  /** The next piece of the file; pieces may end anywhere. */
  write(text: string): void;
  end(): void;
  /** How far it has read, counted from 1. */
  line(): number;
}

/** Longer than any reference that XML knows without a declaration. */
const LONGEST_REFERENCE = 16;

/**
 * Reads TMX piece by piece, strictly, and hands on each unit as it ends. Known entities are XML's own five;
 * nothing is fetched, and declarations in the file are refused.
 * @throws PipelineError `memory-file`, from `write` and `end`
 */
export function tmxParser(name: string, onUnit: (unit: TmxUnitElement) => void): TmxParser {
  const parser = new SaxesParser();
  const trouble = watchForTrouble(name, parser);
  listen(parser, { name, onUnit });
  let held = "";
  return {
    write(text) {
      const all = held + text;
      held = openReference(all);
      const piece = all.slice(0, all.length - held.length);
      trouble.see(piece);
      parser.write(piece);
    },
    end() {
      trouble.see(held);
      parser.write(held).close();
    },
    line: () => parser.line,
  };
}

/** The end of a piece, when a reference may have been cut there. */
function openReference(text: string): string {
  return /&[^;]*$/.exec(text.slice(-LONGEST_REFERENCE))?.[0] ?? "";
}

/** Turns the parser's errors into ours; what comes in is looked at before it is parsed. */
function watchForTrouble(name: string, parser: SaxesParser) {
  let ampersand: Place | undefined;
  let hasCharacterData = false;
  parser.on("error", (cause) => {
    const reason = shortened(cause.message.replace(/^[\d:]+ |\.$/g, ""));
    const slip = hasCharacterData ? undefined : ampersand;
    throw slip === undefined
      ? brokenTmx(name, brokenAt({ line: parser.line, column: Math.max(1, parser.column) }, reason), cause)
      : brokenTmx(name, brokenAt(slip, "an & that is not written &amp;"), cause);
  });
  return {
    see(text: string) {
      ampersand ??= strayAmpersand(text, { line: parser.line, column: parser.column + 1 });
      hasCharacterData ||= text.includes("<![CDATA[");
    },
  };
}

function brokenAt({ line, column }: Place, reason: string): string {
  return `broken XML at line ${line}, column ${column} (${reason})`;
}

interface Listener {
  readonly name: string;
  readonly onUnit: (unit: TmxUnitElement) => void;
}

function listen(parser: SaxesParser, { name, onUnit }: Listener): void {
  const collector = collectUnits(onUnit);
  let line = 1;
  let isFirst = true;
  parser.on("doctype", (doctype) => {
    // Quoted names may hold brackets; a bracket outside of them opens declarations.
    if (!doctype.replace(/"[^"]*"|'[^']*'/g, "").includes("[")) return;
    throw brokenTmx(
      name,
      `it declares entities or elements of its own at line ${parser.line}, which is not read`,
    );
  });
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("opentag", (tag) => {
    if (isFirst && tag.name !== "tmx")
      throw brokenTmx(name, `it begins with <${shortened(tag.name)}>, where <tmx> is expected`);
    isFirst = false;
    collector.open({ name: tag.name, attributes: tag.attributes, line });
  });
  parser.on("text", (text) => collector.text(text));
  parser.on("cdata", (text) => collector.text(text));
  parser.on("closetag", (tag) => collector.close(tag.name));
}
