import { fromCodeXml } from "../../formats/code-xml.ts";
import type { GivenUnit, UnitWay } from "../../model/given-unit.ts";
import type { InlineCode } from "../../model/inline-code.ts";
import { REJECT_REASONS } from "../../model/unit-review.ts";
import { brokenFile } from "./broken-file.ts";

/** What is read of a segment of `bitekst/document/1`. */
interface Pair extends Pick<GivenUnit, "state" | "origin" | "id"> {
  readonly source: string;
  readonly target: string;
  readonly codes?: unknown;
  readonly revision?: number;
  readonly comments?: unknown;
  readonly rejected?: unknown;
  readonly blank?: unknown;
  readonly joined?: unknown;
  readonly findings?: unknown;
}

interface DocumentFile {
  /** The article's name. */
  readonly source?: string;
  readonly languages: { readonly source: string; readonly target: string };
  readonly blocks: readonly { readonly segments: readonly Pair[] }[];
}

/**
 * A list of `{ source, target }`, or a document as bitekst writes it.
 * @throws PipelineError `document-unreadable`
 */
export function readJson(name: string, text: string): readonly GivenUnit[] {
  const value = parse(name, text);
  if (Array.isArray(value)) return value.map((pair, at) => unitOf(name, pair, at));
  if (!isDocument(value))
    throw brokenFile(name, "it is neither a list of { source, target } nor a document of bitekst");
  const { source: document, languages, blocks } = value;
  return blocks
    .flatMap(({ segments }) => segments)
    .map((pair, at) => {
      const { faulty, ...unit } = codedUnit(unitOf(name, pair, at), codesOf(name, pair, at), pair);
      return {
        ...unit,
        sourceLanguage: languages.source,
        targetLanguage: languages.target,
        way: { ...wayOf(pair, document), ...(faulty && { faulty }) },
      };
    });
}

function wayOf(pair: Pair, document: string | undefined): UnitWay {
  const { revision, rejected, blank, joined } = pair;
  const reason = isRecord(rejected) ? REJECT_REASONS.find((each) => each === rejected.reason) : undefined;
  const text = isRecord(rejected) && typeof rejected.text === "string" ? rejected.text : undefined;
  const [said, dismissed] = [saidOf(pair.comments), dismissedOf(pair.findings)];
  return {
    ...(typeof document === "string" && { document }),
    ...(typeof revision === "number" && { revision }),
    ...(reason && { rejected: reason, ...(text !== undefined && { sentBack: text }) }),
    ...(blank === true && { blank }),
    ...(typeof joined === "string" && { joined }),
    ...(said.length > 0 && { said }),
    ...(dismissed.length > 0 && { dismissed }),
  };
}

function saidOf(comments: unknown): NonNullable<UnitWay["said"]> {
  return recordsOf(comments).flatMap(({ who, text }) => {
    if (typeof text !== "string") return [];
    return [typeof who === "string" ? { who, text } : { text }];
  });
}

function dismissedOf(findings: unknown): NonNullable<UnitWay["dismissed"]> {
  return recordsOf(findings).flatMap(({ check, dismissed }) => {
    const reason = isRecord(dismissed) ? dismissed.reason : undefined;
    return typeof check === "string" && typeof reason === "string" ? [{ check, reason }] : [];
  });
}

function recordsOf(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.replace(/\s+/g, " ").slice(0, 120) : "";
    throw brokenFile(name, `broken JSON (${reason})`, cause);
  }
}

function unitOf(name: string, pair: unknown, at: number): GivenUnit {
  const { source, target } = isRecord(pair) ? pair : {};
  if (typeof source === "string" && typeof target === "string") return { source, target, codes: [] };
  throw brokenFile(name, `unit ${at} is no { source, target } of two texts`);
}

function codesOf(name: string, { codes = [] }: Pair, at: number): readonly InlineCode[] {
  if (Array.isArray(codes) && codes.length > MOST_CODES)
    throw brokenFile(name, `unit ${at} has more than ${MOST_CODES} codes`);
  if (Array.isArray(codes) && codes.every(isCode)) return codes;
  throw brokenFile(name, `unit ${at} has codes without kind, number (1–255) and markup`);
}

/** Of each kind as many as there are numbers. */
const MOST_CODES = 3 * 255;

function isCode(code: unknown): code is InlineCode {
  if (!isRecord(code)) return false;
  const { kind, number, markup } = code;
  const isNumber = typeof number === "number" && Number.isInteger(number) && number > 0 && number < 256;
  return isNumber && typeof markup === "string" && (kind === "open" || kind === "close" || kind === "alone");
}

interface CodedUnit extends GivenUnit {
  readonly faulty?: true;
}

function codedUnit(unit: GivenUnit, codes: readonly InlineCode[], { state, origin, id }: Pair): CodedUnit {
  const known = {
    ...(STATES.has(state) && state && { state }),
    ...(typeof origin === "string" && { origin }),
    ...(typeof id === "string" && { id }),
  };
  if (codes.length === 0) return { ...unit, ...known };
  const [source, target] = [fromCodeXml(unit.source, codes), fromCodeXml(unit.target, codes)];
  const faulty = target.faults.length > 0 ? ({ faulty: true } as const) : {};
  return { source: source.text, target: target.text, codes, ...known, ...faulty };
}

const STATES: ReadonlySet<unknown> = new Set(["initial", "translated", "reviewed", "final"]);

function isDocument(value: unknown): value is DocumentFile {
  if (!isRecord(value) || !String(value.schema).startsWith("bitekst/document/")) return false;
  const { languages, blocks } = value;
  return (
    isRecord(languages) &&
    typeof languages.source === "string" &&
    typeof languages.target === "string" &&
    Array.isArray(blocks) &&
    blocks.every((block) => isRecord(block) && Array.isArray(block.segments))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
