import type { BlockKind } from "../../src/model/block.ts";
import { codeCharacter } from "../../src/model/code-characters.ts";
import type { SourceDocument } from "../../src/model/document.ts";
import type { InlineCode } from "../../src/model/inline-code.ts";
import type { SourceRegion } from "../../src/model/source-region.ts";
import type { TextForm } from "../../src/model/text-form.ts";

/** Kind of the region, its markup, and how its text is written; a third string is markup that stands before it. */
export type RegionRow = readonly [kind: BlockKind, markup: string, form?: TextForm];

const TAG = /<(\/?)([a-z]+)[^>]*>|\s+/gu;
const ALONE = new Set(["br", "img", "code"]);

/**
 * A page of hand-made regions, a `<p>` around each: tags become inline codes, white space is folded, entities are
 * not known. `<code>…</code>` and `<img>` are codes alone; the `alt` of an `<img>` is a region of its own.
 */
export function regionDocument(name: string, rows: readonly RegionRow[]): SourceDocument {
  let text = "<main>";
  const regions: SourceRegion[] = [];
  for (const [kind, markup, form = "html-text"] of rows) {
    text += "<p>\n  ";
    regions.push({ ...readMarkup(markup, text.length), kind, form });
    for (const alt of markup.matchAll(/ alt="([^"]+)"/gu)) {
      const start = text.length + alt.index + ' alt="'.length;
      regions.push(plainRegion(alt[1] ?? "", start));
    }
    text += `${markup}\n</p>`;
  }
  return { name, format: "html", encoding: "utf-8", text: `${text}</main>\n`, regions };
}

function plainRegion(content: string, start: number): SourceRegion {
  const offsets = Array.from({ length: content.length + 1 }, (_, index) => start + index);
  return { kind: "caption", content, offsets, codes: [], form: "html-attribute" };
}

function readMarkup(markup: string, start: number): Pick<SourceRegion, "content" | "offsets" | "codes"> {
  const codes: InlineCode[] = [];
  const offsets: number[] = [];
  const open: number[] = [];
  let content = "";
  let end = 0;
  const put = (text: string, at: number) => {
    for (let unit = 0; unit < text.length; unit++) offsets.push(start + at + (text.length > 1 ? unit : 0));
    content += text;
  };
  const putCode = (code: InlineCode, at: number) => {
    codes.push(code);
    put(codeCharacter(code), at);
  };
  for (const found of markup.matchAll(new RegExp(`<code>.*?</code>|${TAG.source}`, "gu"))) {
    if (found.index < end) continue;
    put(markup.slice(end, found.index), end);
    end = found.index + found[0].length;
    const [tag, slash, element = "code"] = found;
    if (!tag.startsWith("<")) put(" ", found.index);
    else if (slash === "/") putCode({ kind: "close", number: open.pop() ?? 99, markup: tag }, found.index);
    else if (ALONE.has(element)) putCode({ kind: "alone", number: codes.length, markup: tag }, found.index);
    else {
      open.push(codes.length);
      putCode({ kind: "open", number: codes.length, markup: tag }, found.index);
    }
  }
  put(markup.slice(end), end);
  return { content, offsets: [...offsets, start + markup.length], codes };
}
