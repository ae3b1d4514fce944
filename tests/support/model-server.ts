import { createHash } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** How the next request for a path that ends so is answered. */
export type ModelTrick =
  | { readonly status: number }
  | { readonly body: string; readonly type: string }
  /** The connection ends after so many bytes. */
  | { readonly cutAfter: number }
  /** It stays open and silent after so many bytes. */
  | { readonly hangAfter: number };

export interface ModelServer {
  readonly url: string;
  /** `/path`, with the Range behind a space where one was asked for. */
  readonly requests: readonly string[];
  /** By their path below the server. */
  readonly files: Map<string, Uint8Array>;
  /** Whether it answers a Range with a part. */
  takesRanges: boolean;
  play(ending: string, trick: ModelTrick): void;
  close(): Promise<void>;
}

/** Bytes that no packing makes smaller, the same each time. */
export function noise(seed: string, size: number): Uint8Array {
  const parts: Buffer[] = [];
  for (let at = 0; at < size; at += 32) parts.push(createHash("sha256").update(`${seed} ${at}`).digest());
  return Buffer.concat(parts).subarray(0, size);
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** What a registry tells of a model for a pair, and the files themselves. */
export function madeUpModel(pair: string, architecture = "tiny") {
  const short = pair.replace("-", "");
  const folder = `models/${pair}/student_${architecture}/exported`;
  const contents = {
    model: { name: `model.${short}.intgemm.alphas.bin`, bytes: noise(`${pair} ${architecture}`, 40_000) },
    lexicalShortlist: { name: `lex.50.50.${short}.s2t.bin`, bytes: noise("lex", 9000) },
    vocab: { name: `vocab.${short}.spm`, bytes: noise("vocab", 5000) },
  };
  const path = (key: keyof typeof contents) => `${folder}/${contents[key].name}.gz`;
  const { bytes } = contents.model;
  const entry = {
    architecture,
    releaseStatus: "Release",
    files: {
      model: { path: path("model"), uncompressedSize: bytes.length, uncompressedHash: sha256(bytes) },
      lexicalShortlist: { path: path("lexicalShortlist") },
      vocab: { path: path("vocab") },
    },
  };
  const files = (["model", "lexicalShortlist", "vocab"] as const).map(
    (key) => [path(key), gzipSync(contents[key].bytes)] as const,
  );
  return { entry, contents, files };
}

/** Offers made-up models as the store of Firefox's does: `db/models.json` and packed files. */
export async function startModelServer(): Promise<ModelServer> {
  const requests: string[] = [];
  const files = new Map<string, Uint8Array>();
  const tricks = new Map<string, ModelTrick>();
  const server = createServer((request, response) => {
    const path = (request.url ?? "").slice(1);
    const { range } = request.headers;
    requests.push(range === undefined ? `/${path}` : `/${path} ${range}`);
    const ending = [...tricks.keys()].find((each) => path.endsWith(each));
    const trick = ending === undefined ? undefined : tricks.get(ending);
    if (ending !== undefined) tricks.delete(ending);
    answer(response, { trick, bytes: files.get(path), from: made.takesRanges ? startOf(range) : 0 });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const made: ModelServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    files,
    takesRanges: true,
    play: (ending, trick) => void tricks.set(ending, trick),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  const models = {
    "nb-en": [madeUpModel("nb-en", "base-memory"), madeUpModel("nb-en")],
    "nn-en": [madeUpModel("nn-en")],
  };
  for (const [path, bytes] of Object.values(models).flatMap((list) => list.flatMap((each) => each.files)))
    files.set(path, bytes);
  const entries = Object.entries(models).map(([pair, list]) => [pair, list.map(({ entry }) => entry)]);
  const registry = { generated: "2026-01-01", baseUrl: made.url, models: Object.fromEntries(entries) };
  files.set("db/models.json", Buffer.from(JSON.stringify(registry)));
  return made;
}

function startOf(range: string | undefined): number {
  return Number(/^bytes=(\d+)-$/.exec(range ?? "")?.[1] ?? 0);
}

interface Answer {
  readonly trick: ModelTrick | undefined;
  readonly bytes: Uint8Array | undefined;
  readonly from: number;
}

function answer(response: ServerResponse, { trick, bytes, from }: Answer): void {
  if (trick !== undefined && "status" in trick) return void response.writeHead(trick.status).end("no");
  if (trick !== undefined && "body" in trick)
    return void response.writeHead(200, { "content-type": trick.type }).end(trick.body);
  if (bytes === undefined) return void response.writeHead(404).end("no");
  if (from > 0 && from >= bytes.length) return void response.writeHead(416).end();
  const rest = bytes.subarray(from);
  const range = from > 0 ? { "content-range": `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {};
  const type = { "content-type": "application/octet-stream" };
  response.writeHead(from > 0 ? 206 : 200, { ...type, "content-length": rest.length, ...range });
  if (trick === undefined) return void response.end(rest);
  const after = "cutAfter" in trick ? trick.cutAfter : trick.hangAfter;
  response.write(rest.subarray(0, after), () => {
    if ("cutAfter" in trick) response.socket?.end();
  });
}
