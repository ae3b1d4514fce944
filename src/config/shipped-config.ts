import { readFile } from "node:fs/promises";

/** The config as it comes with bitekst, every key with its default and a comment, and its schema for editors. */
export interface ShippedConfig {
  readonly yaml: string;
  readonly schema: string;
}

/** Name of the schema beside the config that `bitekst init` writes. */
export const SCHEMA_NAME = "pipeline.config.schema.json";

/** The line by which editors find the schema. */
const MODELINE = /^# yaml-language-server: \$schema=\S+$/m;

/** Both lie in the package, two folders up from here in `src/` as in `dist/`; the YAML names the schema beside it. */
export async function readShippedConfig(): Promise<ShippedConfig> {
  const [yaml, schema] = await Promise.all([
    readFile(new URL("../../pipeline.config.yaml", import.meta.url), "utf8"),
    readFile(new URL(`../../src/config/${SCHEMA_NAME}`, import.meta.url), "utf8"),
  ]);
  return { yaml: yaml.replace(MODELINE, `# yaml-language-server: $schema=${SCHEMA_NAME}`), schema };
}
