import { fromCodeXml } from "../../formats/code-xml.ts";
import type { GivenUnit, UnitWay } from "../../model/given-unit.ts";
import type { InlineCode } from "../../model/inline-code.ts";
import { brokenFile } from "./broken-file.ts";

/** What is read of a segment of `bitekst/document/1`. */
interface Pair extends Pick<GivenUnit, "state" | "origin" | "id"> {
  readonly source: string;
  readonly target: string;
  readonly codes?: readonly InlineCode[];
  readonly revision?: number;
  readonly comments?: readonly { readonly who: string; readonly text: string }[];
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
    .map((pair, at) => ({
      ...codedUnit(unitOf(name, pair, at), pair),
      sourceLanguage: languages.source,
      targetLanguage: languages.target,
      way: wayOf(pair, document),
    }));
}

function wayOf({ revision, comments }: Pair, document: string | undefined): UnitWay {
  return {
    ...(typeof document === "string" && { document }),
    ...(typeof revision === "number" && { revision }),
    ...(Array.isArray(comments) && { said: comments }),
  };
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

function codedUnit(unit: GivenUnit, { codes = [], state, origin, id }: Pair): GivenUnit {
  const known = { ...(state && { state }), ...(origin && { origin }), ...(id && { id }) };
  if (codes.length === 0) return { ...unit, ...known };
  const [source, target] = [unit.source, unit.target].map((xml) => fromCodeXml(xml, codes).text);
  return { source: source ?? "", target: target ?? "", codes, ...known };
}

function isDocument(value: unknown): value is DocumentFile {
  if (!isRecord(value) || !String(value.schema).startsWith("bitekst/document/")) return false;
  const { languages, blocks } = value;
  return (
    isRecord(languages) &&
    Array.isArray(blocks) &&
    blocks.every((block) => isRecord(block) && Array.isArray(block.segments))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
