import { baseLanguage } from "../lib/base-language.ts";
import type { Writer } from "../ports/writer.ts";

/** Where outputs go, as the config has it. */
export interface OutputLayout {
  /** Folders or files that sources come from, as in the config. */
  readonly input: readonly string[];
  readonly output: string;
  /** Names what stands before a source's own ending: `b.html` → `b.de.html`; English when left out. */
  readonly target?: { readonly language: string };
}

/** Where a writer puts its extension. */
export type OutputNaming = Pick<Writer, "extension" | "beforeEnding">;

/**
 * Path of an output below the root: `seeds/a/b.txt` → `output/a/b.txt` + extension. With several inputs
 * the input's own name is kept, so that two of them never write the same file.
 */
export function outputPath(source: string, naming: OutputNaming, layout: OutputLayout): string {
  const { input } = layout;
  const folders = input.map(trimmed);
  const folder = folders.length === 1 ? (folders[0] ?? "") : "";
  const inside = folder !== "" && source.startsWith(`${folder}/`) ? source.slice(folder.length + 1) : source;
  return `${outputFolder(layout)}${named(inside, inLanguage(naming, layout))}`;
}

/** The folder of all outputs below the root, to stand before a path in it: `output/`, or `""` for the root. */
export function outputFolder({ output }: Pick<OutputLayout, "output">): string {
  const folder = trimmed(output);
  return folder === "" ? "" : `${folder}/`;
}

/** The page of all documents, below the root. */
export function indexPath({ config }: { readonly config: Pick<OutputLayout, "output"> }): string {
  return `${outputFolder(config)}index.html`;
}

/** A file in the target's language alone is called by it. */
function inLanguage(naming: OutputNaming, { target }: OutputLayout): OutputNaming {
  if (!naming.beforeEnding || target === undefined) return naming;
  return { ...naming, extension: `.${baseLanguage(target.language)}` };
}

function named(source: string, { extension, beforeEnding }: OutputNaming): string {
  const ending = beforeEnding ? (/\.[^./]+$/.exec(source)?.[0] ?? "") : "";
  return source.slice(0, source.length - ending.length) + extension + ending;
}

function trimmed(path: string): string {
  return path.replace(/^(?:\.\/)+|\/+$/g, "").replace(/^\.$/, "");
}
