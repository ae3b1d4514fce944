import { extname } from "node:path";
import type { PipelineError } from "../../model/pipeline-error.ts";
import type { SourcePlace } from "./name-sources.ts";

/** What is looked for. */
export interface Search {
  /** Absolute. */
  readonly root: string;
  /** Endings of sources, with the dot, lower case. */
  readonly extensions: readonly string[];
  /** Absolute paths of files and folders in which nothing is looked for. */
  readonly excluded: readonly string[];
  /** Letters of the target's language, as outputs are called by it. */
  readonly language: string;
}

export interface SourceProblem {
  /** As the path was given, or the way to what lies below it. */
  readonly name: string;
  readonly error: PipelineError;
}

/** What looks like a source and is none: outputs beside their source, and symbolic links. */
export interface PassedOver {
  readonly name: string;
  readonly reason: "output" | "link";
}

/** What one given path led to. */
export interface Found {
  readonly sources: readonly { readonly place: SourcePlace; readonly path: string }[];
  readonly problems: readonly SourceProblem[];
  readonly passedOver: readonly PassedOver[];
}

/** Whether a file's ending is a source's. */
export function isSource(path: string, { extensions }: Search): boolean {
  return extensions.includes(extname(path).toLowerCase());
}
