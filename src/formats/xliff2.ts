import { languageName } from "../lib/language-name.ts";
import type { Finding } from "../model/finding.ts";
import type { InlineCode } from "../model/inline-code.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { UnitBeside } from "../model/unit-beside.ts";
import { escapeAttribute } from "./escape-xml.ts";
import { ownNotes } from "./own-notes.ts";
import type { XliffBlock, XliffFile, XliffUnit } from "./xliff.ts";
import { xliffPlain } from "./xliff-text.ts";
import { dataName, xliff2Plain, xliff2Text } from "./xliff2-text.ts";

/** `category` of notes: a unit's revision when it went out, what checks found, what people made of it and said of it. */
export const XLIFF2_NOTES = {
  revision: "bitekst-revision",
  finding: "bitekst-finding",
  said: "bitekst-said",
  comment: "comment",
};
/** `subState` of a unit that a person sent back. */
export const XLIFF2_REJECTED = "bitekst:rejected";

/** XLIFF's priorities run from 1, the highest, to 10. */
const PRIORITIES: Readonly<Record<Finding["severity"], number>> = { error: 1, warning: 4, info: 7 };
const LOWEST = 10;

/**
 * A document as XLIFF 2.1: a `<group>` for each block, a `<unit>` with one `<segment>` for each of ours, markup of
 * inline codes as original data. The same document gives the same bytes.
 */
export function serialiseXliff2({ name, languages, notes, blocks }: XliffFile): string {
  const tongues = `${attribute("srcLang", languages.source)}${attribute("trgLang", languages.target)}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0"${tongues}>`,
    `  <file id="f1"${attribute("original", name)} canResegment="no">`,
    ...notesElement(notes.map((text) => ({ text, priority: 1 }))).map((line) => `    ${line}`),
    ...blocks.flatMap(groupLines),
    "  </file>",
    "</xliff>",
    "",
  ].join("\n");
}

function groupLines({ id, kind, units }: XliffBlock): string[] {
  const open = `    <group${attribute("id", id)}${attribute("type", `bitekst:${kind}`)}>`;
  return [open, ...units.flatMap(unitLines).map((line) => `      ${line}`), "    </group>"];
}

function unitLines({ unit, findings, beside }: XliffUnit): string[] {
  const { segment, target, review } = unit;
  const subState = review?.rejected === undefined ? "" : attribute("subState", XLIFF2_REJECTED);
  return [
    `<unit${attribute("id", segment.id)} xml:space="preserve">`,
    ...notesElement(notesOf(unit, findings, beside)).map((line) => `  ${line}`),
    ...originalData(segment.codes).map((line) => `  ${line}`),
    `  <segment${attribute("state", unit.state)}${subState}>`,
    `    <source>${xliff2Text(segment.source, segment.codes)}</source>`,
    ...(unit.state === "initial" ? [] : [`    <target>${xliff2Text(target, segment.codes)}</target>`]),
    "  </segment>",
    "</unit>",
  ];
}

interface Note {
  readonly text: string;
  readonly category?: string;
  readonly priority?: number;
  readonly appliesTo?: "source" | "target";
}

function notesOf(
  { segment: { language, codes }, review = {} }: TranslationUnit,
  findings: readonly Finding[],
  beside: UnitBeside | undefined,
): readonly Note[] {
  const { revision, comments = [] } = beside ?? {};
  return [
    ...(language === undefined
      ? []
      : [
          {
            text: `The source is ${languageName(language)} (${language})`,
            category: XLIFF2_NOTES.finding,
            appliesTo: "source",
          } as const,
        ]),
    ...ownNotes(review, codes).map((text) => ({ text, category: XLIFF2_NOTES.said })),
    ...findings.map(findingNote),
    ...comments.map(({ who, text }) => ({ text: `${who}: ${text}`, category: XLIFF2_NOTES.comment })),
    ...(revision === undefined ? [] : [{ text: `${revision}`, category: XLIFF2_NOTES.revision }]),
  ];
}

function findingNote({ check, severity, message, source, target, fix, dismissed }: Finding): Note {
  const put = dismissed === undefined ? "" : `dismissed (${dismissed.reason}), `;
  const suggestion = fix === undefined ? "" : ` (suggested: ${fix})`;
  const side = target && !source ? "target" : source && !target ? "source" : undefined;
  return {
    text: `${put}${severity}, ${check}: ${message}${suggestion}`,
    category: XLIFF2_NOTES.finding,
    priority: dismissed ? LOWEST : PRIORITIES[severity],
    ...(side && { appliesTo: side }),
  };
}

function notesElement(notes: readonly Note[]): string[] {
  if (notes.length === 0) return [];
  const lines = notes.map(({ text, category, priority, appliesTo }) => {
    const marks = [
      ["category", category],
      ["priority", priority?.toString()],
      ["appliesTo", appliesTo],
    ] as const;
    const attributes = marks.map(([name, value]) => (value === undefined ? "" : attribute(name, value)));
    return `  <note${attributes.join("")}>${xliff2Plain(text)}</note>`;
  });
  return ["<notes>", ...lines, "</notes>"];
}

function originalData(codes: readonly InlineCode[]): string[] {
  if (codes.length === 0) return [];
  const lines = codes.map((code) => `  <data id="${dataName(code)}">${xliff2Plain(code.markup)}</data>`);
  return ["<originalData>", ...lines, "</originalData>"];
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeAttribute(xliffPlain(value))}"`;
}
