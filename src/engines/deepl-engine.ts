import type { DeepLClient, SourceLanguageCode, TargetLanguageCode, TranslateTextOptions } from "deepl-node";
import { EngineError } from "../model/engine-error.ts";
import type { Engine, EngineReply, EngineRequest } from "../ports/engine.ts";
import { toEngineError } from "./deepl-error.ts";
import { deeplLanguages } from "./deepl-languages.ts";
import { toReply } from "./deepl-reply.ts";
import { type DeeplExchange, type DeeplWire, openDeeplWire } from "./deepl-wire.ts";

export type DeeplModel = "latency_optimized" | "quality_optimized" | "prefer_quality_optimized";

export interface DeeplEngineOptions {
  readonly key: string;
  /** Default: DeepL's host for this kind of key. */
  readonly serverUrl?: string;
  /** Default: DeepL chooses. */
  readonly modelType?: DeeplModel;
  /** Raised by hand when DeepL is known to have become another: part of every cache key. Default 0. */
  readonly epoch?: number;
  /** Milliseconds, at least 1,000; as a rule 30,000 or more, since a request given up may have been billed. */
  readonly timeout: number;
  /** Version of bitekst, told to DeepL. */
  readonly version?: string;
}

/**
 * Texts in one request: https://developers.deepl.com/docs/api-reference/translate. A body may have 128 KiB
 * as encoded; what `measure` does not count (names, options, glossary) fits into the rest.
 */
const LIMITS = { maxTexts: 50, maxBytes: 100 * 1024 };

/** Without them DeepL would cut and repair the texts, and answers would not be those of the segments. */
const FIXED = { splitSentences: "off", preserveFormatting: true } as const satisfies TranslateTextOptions;

/** DeepL behind the engine socket. Neither loads deepl-node nor connects before the first call. */
export function createDeeplEngine(options: DeeplEngineOptions): Engine {
  let opened: Promise<OpenClient> | undefined;
  return {
    name: "deepl",
    limits: LIMITS,
    takesContext: true,
    fingerprint: {
      model: options.modelType ?? "default",
      epoch: String(options.epoch ?? 0),
      split_sentences: FIXED.splitSentences,
      preserve_formatting: String(FIXED.preserveFormatting),
    },
    languagesFor: deeplLanguages,
    measure: measureField,
    async translate(request) {
      refuseStrangeKey(options.key);
      opened ??= openClient(options);
      return send(await opened, request, options);
    },
    async close() {
      const last = opened;
      opened = undefined;
      (await last)?.wire.close();
    },
  };
}

/** deepl-node sends forms, where every byte beyond ASCII letters takes three. */
function measureField(text: string): number {
  return new URLSearchParams({ text }).toString().length + 1;
}

interface OpenClient {
  readonly client: DeepLClient;
  readonly wire: DeeplWire;
}

/** Such a key would be refused on the way, as trouble with the connection. */
function refuseStrangeKey(key: string): void {
  if (!/^[\x21-\x7e]+$/u.test(key)) {
    const state = key === "" ? "there is no key" : "the key holds characters that no key has";
    throw new EngineError("refused", `Cannot translate with "deepl": ${state}`, {
      advice: "Set DEEPL_AUTH_KEY to the key that the DeepL account shows",
    });
  }
}

async function openClient({ key, serverUrl, timeout, version }: DeeplEngineOptions): Promise<OpenClient> {
  const { DeepLClient } = await import("deepl-node");
  const client = new DeepLClient(key, {
    // Counts attempts: one call is one request.
    maxRetries: 1,
    minTimeout: timeout,
    sendPlatformInfo: false,
    appInfo: { appName: "bitekst", appVersion: version ?? "0" },
    ...(serverUrl === undefined ? {} : { serverUrl }),
  });
  return { client, wire: openDeeplWire() };
}

async function send(
  { client, wire }: OpenClient,
  request: EngineRequest,
  { key, modelType }: DeeplEngineOptions,
): Promise<EngineReply> {
  const texts = request.texts.map(({ text }) => text);
  if (texts.length === 0 || texts.includes("")) {
    throw new Error("An empty text was to be sent to DeepL: this is a bug in bitekst");
  }
  const { source, target } = deeplLanguages(request.languages) ?? request.languages;
  // A new object each time: deepl-node writes into it.
  const choices: TranslateTextOptions = {
    ...FIXED,
    ...(modelType === undefined ? {} : { modelType }),
    ...(request.context === undefined ? {} : { context: request.context }),
  };
  const exchange: DeeplExchange = {};
  const fail = (error: unknown): never => {
    throw toEngineError({ error, exchange, key });
  };
  const results = await wire
    .follow(exchange, () =>
      client.translateText(texts, source as SourceLanguageCode, target as TargetLanguageCode, choices),
    )
    .catch(fail);
  return toReply(request, results) ?? fail(new Error("a translation without text"));
}
