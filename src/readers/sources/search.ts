import { extname } from "node:path";
import type { PipelineError } from "../../model/pipeline-error.ts";

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
  /** Of sources: of those below the root they tell the path, which is not kept beside ten thousand of them. */
  readonly names: readonly string[];
  /** Absolute paths of those that do not lie below the root, by name. */
  readonly places: ReadonlyMap<string, string>;
  readonly problems: readonly SourceProblem[];
  readonly passedOver: readonly PassedOver[];
}

/** Whether a file's ending is a source's. */
export function isSource(path: string, { extensions }: Search): boolean {
  return extensions.includes(extname(path).toLowerCase());
}
