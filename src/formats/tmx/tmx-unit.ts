import type { MemoryEntry } from "../../model/memory-entry.ts";
import type { Origin } from "../../model/translation-unit.ts";
import type { RejectReason } from "../../model/unit-review.ts";
import { TMX_PROPS } from "../tmx-names.ts";
import { attribute, segmentText, textElement } from "../tmx-text.ts";
import { fitsXml } from "../xml-characters.ts";

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

/** The unit's `<tu>`, whole lines of it. */
export function tmxUnit(unit: TmxUnit): string {
  const { id, languages, author, source, target, codes } = unit;
  const creator = author !== undefined && fitsXml(author) ? author : undefined;
  const marks = `${attribute("tuid", id)}${attribute("srclang", languages.source)}${attribute("creationid", creator)}`;
  const own = variant(languages.source, segmentText(source, codes));
  const other = target === "" ? "" : variant(languages.target, segmentText(target, codes));
  return `    <tu${marks}>\n${describe(unit)}${own}${other}    </tu>\n`;
}

function variant(language: string, segment: string): string {
  return `      <tuv${attribute("xml:lang", language)}><seg>${segment}</seg></tuv>\n`;
}

function describe(unit: TmxUnit): string {
  const { author, note, comments = [] } = unit;
  let lines = note === undefined ? "" : noteLine(note);
  for (const comment of comments) lines += noteLine(comment);
  // One after the other: half the time of a list that is joined, where memories are written whole.
  lines += prop(TMX_PROPS.state, stateOf(unit));
  lines += prop(TMX_PROPS.rejected, unit.rejected);
  lines += prop(TMX_PROPS.blank, unit.target === "" ? unit.languages.target : undefined);
  lines += prop(TMX_PROPS.joined, unit.joined && JSON.stringify(unit.joined));
  lines += prop(TMX_PROPS.origin, unit.origin);
  lines += prop(TMX_PROPS.revision, unit.revision?.toString());
  lines += prop(TMX_PROPS.author, author === undefined || fitsXml(author) ? undefined : author);
  lines += prop(TMX_PROPS.document, unit.document);
  lines += prop(TMX_PROPS.previous, unit.previous);
  return lines + prop(TMX_PROPS.next, unit.next);
}

function noteLine(text: string): string {
  return `      ${textElement("note", text)}\n`;
}

function prop(type: string, value: string | undefined): string {
  return value === undefined ? "" : `      ${textElement("prop", value, type)}\n`;
}

function stateOf({ state, origin, rejected }: TmxUnit): string {
  if (rejected !== undefined) return "needs-work";
  return state === "translated" && origin === "human" ? "edited" : state;
}
