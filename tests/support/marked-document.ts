import { fromCodeXml, toCodeXml } from "../../src/formats/code-xml.ts";
import type { BlockKind } from "../../src/model/block.ts";
import { codeCharacter } from "../../src/model/code-characters.ts";
import type { BilingualBlock, BilingualDocument, SourceFormat } from "../../src/model/document.ts";
import type { InlineCode } from "../../src/model/inline-code.ts";
import type { TextForm } from "../../src/model/text-form.ts";
import type { TranslationUnit } from "../../src/model/translation-unit.ts";

export interface Marked {
  readonly source: string;
  readonly document: BilingualDocument;
}

/** English by Norwegian, both as `toCodeXml` shows them. */
export type Translations = Readonly<Record<string, string>>;

const OPENING = /⟦(?:(\+)|([a-z-]+?)(?: ([a-z-]+))?)\|/y;
const MARKUP = /<\/?[a-z][^>]*>|\*\*|`[^`]*`|!\[[^\]]*\]\([^)]*\)|\[|\]\([^)]*\)/g;

/**
 * A document whose segments are marked in its source: `⟦html-text|Les <b>mer</b>.⟧` is a segment and a block of this
 * form, `⟦markdown table-cell|…⟧` one of this kind too, `⟦+|…⟧` another segment of the block before. Segments may lie in
 * the markup of others. Tags and Markdown marks are codes, the entities `&amp; &lt; &nbsp;` are decoded.
 * What has no translation is `initial`.
 */
export function markedDocument(
  template: string,
  { format, translations }: { readonly format: SourceFormat; readonly translations: Translations },
): Marked {
  const open: { form: TextForm; kind: BlockKind; joins: boolean; start: number }[] = [];
  const places: ((typeof open)[number] & { end: number })[] = [];
  let source = "";
  for (let at = 0; at < template.length; ) {
    OPENING.lastIndex = at;
    const [mark, joins, form, kind] = OPENING.exec(template) ?? [];
    if (mark !== undefined) {
      const chosen = { form: (form ?? "plain") as TextForm, kind: (kind ?? "paragraph") as BlockKind };
      open.push({ ...chosen, joins: joins !== undefined, start: source.length });
      at += mark.length;
    } else {
      const place = template[at] === "⟧" ? open.pop() : undefined;
      if (place) places.push({ ...place, end: source.length });
      else source += template[at];
      at += 1;
    }
  }
  const blocks: BilingualBlock[] = [];
  for (const { start, end, form, kind, joins } of places.sort((one, other) => one.start - other.start)) {
    const id = `s${blocks.reduce((sum, { units }) => sum + units.length, 1)}`;
    const before = joins ? blocks.pop() : undefined;
    const unit = unitOf({ id, raw: source.slice(start, end), start }, before?.form ?? form, translations);
    const own = form === "plain" ? {} : { form };
    blocks.push(
      before
        ? { ...before, end, units: [...before.units, unit] }
        : { id: `b${blocks.length + 1}`, kind, ...own, start, end, units: [unit] },
    );
  }
  const languages = { source: "nb", target: "en-GB" };
  return { source, document: { name: "seeds/sak", format, languages, blocks, findings: [] } };
}

function unitOf(
  { id, raw, start }: { id: string; raw: string; start: number },
  form: TextForm,
  translations: Translations,
): TranslationUnit {
  const codes: InlineCode[] = [];
  const open: string[] = [];
  const coded = /^(?:html-text|markdown)$/.test(form)
    ? raw.replace(MARKUP, (markup) => codeCharacter(addCode(markup, codes, open)))
    : raw;
  const text = form.startsWith("html")
    ? coded.replaceAll("&nbsp;", "\u00A0").replaceAll("&lt;", "<").replaceAll("&amp;", "&")
    : form === "markdown"
      ? coded.replace(/\\(?=[!-/:-@[-`{-~])/g, "")
      : coded;
  const source = text.replace(/\s*(?:\r\n|[\r\n])\s*/g, " ");
  const segment = { id, source, start, end: start + raw.length, codes };
  const english = translations[codes.length === 0 ? source : toCodeXml(source, codes)];
  if (english === undefined) return { segment, target: "", state: "initial" };
  const target = codes.length === 0 ? english : fromCodeXml(english, codes).text;
  return { segment, target, state: "translated", origin: "engine:deepl" };
}

function addCode(markup: string, codes: InlineCode[], open: string[]): InlineCode {
  const closes = /^<\/|^\]/.test(markup) || (markup === "**" && open.includes("**"));
  const opens = !closes && /^<(?!br|img)|^\*\*$|^\[$/.test(markup);
  const number = closes
    ? open.length - 1 - [...open].reverse().findIndex((each) => each !== "")
    : open.length;
  const code = { kind: closes ? "close" : opens ? "open" : "alone", number: number + 1, markup } as const;
  if (closes) open[number] = "";
  else open.push(opens ? markup : "");
  codes.push(code);
  return code;
}
