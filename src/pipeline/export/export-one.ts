import type { Kit } from "../kit.ts";
import { EXPORT_FORMATS, type ExportFile } from "./export-formats.ts";
import { findShort, type RequiredState, type ShortUnit } from "./find-short.ts";
import { readArticles } from "./read-articles.ts";

export interface OneExport {
  readonly document: string;
  /** A name of {@link EXPORT_FORMATS}. */
  readonly format: string;
  /** How far every unit must have come; without it whatever there is goes out. */
  readonly require?: RequiredState | undefined;
}

/** files: at least one, with paths as `bitekst export` has them. unknown: no such document or format. */
export type OneExported =
  | { readonly kind: "files"; readonly files: readonly ExportFile[] }
  | { readonly kind: "short"; readonly short: readonly ShortUnit[] }
  | { readonly kind: "unknown" };

/**
 * Makes the files of one document in one format, and writes none.
 * @throws PipelineError `document-missing`
 */
export async function exportOne(kit: Kit, { document, format, require }: OneExport): Promise<OneExported> {
  const load = Object.hasOwn(EXPORT_FORMATS, format) ? EXPORT_FORMATS[format] : undefined;
  const [article] = await readArticles(kit, kit.store, [document]);
  if (load === undefined || article === undefined) return { kind: "unknown" };
  const short = require === undefined ? [] : findShort(article.document, require);
  if (short.length > 0) return { kind: "short", short };
  const made = await load();
  return { kind: "files", files: await (made.kind === "set" ? made.files([article]) : made.files(article)) };
}
