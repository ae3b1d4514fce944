import { fromCodeXml, toCodeXml } from "../../formats/code-xml.ts";
import { billedLength } from "../../model/billed-length.ts";
import { withoutCodes } from "../../model/code-characters.ts";
import { codesIn } from "../../model/codes-in.ts";
import { EngineError } from "../../model/engine-error.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { Engine, EngineReply, EngineRequest } from "../../ports/engine.ts";
import { replyWithoutKey } from "../reply-without-key.ts";
import {
  type LibreTranslateParty,
  toConnectionError,
  toLibreTranslateError,
  toPairError,
} from "./libretranslate-error.ts";
import { libreTranslateLanguages, type OfferedLanguage, offeredPair } from "./libretranslate-languages.ts";
import { askLibreTranslate, type LibreTranslateResponse } from "./libretranslate-wire.ts";

export interface LibreTranslateEngineOptions {
  /** As in the config's `engines`. */
  readonly name: string;
  /** `http://127.0.0.1:5000` */
  readonly url: string;
  readonly key?: string | undefined;
  /** Where the key is from: named in advice. */
  readonly keyVariable: string;
  readonly concurrency: number;
  /** Milliseconds. */
  readonly timeout: number;
  /** Whether characters are paid for. */
  readonly isPaid: boolean;
  /** Raised by hand when the server is known to have become another: part of every cache key. Default 0. */
  readonly epoch?: number;
}

/** Servers take texts one after the other, and hosted ones 2,000 characters as a rule: what is too much is halved. */
const LIMITS = { maxTexts: 20, maxBytes: 8 * 1024 };

interface Desk extends LibreTranslateEngineOptions {
  /** What the server offers; `undefined` when it does not say. Asked for once. */
  readonly offered: () => Promise<readonly OfferedLanguage[] | undefined>;
}

/** LibreTranslate behind the engine socket; connects to nothing before the first call. */
export function createLibreTranslateEngine(options: LibreTranslateEngineOptions): Engine {
  const { name, concurrency, isPaid, epoch = 0 } = options;
  let asked: Promise<readonly OfferedLanguage[] | undefined> | undefined;
  const desk: Desk = {
    ...options,
    url: options.url.replace(/\/+$/u, ""),
    offered: () => {
      asked ??= askLanguages(desk).catch((error: unknown) => {
        asked = undefined;
        throw error;
      });
      return asked;
    },
  };
  return {
    name,
    limits: { ...LIMITS, concurrency },
    takesContext: false,
    inlineCodes: "kept",
    cost: { kind: isPaid ? "characters" : "free" },
    fingerprint: { epoch: String(epoch), inline_codes: "html" },
    languagesFor: libreTranslateLanguages,
    measure: (text) => Buffer.byteLength(JSON.stringify(writeField(text))),
    translate: async (request) => replyWithoutKey(await translate(request, desk), desk.key),
    close: async () => undefined,
  };
}

async function translate(request: EngineRequest, desk: Desk): Promise<EngineReply> {
  const { texts, languages } = request;
  if (texts.length === 0 || texts.some(({ text }) => text === ""))
    throw new Error("An empty text was to be sent to LibreTranslate: this is a bug in bitekst");
  const { source, target } = await pairFor(libreTranslateLanguages(languages) ?? languages, desk);
  const isCoded = texts.some(({ text }) => withoutCodes(text) !== text);
  const response = await ask(desk, "/translate", {
    q: texts.map(({ text }) => (isCoded ? writeField(text) : text)),
    source,
    target,
    format: isCoded ? "html" : "text",
    ...(desk.key === undefined ? {} : { api_key: desk.key }),
  });
  const targets = targetsIn(response);
  if (response.status !== 200 || targets === undefined) throw toLibreTranslateError(response, desk);
  const billed = texts.map(({ text }) => (desk.isPaid ? billedLength(text) : 0));
  if (targets.length !== texts.length)
    return { kind: "mismatch", targets, billedCharacters: billed.reduce((sum, one) => sum + one, 0) };
  const answers = texts.map(({ id, text }, place) => {
    const came = targets[place] ?? "";
    // LibreTranslate takes entities out of its HTML, so that < and & stand there as they are: those are text.
    const read = isCoded ? fromCodeXml(came, codesIn(text)).text : came;
    return { id, target: read, billedCharacters: billed[place] ?? 0 };
  });
  return { kind: "answers", answers };
}

function writeField(text: string): string {
  return toCodeXml(text, codesIn(text));
}

async function pairFor(pair: LanguagePair, desk: Desk): Promise<LanguagePair> {
  const offered = await desk.offered();
  if (offered === undefined) return pair;
  const found = offeredPair(pair, offered);
  if (found === undefined) throw toPairError(`${pair.source} → ${pair.target}`, desk);
  return found;
}

/** Old servers and those behind a gate do not say: then the request itself shows what they take. */
async function askLanguages(desk: Desk): Promise<readonly OfferedLanguage[] | undefined> {
  const { status, json } = await ask(desk, "/languages");
  if (status !== 200 || !Array.isArray(json)) return undefined;
  const offered = json.filter(isOffered);
  return offered.length === 0 ? undefined : offered;
}

function isOffered(entry: unknown): entry is OfferedLanguage {
  const { code, targets } = (entry ?? {}) as { readonly code?: unknown; readonly targets?: unknown };
  return typeof code === "string" && (targets === undefined || Array.isArray(targets));
}

async function ask(
  desk: Desk,
  path: "/translate" | "/languages",
  body?: object,
): Promise<LibreTranslateResponse> {
  const party: LibreTranslateParty = desk;
  try {
    return await askLibreTranslate(desk, path, body);
  } catch (error) {
    throw error instanceof EngineError ? error : toConnectionError(error, party);
  }
}

function targetsIn({ json }: LibreTranslateResponse): readonly string[] | undefined {
  const came = (json as { readonly translatedText?: unknown } | null | undefined)?.translatedText;
  const targets: unknown = typeof came === "string" ? [came] : came;
  return Array.isArray(targets) && targets.every((one) => typeof one === "string") ? targets : undefined;
}
