import type { LoadedConfig } from "../../config/load-config.ts";
import { countOf } from "../../lib/count-of.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import { findMemoryFiles } from "../../readers/find-memory-files.ts";
import { memoryLanguages } from "../memory/memory-languages.ts";
import type { Checked, MemoryHealth, Verdict } from "./health.ts";
import { toVerdict } from "./to-verdict.ts";

/** Whether every memory file can be read: one that cannot stops a run. */
export async function checkMemory({ root, config }: LoadedConfig): Promise<Checked<MemoryHealth>> {
  const facts = { files: 0, units: 0, problems: 0 };
  try {
    for (const name of await findMemoryFiles(root, config.memory.files)) {
      const { readMemoryFile } = await import("../../readers/read-memory-file.ts");
      const { entries, problems } = await readMemoryFile(root, { name, ...memoryLanguages(config) });
      facts.files += 1;
      facts.units += entries.length;
      facts.problems += problems.length;
    }
    return { verdict: judge(facts, config.memory.files), facts };
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    return { verdict: toVerdict(error), facts };
  }
}

function judge({ files, units, problems }: MemoryHealth, paths: readonly string[]): Verdict {
  const message = `${paths.join(", ") || "no folder"}: ${countOf(files, "file")}, ${countOf(units, "unit")}`;
  if (problems === 0) return { state: "ok", message };
  const advice = "See them by line with bitekst memory import --dry-run and the names of the files";
  return { state: "note", message: `${message}, ${countOf(problems, "problem")}`, advice };
}
