import { codeXmlRange } from "../formats/code-xml-range.ts";
import { shownText } from "../formats/shown-text.ts";
import type { BilingualBlock, BilingualDocument } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { InlineCode } from "../model/inline-code.ts";
import { reviewNotice } from "../model/review-notice.ts";
import type { TranslationUnit, UnitState } from "../model/translation-unit.ts";
import type { BesideUnits, UnitBeside } from "../model/unit-beside.ts";
import type { UnitReview } from "../model/unit-review.ts";
import { isPseudoUnit } from "../model/without-pseudo.ts";
import type { Writer } from "../ports/writer.ts";
import { countDistinct } from "./count-distinct.ts";
import { groupFindings } from "./group-findings.ts";
import {
  JSON_SCHEMA,
  type JsonBlock,
  type JsonDocument,
  type JsonFinding,
  type JsonSegment,
  type JsonSummary,
} from "./json-document.ts";
import { OUTPUT_NAMING } from "./output-naming.ts";

/** The document for programs, as {@link JsonDocument} describes it. */
export const jsonWriter: Writer = {
  format: "json",
  ...OUTPUT_NAMING.json,
  write: (document, _source, beside) => `${JSON.stringify(toJson(document, beside), null, 2)}\n`,
};

function toJson(document: BilingualDocument, beside?: BesideUnits): JsonDocument {
  const notice = reviewNotice(document);
  const findings = groupFindings(document.findings);
  return {
    schema: JSON_SCHEMA,
    source: document.name,
    format: document.format,
    languages: { source: document.languages.source, target: document.languages.target },
    ...(notice !== undefined && { notice }),
    ...(document.blocks.some(({ units }) => units.some(isPseudoUnit)) && { pretends: true }),
    summary: summarise(document),
    blocks: document.blocks.map((block) => toJsonBlock(block, { findings, beside })),
  };
}

function summarise(document: BilingualDocument): JsonSummary {
  const units = document.blocks.flatMap((block) => block.units);
  return {
    blocks: document.blocks.length,
    segments: units.length,
    distinct: countDistinct(document),
    states: countStates(units),
    origins: countOrigins(units),
  };
}

function countStates(units: readonly TranslationUnit[]): Record<UnitState, number> {
  const states = { initial: 0, translated: 0, reviewed: 0, final: 0 };
  for (const { state } of units) {
    states[state] += 1;
  }
  return states;
}

function countOrigins(units: readonly TranslationUnit[]): Record<string, number> {
  const named = units.flatMap(({ origin }) => origin ?? []);
  const engines = [...new Set(named.filter((origin) => origin.startsWith("engine:")))].sort();
  const counts = new Map(["memory", "rule", "human", ...engines].map((origin) => [origin, 0]));
  for (const origin of named) {
    counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

interface Surroundings {
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly beside: BesideUnits | undefined;
}

function toJsonBlock({ id, kind, units }: BilingualBlock, around: Surroundings): JsonBlock {
  return { id, kind, segments: units.map((unit) => toJsonSegment(unit, around)) };
}

function toJsonSegment(
  { segment, target, state, origin, review }: TranslationUnit,
  { findings, beside }: Surroundings,
): JsonSegment {
  const { id, source, start, end, codes, language } = segment;
  const found = findings.get(id)?.map((finding) => toJsonFinding(finding, { source, target, codes }));
  return {
    id,
    source: shownText(source, codes),
    target: shownText(target, codes),
    ...(codes.length > 0 && { codes }),
    ...(language !== undefined && { language }),
    state,
    ...(origin && { origin }),
    ...saidOf(review, codes),
    start,
    end,
    ...(found && { findings: found }),
    ...besideOf(beside?.get(id)),
  };
}

function saidOf(
  { pivot, rejected, blank, joined }: UnitReview = {},
  codes: readonly InlineCode[],
): Pick<JsonSegment, "pivot" | "rejected" | "blank" | "joined"> {
  return {
    ...(pivot && { pivot: { language: pivot.language, text: pivot.text } }),
    ...(rejected && { rejected: { reason: rejected.reason, text: shownText(rejected.text, codes) } }),
    ...(blank && { blank }),
    ...(joined !== undefined && { joined }),
  };
}

function besideOf(beside: UnitBeside | undefined): Pick<JsonSegment, "revision" | "comments"> {
  if (beside === undefined) return {};
  const { revision, comments } = beside;
  return {
    revision,
    ...(comments.length > 0 && { comments: comments.map(({ who, text }) => ({ who, text })) }),
  };
}

interface Texts {
  readonly source: string;
  readonly target: string;
  readonly codes: readonly InlineCode[];
}

function toJsonFinding(
  { check, severity, message, fix, dismissed, ...places }: Finding,
  texts: Texts,
): JsonFinding {
  const shown = (side: "source" | "target") =>
    places[side] && texts.codes.length > 0
      ? codeXmlRange(places[side], texts[side], texts.codes)
      : places[side];
  const [source, target] = [shown("source"), shown("target")];
  return {
    check,
    severity,
    message,
    ...(source && { source }),
    ...(target && { target }),
    ...(fix !== undefined && { fix }),
    ...(dismissed && { dismissed }),
  };
}
