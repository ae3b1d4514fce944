import type { LanguagePair } from "../model/language.ts";

/** An engine besides DeepL: an entry of `engines` in the config, under the name that origins and cache keys have. */
export type EngineConfig =
  | LocalEngineConfig
  | OpenAiEngineConfig
  | LibreTranslateEngineConfig
  | CommandEngineConfig
  | PseudoEngineConfig;

/** Bergamot, the engine of Firefox's translations, in worker threads of this process. */
export interface LocalEngineConfig {
  readonly type: "local";
  /** Folder from the root that holds the models; absent: that of the user, which `bitekst model` keeps. */
  readonly models?: string;
  /** Worker threads, 1–64; absent: one for each core. */
  readonly workers?: number;
}

/** A server that speaks OpenAI's chat protocol. */
export interface OpenAiEngineConfig {
  readonly type: "openai";
  /** Up to and with the version: `https://api.openai.com/v1`. */
  readonly baseUrl: string;
  readonly model: string;
  /** The variable of the environment that holds the key; where that is not set, none is sent. */
  readonly keyVariable: string;
  /** More that the model is told of the house's manner; at most 4,000 characters. */
  readonly instructions?: string;
  /** Segments in one request, 1–100. */
  readonly texts: number;
  /** Requests at a time, 1–32. */
  readonly concurrency: number;
  /** Seconds, 10 or more. */
  readonly timeout: number;
  /** What a million tokens cost, in the currency of `price`; absent: nobody knows. */
  readonly price?: { readonly input: number; readonly output: number };
}

export interface LibreTranslateEngineConfig {
  readonly type: "libretranslate";
  /** `http://127.0.0.1:5000` */
  readonly url: string;
  readonly keyVariable: string;
  readonly concurrency: number;
  readonly timeout: number;
  /** Whether the server is paid by characters, at `price` of the config. */
  readonly isPaid: boolean;
}

/** Any program that reads and writes lines of JSON, or one of those that bitekst knows how to talk to. */
export interface CommandEngineConfig {
  readonly type: "command";
  /** A program and its arguments; absent exactly when there is a preset. */
  readonly command?: readonly string[];
  readonly preset?: "apertium-nno-nob";
  /** The pairs that it translates; a preset knows its own. */
  readonly languages?: readonly LanguagePair[];
  /** Copies of it at a time, 1–32. */
  readonly concurrency: number;
  /** Seconds that it may take for a request. */
  readonly timeout: number;
  /** Whether inline codes are handed to it, as XML: `<x1>…</x1>`, `<x2/>`. */
  readonly inlineCodes: "xml" | "none";
  /** Raised by hand when it has become another: part of cache keys. */
  readonly version: string;
  readonly isPaid: boolean;
}

/** Accented, lengthened and bracketed Norwegian, to look at the layout; always of the name `pseudo`. */
export interface PseudoEngineConfig {
  readonly type: "pseudo";
  /** Per cent that a text grows by, 0–80. */
  readonly lengthen: number;
}
