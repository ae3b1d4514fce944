import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { createGunzip } from "node:zlib";
import { PipelineError } from "../../../model/pipeline-error.ts";
import type { ModelFile } from "./local-model.ts";
import { LARGEST_FILE } from "./model-manifest.ts";
import type { ModelSource } from "./model-source.ts";
import { diskTrouble, downloadTrouble } from "./model-trouble.ts";
import type { RegistryFile } from "./read-registry.ts";

/** How far a file has come, as it is transferred; `of` is absent when nobody says. */
export interface FetchProgress {
  readonly name: string;
  readonly bytes: number;
  readonly of?: number;
}

export interface FetchOptions {
  readonly source: ModelSource;
  /** Where it is put; there already. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: FetchProgress) => void;
}

/**
 * Fetches a file, going on where an earlier fetch of the same address stopped, unpacks it and checks it. What came so far
 * stays beside it as `.part` until it is whole; what turns out wrong is thrown away.
 * @throws PipelineError `model-download`, `model-damaged`, `model-unwritable`; the signal's reason
 */
export async function fetchFile(file: RegistryFile, options: FetchOptions): Promise<ModelFile> {
  const address = options.source.addressOf(file.path);
  const part = join(options.folder, `${file.name}.${digestOf(address)}.part`);
  const whole = join(options.folder, file.name);
  try {
    await transfer(file, { ...options, part, address });
    return await unpack(file, { part, whole, address });
  } catch (error) {
    throw diskTrouble(whole, error);
  }
}

function digestOf(address: string): string {
  return createHash("sha256").update(address).digest("hex").slice(0, 12);
}

interface Transfer extends FetchOptions {
  readonly part: string;
  readonly address: string;
}

async function transfer(file: RegistryFile, { source, part, address, signal, onProgress }: Transfer) {
  const here = await sizeOf(part);
  const opened = await source.open(file.path, { from: here, signal });
  if (opened.from !== here && opened.from !== 0) throw downloadTrouble(address, "another part of it came");
  const out = await open(part, opened.from === 0 ? "w" : "a");
  let bytes = opened.from;
  const tell = () =>
    onProgress({ name: file.name, bytes, ...(opened.length === undefined ? {} : { of: opened.length }) });
  try {
    tell();
    for await (const piece of opened.bytes) {
      signal.throwIfAborted();
      bytes += piece.length;
      if (bytes > LARGEST_FILE) throw await tooLarge(part, address);
      await out.writeFile(piece);
      tell();
    }
    await out.sync();
  } finally {
    await out.close();
  }
  if (opened.length !== undefined && bytes < opened.length)
    throw downloadTrouble(address, `it ended after ${bytes} of ${opened.length} bytes`, {
      advice: "Run it again: it goes on where it stopped",
    });
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}

interface Unpacking {
  readonly part: string;
  readonly whole: string;
  readonly address: string;
}

async function unpack(file: RegistryFile, { part, whole, address }: Unpacking): Promise<ModelFile> {
  const temporary = `${whole}.tmp`;
  const hash = createHash("sha256");
  const most = file.size ?? LARGEST_FILE;
  let size = 0;
  const out = await open(temporary, "w");
  try {
    for await (const piece of unpacked(part, file)) {
      size += piece.length;
      if (size > most) throw await tooLarge(part, address);
      hash.update(piece);
      await out.writeFile(piece);
    }
    await out.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    if (!isPacking(error)) throw error;
    throw await damaged(part, address, { state: "it is not packed as it should be", cause: error });
  } finally {
    await out.close();
  }
  const sha256 = hash.digest("hex");
  const state = stateOf(file, { size, sha256 });
  if (state !== undefined) {
    await rm(temporary, { force: true });
    throw await damaged(part, address, { state });
  }
  await rename(temporary, whole);
  await rm(part, { force: true });
  return { name: file.name, size, sha256 };
}

function unpacked(part: string, { path }: RegistryFile): AsyncIterable<Uint8Array> {
  const packed = createReadStream(part);
  if (!path.endsWith(".gz")) return packed;
  const gunzip = createGunzip();
  packed.on("error", (error) => gunzip.destroy(error));
  return packed.pipe(gunzip);
}

/** zlib's own complaints: `Z_DATA_ERROR`, `Z_BUF_ERROR` (it ends too early). */
function isPacking(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}

function stateOf(file: RegistryFile, { size, sha256 }: Pick<ModelFile, "size" | "sha256">) {
  if (size === 0) return "it is empty";
  if (file.size !== undefined && size !== file.size) return `it has ${size} bytes, not ${file.size}`;
  if (file.sha256 !== undefined && sha256 !== file.sha256) return "its SHA-256 is another than it should be";
  return undefined;
}

async function damaged(
  part: string,
  address: string,
  { state, cause }: { readonly state: string; readonly cause?: unknown },
): Promise<PipelineError> {
  await rm(part, { force: true });
  return new PipelineError("model-damaged", `Cannot use ${JSON.stringify(address)}: ${state}`, {
    advice:
      "It was thrown away. Run it again; if it stays so, the source is damaged: name another with --from",
    ...(cause === undefined ? {} : { cause }),
  });
}

async function tooLarge(part: string, address: string): Promise<PipelineError> {
  return damaged(part, address, { state: "it is larger than it should be" });
}
