import { resolve } from "node:path";
import type { Store } from "../../ports/store.ts";
import { writeOutput } from "../../writers/write-output.ts";
import { namesOf } from "../findings/names-of.ts";
import type { Folder } from "../open-folder.ts";
import { EXPORT_FORMATS, type ExportFile } from "./export-formats.ts";
import { findShort, type RequiredState, type ShortUnit } from "./find-short.ts";
import { readArticles } from "./read-articles.ts";

export interface ExportChoice {
  /** A name of {@link EXPORT_FORMATS}. */
  readonly format: string;
  /** Documents and folders of them, from `cwd`; all that are stored when there are none. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** The folder to write to, from `cwd`. */
  readonly out: string;
  /** How far every unit must have come; without it whatever there is goes out. */
  readonly require?: RequiredState | undefined;
}

export interface ExportReport {
  readonly documents: readonly string[];
  /** Paths below `out`, sorted; empty when anything was short. */
  readonly files: readonly string[];
  /** Units that have not come as far as they must. */
  readonly short: readonly ShortUnit[];
}

/** Documents that are loaded at a time. */
const TOGETHER = 50;

/**
 * Writes documents as the store has them, in one format. With `require` nothing is written unless all have come so far.
 * @throws PipelineError `usage` for a path below which no document is stored; `output-unwritable`
 */
export async function exportDocuments(folder: Folder, choice: ExportChoice): Promise<ExportReport> {
  const { store } = folder;
  const documents = store === undefined ? [] : await chosenNames(store, folder, choice);
  if (store === undefined || documents.length === 0) return { documents, files: [], short: [] };
  const short = choice.require === undefined ? [] : await shortOf(store, documents, choice.require);
  if (short.length > 0) return { documents, files: [], short };
  const files = await writeAll(folder, { store, documents, choice });
  return { documents, files: files.toSorted(), short: [] };
}

async function chosenNames(
  { documents }: Store,
  { root }: Folder,
  { paths, cwd }: ExportChoice,
): Promise<readonly string[]> {
  const names = await documents.names();
  if (paths.length === 0) return names;
  const chosen = new Set(paths.flatMap((path) => namesOf(path, { names, root, cwd })));
  return names.filter((name) => chosen.has(name));
}

async function shortOf(
  store: Store,
  names: readonly string[],
  require: RequiredState,
): Promise<readonly ShortUnit[]> {
  const short: ShortUnit[] = [];
  for (let start = 0; start < names.length; start += TOGETHER) {
    const loaded = await store.documents.load(names.slice(start, start + TOGETHER));
    for (const { document } of loaded.values()) short.push(...findShort(document, require));
  }
  return short;
}

interface Writing {
  readonly store: Store;
  readonly documents: readonly string[];
  readonly choice: ExportChoice;
}

async function writeAll(folder: Folder, { store, documents, choice }: Writing): Promise<readonly string[]> {
  const format = await EXPORT_FORMATS[choice.format]?.();
  if (format === undefined) throw new Error(`No such format as ${choice.format}: this is a bug in bitekst`);
  const out = resolve(choice.cwd, choice.out);
  const write = async (files: readonly ExportFile[]) => {
    for (const { path, bytes } of files) await writeOutput(resolve(out, path), bytes);
    return files.map(({ path }) => path);
  };
  if (format.kind === "set") {
    const articles = await readArticles(folder, store, documents);
    return write(await format.files(articles));
  }
  const written: string[] = [];
  for (let start = 0; start < documents.length; start += TOGETHER) {
    const articles = await readArticles(folder, store, documents.slice(start, start + TOGETHER));
    for (const article of articles) written.push(...(await write(await format.files(article))));
  }
  return written;
}
