import { DEFAULTS } from "../../config/defaults.ts";
import type { Glossary, GlossaryProblem } from "../../model/glossary.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { GlossaryReading } from "../../readers/glossary/parse-glossary.ts";
import { readGlossaryFile } from "../../readers/glossary/read-glossary-file.ts";
import type { Kit } from "../kit.ts";

/**
 * The glossary that the config names; `undefined` for `none`, and when the default file is not there.
 * @throws PipelineError `glossary-file` when a file that is named is not there, or with all that is wrong in it
 */
export async function loadGlossary(kit: Pick<Kit, "root" | "config">): Promise<Glossary | undefined> {
  const reading = await readChosenGlossary(kit);
  const errors = reading?.problems.filter(({ severity }) => severity === "error") ?? [];
  if (reading && errors.length > 0) throw glossaryTrouble(reading.glossary.name, errors);
  return reading?.glossary;
}

/** The same, with its problems in place of an error for them. */
export async function readChosenGlossary({
  root,
  config: { glossary: name },
}: Pick<Kit, "root" | "config">): Promise<GlossaryReading | undefined> {
  if (name === "none") return undefined;
  try {
    return await readGlossaryFile(root, name);
  } catch (error) {
    if (name === DEFAULTS.glossary && isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const disk = error instanceof PipelineError ? error.cause : undefined;
  return disk instanceof PipelineError && disk.code === "document-missing";
}

/** As many as anybody corrects at a time. */
const MOST_TOLD = 100;

function glossaryTrouble(name: string, problems: readonly GlossaryProblem[]): PipelineError {
  const placed = problems.map(({ line, message }) => ({ place: `${name}:${line}`, message }));
  const [only, ...others] = placed;
  const told =
    only && others.length === 0
      ? `Cannot use ${JSON.stringify(only.place)}: ${only.message}`
      : [
          `Cannot use ${JSON.stringify(name)}: ${placed.length} problems`,
          ...placed.slice(0, MOST_TOLD).map(({ place, message }) => `  ${place}: ${message}`),
          ...(placed.length > MOST_TOLD ? [`  and ${placed.length - MOST_TOLD} more`] : []),
        ].join("\n");
  const advice =
    "Correct them and run bitekst again, or set glossary: none in pipeline.config.yaml to do without";
  return new PipelineError("glossary-file", told, { advice });
}
