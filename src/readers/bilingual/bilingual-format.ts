import { extname } from "node:path";

/** Formats of files that hold both sides. */
export const BILINGUAL_FORMATS = ["tmx", "xliff", "tsv", "csv", "json"] as const;

export type BilingualFormat = (typeof BILINGUAL_FORMATS)[number];

const ENDINGS: ReadonlyMap<string, BilingualFormat> = new Map([
  [".tmx", "tmx"],
  [".xlf", "xliff"],
  [".xliff", "xliff"],
  [".sdlxliff", "xliff"],
  [".mqxliff", "xliff"],
  [".mxliff", "xliff"],
  [".tsv", "tsv"],
  [".tab", "tsv"],
  [".csv", "csv"],
  [".json", "json"],
]);

/** What a file's name says it is; `undefined` when it says nothing. */
export function bilingualFormat(name: string): BilingualFormat | undefined {
  return ENDINGS.get(extname(name).toLowerCase());
}
