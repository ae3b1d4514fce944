import { stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { PipelineError } from "../model/pipeline-error.ts";
import { memoryTrouble } from "./memory-trouble.ts";
import { refuseDevice } from "./refuse-device.ts";
import { walkFolder } from "./sources/walk-folder.ts";

/**
 * The translation memory files (`.tmx`) that `paths` name, files or folders with all below them: paths from the
 * root with `/`, by code unit. A folder that is not there holds none, since a new project has no memory yet.
 * @throws PipelineError `memory-file` for a named file that is not there, and for what cannot be read: going
 * on without it would pay for what is known
 */
export async function findMemoryFiles(root: string, paths: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    for (const file of await filesOf(path, resolve(root, path)))
      found.add(relative(root, file).split(sep).join("/"));
  }
  return [...found].sort();
}

async function filesOf(given: string, path: string): Promise<readonly string[]> {
  const kind = await kindOf(given, path);
  if (kind === "none") return [];
  if (kind === "folder") return memoryBelow(given, path);
  if (isMemory(path)) return [path];
  throw new PipelineError("memory-file", `Cannot use ${JSON.stringify(given)} as memory: it is no TMX file`, {
    advice:
      "Name files that end in .tmx, or folders of them, in the key memory.files of pipeline.config.yaml",
  });
}

async function kindOf(given: string, path: string): Promise<"file" | "folder" | "none"> {
  try {
    const found = await stat(path);
    refuseDevice(found);
    return found.isDirectory() ? "folder" : "file";
  } catch (cause) {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    if (isMissing && !isMemory(path)) return "none";
    throw memoryTrouble(given, cause);
  }
}

async function memoryBelow(given: string, path: string): Promise<readonly string[]> {
  const { files, failures } = await walkFolder(path);
  const [failure] = failures;
  if (failure !== undefined) throw memoryTrouble(given, failure.cause);
  return files.filter(isMemory);
}

function isMemory(path: string): boolean {
  return path.toLowerCase().endsWith(".tmx");
}
