/** Where outputs go, as the config has it. */
export interface OutputLayout {
  /** Folders or files that sources come from, as in the config. */
  readonly input: readonly string[];
  readonly output: string;
}

/**
 * Path of an output below the root: `seeds/a/b.txt` → `output/a/b.txt` + extension. With several inputs
 * the input's own name is kept, so that two of them never write the same file.
 */
export function outputPath(source: string, extension: string, { input, output }: OutputLayout): string {
  const folders = input.map(trimmed);
  const folder = folders.length === 1 ? (folders[0] ?? "") : "";
  const inside = folder !== "" && source.startsWith(`${folder}/`) ? source.slice(folder.length + 1) : source;
  const target = trimmed(output);
  return `${target === "" ? "" : `${target}/`}${inside}${extension}`;
}

function trimmed(path: string): string {
  return path.replace(/^(?:\.\/)+|\/+$/g, "").replace(/^\.$/, "");
}
