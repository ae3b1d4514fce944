import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { PipelineError } from "../../model/pipeline-error.ts";
import { OMEGAT_SAVED } from "../../readers/bilingual/unpack-project.ts";
import { readTrouble } from "../../readers/read-trouble.ts";
import { refuseDevice } from "../../readers/refuse-device.ts";
import type { MemoryLanguages } from "../memory/memory-languages.ts";
import { parseReturned, type ReturnedFile } from "./parse-returned.ts";

export interface ReturnedPlace {
  readonly cwd: string;
  readonly format?: string | undefined;
  /** Of the articles. */
  readonly languages: MemoryLanguages;
}

/**
 * Reads a file that comes back, whole or not at all; of a folder, what OmegaT saved in it.
 * @throws PipelineError `usage` for an ending that is not known; `document-…` for what cannot be read
 */
export async function readReturned(
  file: string,
  { cwd, format, languages }: ReturnedPlace,
): Promise<ReturnedFile> {
  const path = resolve(cwd, file);
  if (await isFolder(path)) return readProject(file, { folder: path, languages });
  const size = async () => {
    const found = await stat(path);
    refuseDevice(found);
    return found.size;
  };
  return parseReturned({ name: file, languages, size, bytes: () => readFile(path) }, format);
}

/** What cannot be looked at is told where it is read. */
async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function readProject(
  file: string,
  { folder, languages }: { readonly folder: string } & Pick<ReturnedPlace, "languages">,
): Promise<ReturnedFile> {
  const path = join(folder, OMEGAT_SAVED);
  const found = await stat(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw readTrouble(file, error);
  });
  if (!found?.isFile()) throw noProject(file);
  const name = `${file.replace(/[\\/]+$/, "")}/${OMEGAT_SAVED}`;
  const size = async () => found.size;
  return parseReturned({ name, languages, size, bytes: () => readFile(path) }, "tmx");
}

function noProject(file: string): PipelineError {
  const state = `it is a folder without ${OMEGAT_SAVED}`;
  return new PipelineError("document-unreadable", `Cannot read ${JSON.stringify(file)}: ${state}`, {
    advice: "Name a file, or the folder of a project that OmegaT has saved",
  });
}
