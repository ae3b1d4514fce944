import type { Writer } from "../ports/writer.ts";

/** Where outputs go, as the config has it. */
export interface OutputLayout {
  /** Folders or files that sources come from, as in the config. */
  readonly input: readonly string[];
  readonly output: string;
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
  return `${outputFolder(layout)}${named(inside, naming)}`;
}

/** The folder of all outputs below the root, to stand before a path in it: `output/`, or `""` for the root. */
export function outputFolder({ output }: Pick<OutputLayout, "output">): string {
  const folder = trimmed(output);
  return folder === "" ? "" : `${folder}/`;
}

function named(source: string, { extension, beforeEnding }: OutputNaming): string {
  const ending = beforeEnding ? (/\.[^./]+$/.exec(source)?.[0] ?? "") : "";
  return source.slice(0, source.length - ending.length) + extension + ending;
}

function trimmed(path: string): string {
  return path.replace(/^(?:\.\/)+|\/+$/g, "").replace(/^\.$/, "");
}
