import type { Config } from "../../config/config.ts";
import { baseLanguage } from "../../lib/base-language.ts";
import type { LanguageCode } from "../../model/language.ts";
import { digest } from "../digest.ts";
import { digestFile } from "../digest-file.ts";

type Languages = Pick<Config, "source" | "target">;

export interface MemoryLanguages {
  readonly target: LanguageCode;
  /** Absent: both written forms of Norwegian. */
  readonly source?: LanguageCode;
}

/** What memory files are read for. */
export function memoryLanguages({ source, target }: Languages): MemoryLanguages {
  const isNorwegian = source.language === "auto" || ["nb", "nn"].includes(baseLanguage(source.language));
  return { target: target.language, ...(!isNorwegian && { source: source.language }) };
}

/** What tells whether a memory file was read as it is now, and for these languages. */
export function memoryStamp(bytes: Uint8Array, config: Languages): string {
  return stampOf(digest(bytes), config);
}

/** As {@link memoryStamp} of the file's bytes, which are read piece by piece. */
export async function memoryFileStamp(path: string, config: Languages): Promise<string> {
  return stampOf(await digestFile(path), config);
}

function stampOf(digested: string, config: Languages): string {
  const { source, target } = memoryLanguages(config);
  return [digested, source, target].filter((part) => part !== undefined).join(" ");
}
