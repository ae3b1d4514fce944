import type { GivenUnit } from "../../model/given-unit.ts";
import type { UnitState } from "../../model/translation-unit.ts";
import { REJECT_REASONS, type RejectReason } from "../../model/unit-review.ts";
import type { SourceFile } from "../../ports/reader.ts";
import { decodeText } from "../encoding/decode-text.ts";
import { brokenFile } from "./broken-file.ts";
import { readJson } from "./read-json.ts";

/** Edits alone, as the review page that goes out as one file saves them; raised when a field changes its meaning. */
export const EDITS_SCHEMA = "bitekst/edits/1";

/** One unit that somebody changed. */
export interface SavedEdit {
  readonly segment: string;
  /** Of the source, as it was when the file went out. */
  readonly digest: string;
  readonly revision: number;
  /** With inline codes, XML; absent: the text is as it was. */
  readonly target?: string;
  readonly state?: UnitState;
  readonly reject?: RejectReason;
  readonly blank?: boolean;
  /** The segment before it that has its English. */
  readonly joined?: string;
  /** Why it was approved with an open error. */
  readonly reason?: string;
  /** What the checks said and is right all the same, by a check's code. */
  readonly dismissals?: readonly { readonly check: string; readonly reason: string }[];
  readonly comments?: readonly { readonly who?: string; readonly text: string }[];
}

export interface SavedEdits {
  readonly schema: typeof EDITS_SCHEMA;
  readonly document: string;
  readonly edits: readonly SavedEdit[];
}

/**
 * A JSON that comes back: a document, edits alone, or a list of `{ source, target }`.
 * @throws PipelineError `document-unreadable`, `document-encoding`, `document-binary`
 */
export async function readReturnedJson(file: SourceFile): Promise<readonly GivenUnit[]> {
  const { name } = file;
  const { text } = await decodeText(file);
  const value = parsed(text);
  if (!isRecord(value) || value.schema !== EDITS_SCHEMA) return readJson(name, text);
  const { document, edits } = value;
  if (typeof document !== "string" || !Array.isArray(edits))
    throw brokenFile(name, "it names no document, or has no list of edits");
  return edits.map((edit: unknown, at) => unitOf(edit, { name, document, at }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface EditPlace {
  readonly name: string;
  readonly document: string;
  readonly at: number;
}

function unitOf(edit: unknown, { name, document, at }: EditPlace): GivenUnit {
  if (!isEdit(edit)) throw brokenFile(name, `edit ${at} has no segment, digest and revision`);
  const { segment: id, digest, revision, target, state, reject, blank, joined, reason } = edit;
  const { comments, dismissals } = edit;
  return {
    id,
    source: "",
    target: target ?? "",
    codes: [],
    ...(state !== undefined && { state }),
    way: {
      document,
      revision,
      digest,
      xml: true,
      ...(reject !== undefined && { rejected: reject }),
      ...(blank === true && { blank }),
      ...(target === undefined && blank !== true && joined === undefined && { textless: true }),
      ...(joined !== undefined && { joined }),
      ...(reason !== undefined && reason.trim() !== "" && { reason }),
      ...(dismissals !== undefined && { dismissed: dismissals }),
      ...(comments !== undefined && { said: comments }),
    },
  };
}

const STATES: ReadonlySet<unknown> = new Set([undefined, "initial", "translated", "reviewed", "final"]);

function isEdit(edit: unknown): edit is SavedEdit {
  if (!isRecord(edit)) return false;
  const { segment, digest, revision, target, state, reject, joined, reason } = edit;
  const { comments = [], dismissals = [] } = edit;
  return (
    typeof segment === "string" &&
    typeof digest === "string" &&
    typeof revision === "number" &&
    [target, joined, reason].every((text) => text === undefined || typeof text === "string") &&
    STATES.has(state) &&
    (reject === undefined || REJECT_REASONS.some((reason) => reason === reject)) &&
    Array.isArray(comments) &&
    comments.every((said: unknown) => isRecord(said) && areTexts(said.text, said.who ?? "")) &&
    Array.isArray(dismissals) &&
    dismissals.every((put: unknown) => isRecord(put) && areTexts(put.check, put.reason))
  );
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
