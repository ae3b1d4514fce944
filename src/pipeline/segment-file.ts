import type { LoadedConfig } from "../config/load-config.ts";
import type { SegmentedDocument } from "../model/document.ts";
import { findSources } from "../readers/find-sources.ts";
import { readSegmented } from "./read-documents.ts";

export interface FileChoice {
  /** Relative ones start at `cwd`. */
  readonly file: string;
  readonly cwd: string;
}

/**
 * One file, cut into blocks and segments; needs no store.
 * @throws PipelineError when the file cannot be read or is not Norwegian
 */
export async function segmentFile(
  { root, config }: LoadedConfig,
  { file, cwd }: FileChoice,
): Promise<SegmentedDocument> {
  const { names, problems } = await findSources(root, [file], { cwd, exclude: [] });
  if (problems[0]) throw problems[0].error;
  return readSegmented({ root, config }, names[0] ?? file);
}
