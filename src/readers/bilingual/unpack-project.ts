import { type UnzipFileInfo, unzipSync } from "fflate";
import { PipelineError } from "../../model/pipeline-error.ts";
import { brokenFile } from "./broken-file.ts";

/** What OmegaT saves in a project's folder. */
export const OMEGAT_SAVED = "omegat/project_save.tmx";

const MEGABYTE = 2 ** 20;
/** Far above what a set of articles comes to. */
const LIMITS = { entries: 5_000, unpacked: 64 * MEGABYTE, ratio: 300 };

/**
 * What OmegaT saved, out of a project that was packed as a zip file. Nothing is written to the disk, and of all names
 * in the file but this one's end nothing is used.
 * @throws PipelineError `document-unreadable`
 */
export function unpackProject(name: string, bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw brokenFile(name, "it is no zip file");
  const found = unpack(name, bytes);
  const [saved] = Object.values(found);
  if (saved === undefined)
    throw brokenFile(name, `it is a zip file without ${OMEGAT_SAVED}: no project that OmegaT has saved`);
  return saved;
}

function unpack(name: string, bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let entries = 0;
  let isFound = false;
  const wanted = (file: UnzipFileInfo): boolean => {
    entries += 1;
    if (entries > LIMITS.entries) throw brokenFile(name, `it has more than ${LIMITS.entries} files`);
    if (file.name !== OMEGAT_SAVED && !file.name.endsWith(`/${OMEGAT_SAVED}`)) return false;
    // Before it is unpacked: thousands of entries may share the bytes of one.
    if (isFound) throw brokenFile(name, `it has ${OMEGAT_SAVED} twice; pack one project`);
    isFound = true;
    refuseBomb(name, file);
    return true;
  };
  try {
    return unzipSync(bytes, { filter: wanted });
  } catch (cause) {
    if (cause instanceof PipelineError) throw cause;
    throw brokenFile(name, "the zip file is broken or cut short", cause);
  }
}

function refuseBomb(name: string, { size, originalSize }: UnzipFileInfo): void {
  if (originalSize > LIMITS.unpacked) throw brokenFile(name, `${OMEGAT_SAVED} unpacks to more than 64 MB`);
  if (originalSize > MEGABYTE && originalSize > size * LIMITS.ratio)
    throw brokenFile(name, `${OMEGAT_SAVED} unpacks to more than ${LIMITS.ratio} times its size`);
}
