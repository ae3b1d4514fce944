import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { toModelError } from "./local-error.ts";
import type { LocalModel, ModelFile } from "./models/local-model.ts";
import type { ModelBytes } from "./thread/thread-messages.ts";

/**
 * A model's files in memory that threads share, each of the size and digest that the manifest says: C++ would abort on
 * others, or translate with what is left of them.
 * @throws EngineError `refused`
 */
export async function loadModel(name: string, model: LocalModel): Promise<ModelBytes> {
  const { files } = model;
  const read = (file: ModelFile) => readChecked(name, model, file);
  const [bytes, vocabs, shortlist] = await Promise.all([
    read(files.model),
    Promise.all(files.vocabs.map(read)),
    files.shortlist === undefined ? undefined : read(files.shortlist),
  ]);
  return { model: bytes, vocabs, ...(shortlist && { shortlist }) };
}

async function readChecked(name: string, model: LocalModel, file: ModelFile): Promise<SharedArrayBuffer> {
  const path = join(model.folder, file.name);
  const fail = (state: string, cause?: unknown) =>
    toModelError(name, model, { state: `the model's file ${file.name} ${state}`, cause });
  const { size } = await stat(path).catch((error: unknown) => {
    throw fail("cannot be read", error);
  });
  if (size !== file.size) throw fail(`has ${size} bytes in the place of ${file.size}`);
  const content = await readFile(path).catch((error: unknown) => {
    throw fail("cannot be read", error);
  });
  if (createHash("sha256").update(content).digest("hex") !== file.sha256.toLowerCase())
    throw fail("is not what was fetched: its digest is another");
  const shared = new SharedArrayBuffer(content.length);
  new Uint8Array(shared).set(content);
  return shared;
}
