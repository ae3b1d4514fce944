import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { PipelineError } from "../../model/pipeline-error.ts";
import { decodeText } from "../encoding/decode-text.ts";
import { readTrouble } from "../read-trouble.ts";
import { refuseDevice } from "../refuse-device.ts";
import { type GlossaryReading, parseGlossary } from "./parse-glossary.ts";

const ADVICE = "Check the key glossary in pipeline.config.yaml, or set glossary: none to do without";

/**
 * Reads a glossary file below `root`: UTF-8, UTF-16 with a byte order mark, or Windows-1252.
 * @throws PipelineError `glossary-file` when there is none or it is no text; problems of its lines are in the reading
 */
export async function readGlossaryFile(root: string, name: string): Promise<GlossaryReading> {
  try {
    const path = resolve(root, name);
    refuseDevice(await stat(path));
    const { text } = await decodeText({ name, bytes: await readFile(path) });
    return parseGlossary(name, text);
  } catch (error) {
    const cause = readTrouble(name, error);
    throw new PipelineError("glossary-file", cause.message, { advice: ADVICE, cause });
  }
}
