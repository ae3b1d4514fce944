import { createHash } from "node:crypto";
import { availableParallelism, totalmem } from "node:os";
import { withoutCodes } from "../../model/code-characters.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { Engine, EngineReply, EngineRequest } from "../../ports/engine.ts";
import { countWorkers } from "./count-workers.ts";
import { loadModel } from "./load-model.ts";
import { toClosedError, toCrashError, toModelError, toPairError } from "./local-error.ts";
import { findLocalModel } from "./local-languages.ts";
import { fromLocalHtml, respace, toLocalHtml } from "./local-markup.ts";
import type { LocalModel } from "./models/local-model.ts";
import { splitLong } from "./split-long.ts";
import type { ModelBytes, ThreadText } from "./thread/thread-messages.ts";
import { ThreadPool } from "./thread/thread-pool.ts";

export interface LocalEngineOptions {
  /** As in the config's `engines`. */
  readonly name: string;
  readonly models: readonly LocalModel[];
  /** Worker threads, of 0.4 GB each; default: one for each core, as far as half of the memory carries them. */
  readonly workers?: number | undefined;
  /** Raised by hand when answers are to be had anew: part of every cache key. Default 0. */
  readonly epoch?: number;
}

/** Of the package; another one may answer otherwise. */
const BERGAMOT = "0.4.9";
/** A request feeds all threads, and is small enough that little is lost when the process is killed. */
const LIMITS = { maxTexts: 32, maxBytes: 64 * 1024 };
/** Texts that a thread is given at a time. */
const SHARE = 4;

interface Desk {
  readonly name: string;
  readonly pool: ThreadPool;
  /** The files of a model, read once. */
  bytesOf(model: LocalModel): Promise<ModelBytes>;
}

/** Bergamot in worker threads of this process behind the engine socket; nothing is loaded before the first call. */
export function createLocalEngine({ name, models, workers, epoch = 0 }: LocalEngineOptions): Engine {
  const count = countWorkers(workers, { cores: availableParallelism(), memory: memoryHere() });
  const desk: Desk = { name, pool: new ThreadPool(count), bytesOf: readOnce(name) };
  return {
    name,
    // One more than are translated, so that no thread waits while answers are stored.
    limits: { ...LIMITS, concurrency: count + 1 },
    takesContext: false,
    inlineCodes: "kept",
    cost: { kind: "free" },
    fingerprint: { bergamot: BERGAMOT, epoch: String(epoch), inline_codes: "html" },
    fingerprintOf(languages) {
      const model = findLocalModel(languages, models);
      return model === undefined ? {} : { model: digestOf(model) };
    },
    languagesFor(languages) {
      const model = findLocalModel(languages, models);
      return model && { source: model.source, target: model.target };
    },
    measure: (text) => Buffer.byteLength(toLocalHtml(text)),
    translate(request) {
      const model = findLocalModel(request.languages, models);
      if (model === undefined) return Promise.reject(toPairError(name, shown(request.languages)));
      return translate(request, model, desk);
    },
    close: () => desk.pool.close(),
  };
}

/** Of the machine, or of the container where that is less. */
function memoryHere(): number {
  const allowed = process.constrainedMemory();
  return allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
}

function readOnce(name: string): Desk["bytesOf"] {
  const read = new Map<LocalModel, Promise<ModelBytes>>();
  return (model) => {
    const bytes = read.get(model) ?? loadModel(name, model);
    read.set(model, bytes);
    // A model that was fetched anew is to be found by a next call.
    bytes.catch(() => read.delete(model));
    return bytes;
  };
}

function digestOf({ files }: LocalModel): string {
  const hash = createHash("sha256");
  for (const file of [files.model, ...files.vocabs, ...(files.shortlist ? [files.shortlist] : [])])
    hash.update(`${file.sha256.toLowerCase()}\n`);
  return hash.digest("hex");
}

function shown({ source, target }: LanguagePair): string {
  return `${source} → ${target}`;
}

/** A piece of a text as it is handed to a thread, and what stands behind it. */
interface Piece {
  readonly text: string;
  readonly sent: ThreadText;
  readonly gap: string;
}

async function translate({ texts }: EngineRequest, model: LocalModel, desk: Desk): Promise<EngineReply> {
  if (texts.length === 0 || texts.some(({ text }) => text === ""))
    throw new Error("An empty text was to be sent to the local engine: this is a bug in bitekst");
  const bytes = await desk.bytesOf(model);
  const split = texts.map(({ text }) => splitLong(text).map(toPiece));
  const sent = split.flat().map((piece) => piece.sent);
  const shares = Array.from({ length: Math.ceil(sent.length / SHARE) }, (_, at) =>
    sent.slice(at * SHARE, (at + 1) * SHARE),
  );
  const came = await Promise.all(shares.map((share) => perform(share, { model, bytes, desk })));
  const targets = came.flat().values();
  const answers = texts.map(({ id }, at) => ({
    id,
    target: (split[at] ?? []).map((piece) => readPiece(piece, targets.next().value ?? "")).join(""),
    billedCharacters: 0,
  }));
  return { kind: "answers", answers };
}

/** Line ends part sentences for Bergamot; texts without codes are exact as they are. */
function toPiece({ text, gap }: { readonly text: string; readonly gap: string }): Piece {
  const isHtml = withoutCodes(text) !== text;
  const line = text.replace(/[\r\n]+/gu, " ");
  return {
    text: line,
    sent: { text: isHtml ? toLocalHtml(line) : Buffer.from(line).toString(), isHtml },
    gap,
  };
}

function readPiece({ text, sent, gap }: Piece, target: string): string {
  return `${sent.isHtml ? respace(text, fromLocalHtml(target)) : target}${gap}`;
}

interface Loaded {
  readonly model: LocalModel;
  readonly bytes: ModelBytes;
  readonly desk: Desk;
}

async function perform(
  texts: readonly ThreadText[],
  { model, bytes, desk }: Loaded,
): Promise<readonly string[]> {
  const reply = await desk.pool.perform({ pair: model.pair, bytes, texts });
  if (reply === "closed") throw toClosedError(desk.name);
  if (reply.kind === "done") return reply.targets;
  if (reply.during === "translating") throw toCrashError(desk.name, reply.said);
  const state = `Bergamot cannot load the model ${model.pair} (${reply.said})`;
  throw toModelError(desk.name, model, { state });
}
