import type { PipelineError } from "../../../model/pipeline-error.ts";
import type { ModelSource, OpenedFile, OpenOptions } from "./model-source.ts";
import { downloadTrouble } from "./model-trouble.ts";
import { type Registry, readRegistry } from "./read-registry.ts";

const REGISTRY = "db/models.json";
/** Bytes; that of Firefox has half a million. */
const LARGEST_REGISTRY = 32_000_000;

export interface ServerOptions {
  /** Whether files come from the base that the registry names; a mirror holds them itself. */
  readonly followsBase: boolean;
  /** Milliseconds without a byte. */
  readonly patience: number;
}

/** A server that holds `db/models.json` and, beside `db`, the files that it names. */
export function serverSource(url: string, { followsBase, patience }: ServerOptions): ModelSource {
  const own = url.replace(/\/(?:db\/models\.json)?$/, "");
  let base = own;
  const addressOf = (path: string) => `${base}/${path}`;
  return {
    addressOf,
    async registry(signal) {
      const address = `${own}/${REGISTRY}`;
      const { bytes } = await request(address, { from: 0, signal, patience });
      const registry = readRegistry(await textOf(bytes, address));
      if (registry === undefined) throw noRegistry(address);
      if (followsBase && registry.baseUrl !== undefined) base = checkedBase(registry, own);
      return registry;
    },
    open: (path, options) => request(addressOf(path), { ...options, patience }),
  };
}

async function textOf(bytes: AsyncIterable<Uint8Array>, address: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > LARGEST_REGISTRY) throw downloadTrouble(address, "it is larger than any registry");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function noRegistry(address: string): PipelineError {
  const advice = "Look at the address in a browser: a proxy or a sign-in page may answer in its place";
  return downloadTrouble(address, "what came is no registry of models", { advice });
}

/** Whoever was asked with TLS does not send on without. */
function checkedBase({ baseUrl = "" }: Registry, own: string): string {
  const protocol = URL.canParse(baseUrl) ? new URL(baseUrl).protocol : "";
  if (protocol === "https:" || (protocol === "http:" && own.startsWith("http:")))
    return baseUrl.replace(/\/$/, "");
  throw downloadTrouble(`${own}/${REGISTRY}`, "its base is no address that files may be had from");
}

async function request(
  address: string,
  { from, signal, patience }: OpenOptions & Pick<ServerOptions, "patience">,
): Promise<OpenedFile> {
  const watch = watchFor(patience);
  const all = AbortSignal.any([signal, watch.signal]);
  // A file that is packed on the way would have other bytes than its Range is counted in.
  const headers = { "accept-encoding": "identity", ...(from > 0 ? { range: `bytes=${from}-` } : {}) };
  const told = (error: unknown) => (signal.aborted ? signal.reason : cutOff(address, error));
  let response: Response;
  try {
    response = await fetch(address, { headers, signal: all });
  } catch (error) {
    watch.end();
    throw signal.aborted ? signal.reason : unreachable(address, error);
  }
  const { status, body } = response;
  if (status === 416 && from > 0) {
    watch.end();
    await body?.cancel();
    return request(address, { from: 0, signal, patience });
  }
  if (!response.ok || body === null || isPage(response)) {
    watch.end();
    await body?.cancel();
    throw refused(address, response);
  }
  const begins = status === 206 ? rangeStart(response) : 0;
  const rest = Number(response.headers.get("content-length") ?? Number.NaN);
  return {
    from: begins,
    ...(Number.isFinite(rest) ? { length: begins + rest } : {}),
    bytes: watched(body, { watch, told }),
  };
}

function isPage({ headers }: Response): boolean {
  return headers.get("content-type")?.startsWith("text/html") === true;
}

function rangeStart({ headers }: Response): number {
  return Number(/^bytes (\d+)-/.exec(headers.get("content-range") ?? "")?.[1] ?? 0);
}

interface Watch {
  readonly signal: AbortSignal;
  readonly beat: () => void;
  readonly end: () => void;
}

/** Gives up when nothing has come for so long. */
function watchFor(patience: number): Watch {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Error("nothing came for too long")), patience);
  return { signal: controller.signal, beat: () => timer.refresh(), end: () => clearTimeout(timer) };
}

async function* watched(
  body: AsyncIterable<Uint8Array>,
  { watch, told }: { readonly watch: Watch; readonly told: (error: unknown) => unknown },
): AsyncGenerator<Uint8Array> {
  try {
    for await (const part of body) {
      watch.beat();
      yield part;
    }
  } catch (error) {
    throw told(error);
  } finally {
    watch.end();
  }
}

function refused(address: string, response: Response): PipelineError {
  const { status } = response;
  if (response.ok) return noPage(address);
  if (status === 404 || status === 410)
    return downloadTrouble(address, "the server has nothing there", {
      advice: "Look whether the address that --from names is right, and whether the mirror is whole",
    });
  if (status === 407 || status === 401 || status === 403)
    return downloadTrouble(address, `the server does not let us (${status})`);
  return downloadTrouble(address, `the server says ${status}`, {
    advice: "Run it again later: it goes on where it stopped",
  });
}

function noPage(address: string): PipelineError {
  const advice = "Look at the address in a browser: a proxy or a sign-in page may answer in its place";
  return downloadTrouble(address, "a web page came in the place of the file", { advice });
}

const PROXY =
  "Behind a proxy set NODE_USE_ENV_PROXY=1 and HTTPS_PROXY (Node 24), or fetch the files elsewhere and name their folder with --from";

function unreachable(address: string, cause: unknown): PipelineError {
  const advice = `Look after the network and run it again. ${PROXY}`;
  return downloadTrouble(address, `no connection (${reasonOf(cause)})`, { advice, cause });
}

function cutOff(address: string, cause: unknown): PipelineError {
  const advice = `Run it again: it goes on where it stopped. ${PROXY}`;
  const state = `the connection ended before all of it had come (${reasonOf(cause)})`;
  return downloadTrouble(address, state, { advice, cause });
}

/** undici says "fetch failed" or "terminated" and keeps the reason as the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}
