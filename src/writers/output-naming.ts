import type { Writer } from "../ports/writer.ts";

/** How outputs are named, by the writer's name in the config; known without loading the writers. */
export const OUTPUT_NAMING = {
  html: { extension: ".html" },
  json: { extension: ".json" },
  tmx: { extension: ".tmx" },
  xliff: { extension: ".xlf" },
  md: { extension: ".md" },
  english: { extension: ".en", beforeEnding: true },
} as const satisfies Readonly<Record<string, Pick<Writer, "extension" | "beforeEnding">>>;
