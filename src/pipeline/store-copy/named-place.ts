import { resolve } from "node:path";
import type { StorePlace } from "../../config/store-place.ts";
import { PipelineError } from "../../model/pipeline-error.ts";

/** `${NAME}`, so that a password stands neither in the history of a shell nor in a list of processes. */
const REFERENCE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

/**
 * The store that somebody names on the command line: a file, or the URL of a database.
 * @throws PipelineError `usage` when it names a variable that is not set
 */
export function namedPlace(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): StorePlace {
  const name = text.replace(REFERENCE, (reference, variable: string) => {
    const value = environment[variable]?.trim();
    if (!value) throw unset(text, reference);
    return value;
  });
  if (/^postgres(ql)?:\/\//i.test(name)) return { kind: "postgres", url: name };
  return { kind: "file", path: resolve(name) };
}

function unset(text: string, reference: string): PipelineError {
  return new PipelineError("usage", `Cannot copy store "${text}": ${reference} is not set`, {
    advice: "Set it in the environment, or write the file or URL itself",
  });
}
