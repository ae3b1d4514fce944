import { dirname, join } from "node:path";
import { isMissing, type ReadText } from "./read-text.ts";

const NAME = "pipeline.config.yaml";

export interface ConfigText {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
}

/**
 * `pipeline.config.yaml` of a folder, or of the nearest folder above that has one.
 * @throws what `readText` rejects with, when there is such a file and it cannot be read
 */
export async function findConfigFile(folder: string, readText: ReadText): Promise<ConfigText | undefined> {
  const file = join(folder, NAME);
  try {
    return { file, text: await readText(file) };
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const above = dirname(folder);
  return above === folder ? undefined : findConfigFile(above, readText);
}
