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
export function outputPath(source: string, naming: OutputNaming, { input, output }: OutputLayout): string {
  const folders = input.map(trimmed);
  const folder = folders.length === 1 ? (folders[0] ?? "") : "";
  const inside = folder !== "" && source.startsWith(`${folder}/`) ? source.slice(folder.length + 1) : source;
  const target = trimmed(output);
  return `${target === "" ? "" : `${target}/`}${named(inside, naming)}`;
}

function named(source: string, { extension, beforeEnding }: OutputNaming): string {
  const ending = beforeEnding ? (/\.[^./]+$/.exec(source)?.[0] ?? "") : "";
  return source.slice(0, source.length - ending.length) + extension + ending;
}

function trimmed(path: string): string {
  return path.replace(/^(?:\.\/)+|\/+$/g, "").replace(/^\.$/, "");
}
