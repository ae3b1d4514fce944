import { relative, resolve } from "node:path";
import type { GlossaryProblem } from "../../model/glossary.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import { readGlossaryFile } from "../../readers/glossary/read-glossary-file.ts";
import type { Kit } from "../kit.ts";

export interface GlossaryChoice {
  /** From `cwd`; the config's when left out. */
  readonly file?: string | undefined;
  readonly cwd: string;
}

export interface GlossaryCheck {
  /** As it was named. */
  readonly file: string;
  /** Terms that nothing is wrong with. */
  readonly terms: number;
  /** By line. */
  readonly problems: readonly GlossaryProblem[];
}

/**
 * Reads a glossary file and tells everything that is wrong with it.
 * @throws PipelineError `glossary-file` when it cannot be read, `usage` when there is none to check
 */
export async function checkGlossary(
  { root, config }: Pick<Kit, "root" | "config">,
  { file, cwd }: GlossaryChoice,
): Promise<GlossaryCheck> {
  const name = file ?? config.glossary;
  if (file === undefined && name === "none") {
    throw new PipelineError("usage", 'Cannot check the glossary "none": the config says that there is none', {
      advice:
        "Name a file, such as bitekst glossary check ordliste.csv, or set the key glossary in pipeline.config.yaml",
    });
  }
  const { glossary, problems } = await readGlossaryFile(file === undefined ? root : cwd, name);
  const shown = file ?? (relative(cwd, resolve(root, name)).split("\\").join("/") || name);
  return { file: shown, terms: glossary.terms.length, problems };
}
