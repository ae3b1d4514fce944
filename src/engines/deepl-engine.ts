import type { SourceLanguageCode, TargetLanguageCode, TranslateTextOptions } from "deepl-node";
import type { Engine, EngineReply, EngineRequest } from "../ports/engine.ts";
import { deeplAccount } from "./deepl-account.ts";
import { type DeeplClient, openDeeplClient } from "./deepl-client.ts";
import { toEngineError } from "./deepl-error.ts";
import { deeplGlossaries } from "./deepl-glossaries.ts";
import { deeplLanguages } from "./deepl-languages.ts";
import { deeplField, deeplMarkup } from "./deepl-markup.ts";
import { toReply } from "./deepl-reply.ts";
import type { DeeplExchange } from "./deepl-wire.ts";
import { replyWithoutKey } from "./reply-without-key.ts";

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
  let opened: Promise<DeeplClient> | undefined;
  const open = async () => {
    opened ??= openDeeplClient(options);
    return opened;
  };
  return {
    name: "deepl",
    limits: LIMITS,
    takesContext: true,
    inlineCodes: "kept",
    cost: { kind: "characters" },
    fingerprint: {
      model: options.modelType ?? "default",
      epoch: String(options.epoch ?? 0),
      split_sentences: FIXED.splitSentences,
      preserve_formatting: String(FIXED.preserveFormatting),
      inline_codes: "xml v2",
    },
    languagesFor: deeplLanguages,
    measure: measureField,
    translate: async (request) => send(await open(), request, options),
    glossaries: deeplGlossaries(open, options.key),
    account: deeplAccount(open, options.key),
    async close() {
      const last = opened;
      opened = undefined;
      await last?.then(
        ({ wire }) => wire.close(),
        () => undefined,
      );
    },
  };
}

/** deepl-node sends forms, where every byte beyond ASCII letters takes three. */
function measureField(text: string): number {
  return new URLSearchParams({ text: deeplField(text) }).toString().length + 1;
}

async function send(
  { client, wire }: DeeplClient,
  request: EngineRequest,
  { key, modelType }: DeeplEngineOptions,
): Promise<EngineReply> {
  const texts = request.texts.map(({ text }) => text);
  if (texts.length === 0 || texts.includes("")) {
    throw new Error("An empty text was to be sent to DeepL: this is a bug in bitekst");
  }
  const markup = deeplMarkup(texts);
  const { source, target } = deeplLanguages(request.languages) ?? request.languages;
  // A new object each time: deepl-node writes into it.
  const choices: TranslateTextOptions = {
    ...FIXED,
    ...markup.options,
    ...(modelType === undefined ? {} : { modelType }),
    ...(request.context === undefined ? {} : { context: request.context }),
    ...(request.glossary === undefined ? {} : { glossary: request.glossary }),
  };
  const exchange: DeeplExchange = {};
  const fail = (error: unknown): never => {
    throw toEngineError({ error, exchange, key, glossary: request.glossary });
  };
  const results = await wire
    .follow(exchange, () =>
      client.translateText(
        texts.map(markup.write),
        source as SourceLanguageCode,
        target as TargetLanguageCode,
        choices,
      ),
    )
    .catch(fail);
  const reply = toReply(request, results, markup) ?? fail(new Error("a translation without text"));
  return replyWithoutKey(reply, key);
}
