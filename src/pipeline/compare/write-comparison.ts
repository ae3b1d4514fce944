import { isAbsolute, join, resolve } from "node:path";
import type { Comparison } from "../../model/comparison.ts";
import { comparePage } from "../../writers/compare-page/compare-page.ts";
import { writeOutput } from "../../writers/write-output.ts";
import type { Kit } from "../kit.ts";
import { outputFolder } from "../output-path.ts";

export interface ComparisonPlace {
  /** Absolute, or from `cwd`; `compare.html` in the folder of outputs when left out. */
  readonly path: string | undefined;
  readonly cwd: string;
}

/**
 * Writes the page whole or not at all, and gives its path: below the root where that was not chosen.
 * @throws PipelineError `output-unwritable`
 */
export async function writeComparison(
  { root, config }: Pick<Kit, "root" | "config">,
  comparison: Comparison,
  { path, cwd }: ComparisonPlace,
): Promise<string> {
  const usual = `${outputFolder(config)}compare.html`;
  const chosen = path === undefined ? resolve(root, usual) : isAbsolute(path) ? path : join(cwd, path);
  await writeOutput(chosen, comparePage(comparison));
  return path ?? usual;
}
