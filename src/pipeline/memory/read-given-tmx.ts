import { stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { PipelineError } from "../../model/pipeline-error.ts";
import { findMemoryFiles } from "../../readers/find-memory-files.ts";
import { readTrouble } from "../../readers/read-trouble.ts";
import { refuseDevice } from "../../readers/refuse-device.ts";
import type { TmxProblem } from "../../readers/tmx/entries-of-unit.ts";
import { digestFile } from "../digest-file.ts";
import type { Folder } from "../open-folder.ts";
import { countKnown, type KnownCount } from "./count-known.ts";
import type { TmxImportChoice } from "./import-tmx.ts";
import { memoryLanguages } from "./memory-languages.ts";

/** A TMX file to import, read through, and where it goes. */
export interface GivenTmx extends KnownCount {
  /** As it was given. */
  readonly file: string;
  /** Its absolute path, and the digest of its bytes. */
  readonly from: string;
  readonly digest: string;
  readonly problems: readonly TmxProblem[];
  /** From the root, with `/`. */
  readonly memoryFile: string;
  /** Absolute path of `memoryFile`. */
  readonly path: string;
  /** What lies there now: nothing, these very bytes, or another file. */
  readonly there: "nothing" | "same" | "other";
}

type Choice = Pick<TmxImportChoice, "files" | "cwd" | "force">;

/**
 * Reads the files and finds their places in memory; writes nothing.
 * @throws PipelineError `usage`, `memory-file`
 */
export async function readGivenTmx(folder: Folder, choice: Choice): Promise<readonly GivenTmx[]> {
  const known = await findMemoryFiles(folder.root, folder.config.memory.files);
  const given: GivenTmx[] = [];
  for (const file of new Set(choice.files)) {
    const memoryFile = placeOf(folder, known, resolve(choice.cwd, file));
    const twin = given.find((other) => other.memoryFile === memoryFile);
    if (twin) throw sameName(file, twin.file);
    given.push(await readOne(folder, { ...choice, file, memoryFile }));
  }
  return given;
}

/** A file that is memory already stays where it is. */
function placeOf({ root, config }: Folder, known: readonly string[], path: string): string {
  const own = relative(root, path).split(sep).join("/");
  if (known.includes(own)) return own;
  const folder = config.memory.files.find((each) => !/\.tmx$/i.test(each));
  if (folder === undefined) {
    throw new PipelineError("config", `Cannot import "${basename(path)}": there is no memory folder`, {
      advice: "Name a folder under memory.files in pipeline.config.yaml, such as seeds/memory",
    });
  }
  const name = `${basename(path).replace(/\.(?:tmx|xml)$/i, "")}.tmx`;
  return relative(root, join(resolve(root, folder), name))
    .split(sep)
    .join("/");
}

interface Place extends Choice {
  readonly file: string;
  readonly memoryFile: string;
}

async function readOne(folder: Folder, place: Place): Promise<GivenTmx> {
  const { file, memoryFile, cwd, force } = place;
  const from = resolve(cwd, file);
  const digest = await digestGiven(file, from);
  const { memoryFileEntries } = await import("../../readers/memory-file-entries.ts");
  const entries = memoryFileEntries(cwd, { name: file, ...memoryLanguages(folder.config) });
  const counts = await countKnown(folder, entries).catch((error: unknown) => Promise.reject(named(error)));
  const path = resolve(folder.root, memoryFile);
  const there = await compareFile(path, digest);
  if (there === "other" && !force) throw anotherFile(file, memoryFile);
  return { file, from, digest, ...counts, problems: entries.problems, memoryFile, path, there };
}

async function digestGiven(file: string, path: string): Promise<string> {
  try {
    refuseDevice(await stat(path));
    return await digestFile(path);
  } catch (cause) {
    const advice = "Name TMX files, such as bitekst memory import agency.tmx";
    throw new PipelineError("memory-file", readTrouble(file, cause).message, { advice, cause });
  }
}

/** The file was named on the command line: no folder of the config has to do with it. */
function named(error: unknown): unknown {
  if (!(error instanceof PipelineError) || error.code !== "memory-file") return error;
  const advice =
    "Put the file right; memory import reads TMX (1.1 to 1.4), bitekst apply what came back in other formats";
  return new PipelineError("memory-file", error.message, { advice, cause: error });
}

async function compareFile(path: string, digest: string): Promise<GivenTmx["there"]> {
  const there = await digestFile(path).catch(() => undefined);
  if (there === undefined) return "nothing";
  return there === digest ? "same" : "other";
}

function anotherFile(file: string, memoryFile: string): PipelineError {
  return new PipelineError("usage", `Cannot import "${file}": ${memoryFile} is another file`, {
    advice: "Rename the new one, or use --force to put it in the place of the other",
  });
}

function sameName(file: string, other: string): PipelineError {
  return new PipelineError("usage", `Cannot import "${file}": it has the same name as ${other}`, {
    advice: "Rename one of them, or import them one after the other with --force",
  });
}
