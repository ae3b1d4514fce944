import { languageName } from "../lib/language-name.ts";
import type { BlockKind } from "../model/block.ts";
import type { SourceFormat } from "../model/document.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { LanguageCode, LanguagePair } from "../model/language.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { UnitBeside } from "../model/unit-beside.ts";
import { escapeAttribute, escapeText } from "./escape-xml.ts";
import { ownNotes } from "./own-notes.ts";
import { xliffState } from "./xliff-states.ts";
import { xliffPlain, xliffText } from "./xliff-text.ts";

/** One document as one `<file>`. */
export interface XliffFile {
  readonly name: string;
  readonly format: SourceFormat;
  readonly languages: LanguagePair;
  /** Told at the head of the file, such as that it is not reviewed. */
  readonly notes: readonly string[];
  readonly blocks: readonly XliffBlock[];
}

export interface XliffBlock {
  readonly id: string;
  readonly kind: BlockKind;
  readonly units: readonly XliffUnit[];
}

export interface XliffUnit {
  readonly unit: TranslationUnit;
  readonly findings: readonly Finding[];
  /** Absent in outputs of a run. */
  readonly beside?: UnitBeside | undefined;
}

/** Stands before a unit's revision when it went out. */
export const XLIFF_REVISION = "bitekst-revision:";

/** Of our way of writing XLIFF, not of the program: files stay the same from release to release. */
const FORMAT_VERSION = "1";

const DATATYPES: Readonly<Record<SourceFormat, string>> = {
  text: "plaintext",
  html: "html",
  markdown: "x-markdown",
  docx: "x-docx",
};

/** XLIFF's priorities run from 1, the highest, to 10. */
const PRIORITIES: Readonly<Record<Severity, number>> = { error: 1, warning: 4, info: 7 };
/** Of what a person dismissed. */
const LOWEST = 10;

/**
 * A document as XLIFF 1.2 (transitional): a `<group>` for each block, a `<trans-unit>` for each segment, no
 * `<target>` where there is none, an empty one where it was sent back. The same document gives the same bytes; texts and inline codes come back whole.
 */
export function serialiseXliff({ name, format, languages, notes, blocks }: XliffFile): string {
  const attributes = [
    attribute("original", name),
    attribute("source-language", languages.source),
    attribute("target-language", languages.target),
    attribute("datatype", DATATYPES[format]),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    `  <file${attributes.join("")} tool-id="bitekst">`,
    "    <header>",
    `      <tool tool-id="bitekst" tool-name="bitekst" tool-version="${FORMAT_VERSION}"/>`,
    ...notes.map((note) => `      <note from="bitekst">${escapeText(xliffPlain(note))}</note>`),
    "    </header>",
    "    <body>",
    ...blocks.flatMap(groupLines),
    "    </body>",
    "  </file>",
    "</xliff>",
    "",
  ].join("\n");
}

function groupLines({ id, kind, units }: XliffBlock): string[] {
  const open = `      <group${attribute("id", id)} restype="x-${kind}">`;
  return [open, ...units.flatMap(unitLines), "      </group>"];
}

function unitLines({ unit, findings, beside }: XliffUnit): string[] {
  const { segment, target, review = {} } = unit;
  const hasTarget = unit.state !== "initial" || review.rejected !== undefined;
  const { approved, state, qualifier } = xliffState(unit);
  const marks = `${attribute("state", state)}${qualifier === undefined ? "" : attribute("state-qualifier", qualifier)}`;
  return [
    `        <trans-unit${attribute("id", segment.id)} approved="${approved}"${revisionMark(beside)} xml:space="preserve">`,
    `          <source>${xliffText(segment.source, segment.codes)}</source>`,
    ...(hasTarget ? [`          <target${marks}>${xliffText(target, segment.codes)}</target>`] : []),
    ...(segment.language === undefined ? [] : [`          ${languageNote(segment.language)}`]),
    ...ownNotes(review, segment.codes).map((note) => `          ${ownNote(note)}`),
    ...findings.map((finding) => `          ${noteElement(finding)}`),
    ...(beside?.comments ?? []).map((comment) => `          ${commentElement(comment)}`),
    "        </trans-unit>",
  ];
}

/** Editors leave `extradata` as it is (XLIFF 1.2, 2.3). */
function revisionMark(beside: UnitBeside | undefined): string {
  return beside === undefined ? "" : attribute("extradata", `${XLIFF_REVISION}${beside.revision}`);
}

function commentElement({ who, text }: UnitBeside["comments"][number]): string {
  return `<note${attribute("from", who)}>${escapeText(xliffPlain(text))}</note>`;
}

function ownNote(text: string): string {
  return `<note from="bitekst" annotates="target">${escapeText(xliffPlain(text))}</note>`;
}

/** A unit's `<source>` may not have another `xml:lang` than its file's `source-language` (XLIFF 1.2, `<source>`). */
function languageNote(language: LanguageCode): string {
  const text = `The source is ${languageName(language)} (${language})`;
  return `<note from="bitekst" annotates="source">${escapeText(xliffPlain(text))}</note>`;
}

function noteElement({ check, severity, message, source, target, fix, dismissed }: Finding): string {
  const annotates = target && !source ? "target" : source && !target ? "source" : "general";
  const suggestion = fix === undefined ? "" : ` (suggested: ${fix})`;
  const put = dismissed === undefined ? "" : `dismissed (${dismissed.reason}), `;
  const text = `${put}${severity}, ${check}: ${message}${suggestion}`;
  return `<note from="bitekst" priority="${dismissed ? LOWEST : PRIORITIES[severity]}" annotates="${annotates}">${escapeText(xliffPlain(text))}</note>`;
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeAttribute(xliffPlain(value))}"`;
}
