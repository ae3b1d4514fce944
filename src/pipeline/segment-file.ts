import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { LoadedConfig } from "../config/load-config.ts";
import type { SegmentedDocument } from "../model/document.ts";
import { PipelineError } from "../model/pipeline-error.ts";
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
  const { names, places, problems } = await findSources(root, [file], {
    cwd,
    exclude: [],
    target: config.target.language,
  });
  if (problems[0]) throw problems[0].error;
  const [name, ...others] = names;
  if (name === undefined || others.length > 0 || (await isFolder(resolve(cwd, file)))) throw notOneFile(file);
  return readSegmented({ root, config }, { name, path: places.get(name) });
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path)).isDirectory();
}

function notOneFile(file: string): PipelineError {
  const advice = "Name one article, such as bitekst segment seeds/nyhet.txt";
  return new PipelineError(
    "document-is-folder",
    `Cannot segment "${file}": it is no article but a folder or an output`,
    {
      advice,
    },
  );
}
