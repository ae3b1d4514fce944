import type { MemoryEntry } from "../model/memory-entry.ts";
import type { Origin } from "../model/translation-unit.ts";
import type { RejectReason } from "../model/unit-review.ts";
import { TMX_PROPS } from "./tmx-names.ts";
import { attribute, segmentText, textElement } from "./tmx-text.ts";
import { fitsXml } from "./xml-characters.ts";

/**
 * A memory entry with what a document's TMX tells besides. Without a target it is left empty on purpose: it is
 * written without one, so that no program takes the source's English for nothing.
 */
export interface TmxUnit extends MemoryEntry {
  /** The segment's id, without white space; unique in the file. */
  readonly id?: string;
  readonly origin?: Origin;
  /** When it went out, to be merged against when it comes back. */
  readonly revision?: number;
  /** Set where `target` was sent back. */
  readonly rejected?: RejectReason;
  /** What people said of it, a note each. */
  readonly comments?: readonly string[];
}

export interface TmxContent {
  readonly entries: readonly TmxUnit[];
  /** Told at the head of the file, such as that it is not reviewed. */
  readonly notes?: readonly string[];
}

/** Of our way of writing TMX, not of the program: files stay the same from release to release. */
const FORMAT_VERSION = "1";

/**
 * Units as TMX 1.4, in the order given: the same units give the same bytes. Every text comes back from a
 * reader as it was, to the character; `TMX_UNFIT` says how those are written that XML cannot hold.
 */
export function serialiseTmx({ entries, notes = [] }: TmxContent): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    ...headerLines(entries, notes),
    "  <body>",
    ...entries.flatMap(unitLines),
    "  </body>",
    "</tmx>",
    "",
  ].join("\n");
}

function headerLines(entries: readonly TmxUnit[], notes: readonly string[]): string[] {
  const [language, ...others] = new Set(entries.map(({ languages }) => languages.source));
  // The language that all units share, else "*all*", which the standard gives for mixed files.
  const srclang = language === undefined || others.length > 0 ? "*all*" : language;
  const attributes = [
    `creationtool="bitekst" creationtoolversion="${FORMAT_VERSION}" segtype="sentence" o-tmf="bitekst"`,
    `adminlang="en"${attribute("srclang", srclang)} datatype="plaintext"`,
  ].join(" ");
  if (notes.length === 0) return [`  <header ${attributes}/>`];
  return [
    `  <header ${attributes}>`,
    ...notes.map((note) => `    ${textElement("note", note)}`),
    "  </header>",
  ];
}

function unitLines(unit: TmxUnit): string[] {
  const { id, languages, author, source, target, codes } = unit;
  const creator = author !== undefined && fitsXml(author) ? author : undefined;
  return [
    `    <tu${attribute("tuid", id)}${attribute("srclang", languages.source)}${attribute("creationid", creator)}>`,
    ...describingLines(unit).map((line) => `      ${line}`),
    `      <tuv${attribute("xml:lang", languages.source)}><seg>${segmentText(source, codes)}</seg></tuv>`,
    ...(target === ""
      ? []
      : [
          `      <tuv${attribute("xml:lang", languages.target)}><seg>${segmentText(target, codes)}</seg></tuv>`,
        ]),
    "    </tu>",
  ];
}

function describingLines(unit: TmxUnit): string[] {
  const { author, note } = unit;
  const props: readonly (readonly [string, string | undefined])[] = [
    [TMX_PROPS.state, stateOf(unit)],
    [TMX_PROPS.rejected, unit.rejected],
    [TMX_PROPS.blank, unit.target === "" ? unit.languages.target : undefined],
    [TMX_PROPS.joined, unit.joined && JSON.stringify(unit.joined)],
    [TMX_PROPS.origin, unit.origin],
    [TMX_PROPS.revision, unit.revision?.toString()],
    [TMX_PROPS.author, author === undefined || fitsXml(author) ? undefined : author],
    [TMX_PROPS.document, unit.document],
    [TMX_PROPS.previous, unit.previous],
    [TMX_PROPS.next, unit.next],
  ];
  const lines = props.flatMap(([type, value]) =>
    value === undefined ? [] : [textElement("prop", value, type)],
  );
  const notes = [...(note === undefined ? [] : [note]), ...(unit.comments ?? [])];
  return [...notes.map((each) => textElement("note", each)), ...lines];
}

function stateOf({ state, origin, rejected }: TmxUnit): string {
  if (rejected !== undefined) return "needs-work";
  return state === "translated" && origin === "human" ? "edited" : state;
}
