import { join, resolve, sep } from "node:path";
import type { VanishedDocument } from "../../model/vanished-document.ts";
import type { FailedSource } from "../read-documents.ts";

/** Where given paths start. */
export interface VanishedPlace {
  readonly root: string;
  readonly cwd?: string | undefined;
}

/** What of a run's sources is none when these documents are gone. */
export interface WithoutVanished {
  /** Not one of the outputs that vanished documents left among the sources (where input and output are one folder). */
  isSource(name: string): boolean;
  /** Not that a path was named whose file is gone and what it left removed. */
  isFailure(failure: FailedSource): boolean;
}

export function withoutVanished(
  vanished: readonly VanishedDocument[],
  { root, cwd = root }: VanishedPlace,
): WithoutVanished {
  const leftovers = new Set(vanished.flatMap(({ outputs }) => outputs));
  const removed = vanished.filter((document) => document.removed).map(({ source }) => join(root, source));
  const isSource = (name: string) => !leftovers.has(name);
  return {
    isSource,
    isFailure: ({ name, error }) =>
      isSource(name) && !(error.code === "document-missing" && isOrHolds(resolve(cwd, name), removed)),
  };
}

function isOrHolds(path: string, files: readonly string[]): boolean {
  return files.some((file) => file === path || file.startsWith(path + sep));
}
