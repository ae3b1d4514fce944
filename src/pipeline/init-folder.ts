import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DEFAULTS } from "../config/defaults.ts";
import { readShippedConfig, SCHEMA_NAME } from "../config/shipped-config.ts";
import { PipelineError } from "../model/pipeline-error.ts";

export interface InitResult {
  /** Files and folders that were made, or added to, from the folder; folders end in `/`. */
  readonly made: readonly string[];
  /** Files that were there and stay as they were. */
  readonly kept: readonly string[];
}

const CONFIG = "pipeline.config.yaml";

/** What git must not have: answers that were paid for, and keys. */
const IGNORED = [`${dirname(DEFAULTS.store)}/`, ".env"];

/**
 * Makes a folder ready for articles: config, its schema, folders, `.gitignore`. Nothing is overwritten.
 * @throws PipelineError `usage` when there is a config already, `output-unwritable`
 */
export async function initFolder(folder: string): Promise<InitResult> {
  const { yaml, schema } = await readShippedConfig();
  try {
    await mkdir(folder, { recursive: true });
    if (!(await writeNew(join(folder, CONFIG), yaml))) throw alreadyThere();
    const made = [CONFIG];
    const kept: string[] = [];
    ((await writeNew(join(folder, SCHEMA_NAME), schema)) ? made : kept).push(SCHEMA_NAME);
    for (const path of [...DEFAULTS.input, ...DEFAULTS.memory.files])
      if (await mkdir(join(folder, path), { recursive: true })) made.push(`${path}/`);
    ((await ignore(join(folder, ".gitignore"))) ? made : kept).push(".gitignore");
    return { made, kept };
  } catch (cause) {
    throw cause instanceof PipelineError ? cause : notWritable(folder, cause);
  }
}

/** Whether the file was not there and now is. */
async function writeNew(path: string, text: string): Promise<boolean> {
  try {
    await writeFile(path, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Whether lines had to be added. */
async function ignore(path: string): Promise<boolean> {
  const before = await readFile(path, "utf8").catch((error) => {
    if (codeOf(error) === "ENOENT") return "";
    throw error;
  });
  const lines = new Set(before.split(/\r?\n/).map((line) => line.trim().replace(/^\//, "")));
  const missing = IGNORED.filter((line) => !lines.has(line) && !lines.has(line.replace(/\/$/, "")));
  if (missing.length === 0) return false;
  const gap = before === "" || before.endsWith("\n") ? "" : "\n";
  await writeFile(path, `${gap}${missing.join("\n")}\n`, { flag: "a" });
  return true;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function alreadyThere(): PipelineError {
  return new PipelineError("usage", `Cannot write "${CONFIG}": there is one already`, {
    advice: "Edit that one, or move it away and run bitekst init again",
  });
}

function notWritable(folder: string, cause: unknown): PipelineError {
  return new PipelineError(
    "output-unwritable",
    `Cannot write to "${folder}": the system says ${codeOf(cause)}`,
    {
      advice: "Run bitekst init in a folder that you may write to",
      cause,
    },
  );
}
