import * as v from "valibot";
import type { LocalModel } from "./local-model.ts";
import { isPair } from "./pair-name.ts";

/** What `model.json` holds, beside the model's files. */
export type ModelManifest = Omit<LocalModel, "folder">;

/** The name of it. */
export const MANIFEST = "model.json";

/** Bytes that a file of a model may have at most; the largest of Firefox's has 60 million. */
export const LARGEST_FILE = 1_000_000_000;

/** A plain name: no folder, nothing hidden, nothing that a system reads otherwise. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

const FILE = v.object({
  name: v.pipe(
    v.string(),
    v.regex(NAME, "a file's name is none that may be in a model's folder"),
    v.check((name) => name !== MANIFEST, "a file has the manifest's own name"),
  ),
  size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_FILE)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "a SHA-256 is not 64 hexadecimal digits")),
});

const MANIFEST_SHAPE = v.object({
  pair: v.pipe(v.string(), v.check(isPair, "its pair is none such as nb-en")),
  source: v.string(),
  target: v.string(),
  files: v.object({
    model: FILE,
    vocabs: v.pipe(v.array(FILE), v.minLength(1), v.maxLength(2)),
    shortlist: v.exactOptional(FILE),
  }),
  architecture: v.exactOptional(v.string()),
  licence: v.fallback(v.string(), "not told"),
  origin: v.fallback(v.string(), "not told"),
});

/** The manifest in a text, or what is the matter with it; unknown keys are left alone. */
export function parseManifest(text: string): ModelManifest | { readonly broken: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { broken: "it is no JSON" };
  }
  const parsed = v.safeParse(MANIFEST_SHAPE, value);
  if (!parsed.success) return { broken: described(parsed.issues[0]) };
  const { pair, source, target } = parsed.output;
  return pair === `${source}-${target}` ? parsed.output : { broken: "its pair and its languages differ" };
}

/** All files of a model, in the order in which they are told. */
export function filesOf({ files }: Pick<LocalModel, "files">) {
  return [files.model, ...files.vocabs, ...(files.shortlist === undefined ? [] : [files.shortlist])];
}

function described(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const isOurs = !issue.message.startsWith("Invalid ");
  return `${path ?? "the whole"} ${isOurs ? `is wrong: ${issue.message}` : "is not what it should be"}`;
}
