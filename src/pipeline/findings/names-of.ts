import { relative, resolve, sep } from "node:path";
import { PipelineError } from "../../model/pipeline-error.ts";

export interface StoredNames {
  readonly names: readonly string[];
  readonly root: string;
  readonly cwd: string;
}

/**
 * The stored documents that a path means: one of that name, or all below it.
 * @throws PipelineError `usage` when there is none
 */
export function namesOf(path: string, { names, root, cwd }: StoredNames): readonly string[] {
  const own = relative(root, resolve(cwd, path)).split(sep).join("/");
  const found = names.filter(
    (name) => own === "" || name === own || name === path || name.startsWith(`${own}/`),
  );
  if (found.length > 0) return found;
  throw new PipelineError("usage", `Cannot find ${JSON.stringify(path)}: no such document is stored`, {
    advice: "Name an article as bitekst translate saw it, such as seeds/nyhet.txt; bitekst status lists them",
  });
}
