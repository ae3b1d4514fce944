import type { PipelineError } from "../model/pipeline-error.ts";
import { findSources } from "../readers/find-sources.ts";
import type { Kit } from "./kit.ts";
import { type ReadDocument, readDocuments } from "./read-documents.ts";

/** A path or a document that came to nothing. */
export interface FailedSource {
  readonly name: string;
  readonly error: PipelineError;
}

/** What the run works on. */
export interface GatheredSources {
  readonly documents: readonly Extract<ReadDocument, { kind: "read" }>[];
  readonly failures: readonly FailedSource[];
}

export interface SourceChoice {
  readonly paths?: readonly string[];
  readonly cwd?: string;
}

/** Finds, reads and segments the sources; what fails is told apart and the others go on. */
export async function gatherSources(kit: Kit, choice: SourceChoice): Promise<GatheredSources> {
  const { names, places, problems } = await nameSources(kit, choice);
  const read = await readDocuments(kit, names, places);
  return {
    documents: read.filter((each) => each.kind === "read"),
    failures: [...problems, ...read.filter((each) => each.kind === "failed")],
  };
}

async function nameSources({ root, config }: Kit, { paths = [], cwd = root }: SourceChoice) {
  const chosen = paths.length > 0 ? { paths, cwd } : { paths: config.input, cwd: root };
  return findSources(root, chosen.paths, {
    cwd: chosen.cwd,
    exclude: [...config.memory.files, config.output],
  });
}
