import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { bendAnswers, type DeeplAnswer } from "./deepl-answer.ts";
import type { KeptGlossary } from "./deepl-glossaries.ts";
import { type DeeplGlossaryDesk, openDeeplGlossaryDesk } from "./deepl-glossary-desk.ts";
import type { GlossaryEntries } from "./deepl-glossary-entries.ts";
import { countCharacters, type DeeplLedger, openDeeplLedger } from "./deepl-ledger.ts";
import { refusalOf } from "./deepl-refusal.ts";
import { refuse, refuseWith, sendJson } from "./deepl-reply.ts";
import { type DeeplRequest, parseDeeplRequest } from "./deepl-request.ts";
import { sendTrick } from "./deepl-send.ts";
import { billableText } from "./deepl-tags.ts";
import type { DeeplTrick } from "./deepl-trick.ts";

/** The key the server accepts when it is not given another. */
export const DEEPL_TEST_KEY = "3f1c8e52-bitekst-test:fx";

export interface DeeplServerOptions {
  readonly key?: string;
  /** Target of one text. Default: the text behind `EN: `. */
  readonly translate?: (text: string, around: DeeplSurroundings) => string;
  /** Characters this period; the request that would go beyond gets 456. Default: no limit. */
  readonly characterLimit?: number;
  /** Glossaries that the account may have; one more gets 456. Default: 1,000. */
  readonly mostGlossaries?: number;
  /** Asked for every translate request, numbered from 0, that `play` has nothing for. */
  readonly trick?: (request: DeeplRequest, number: number) => DeeplTrick | undefined;
}

export interface DeeplSurroundings {
  readonly source: string | undefined;
  readonly target: string;
  readonly context: string | undefined;
  /** Empty without one. */
  readonly glossary: GlossaryEntries;
}

/** A server that speaks DeepL's protocol, answers text by text and keeps count. */
export interface DeeplServer {
  /** For `DEEPL_SERVER_URL`. */
  readonly url: string;
  /** Translate requests in the order they arrived, refused ones included. */
  readonly requests: readonly DeeplRequest[];
  /** Texts as they were sent, translated and billed, in that order: one that was paid for twice is in it twice. */
  readonly billedTexts: readonly string[];
  /** Their Unicode code points, tags not counted where they are told of. */
  readonly billedCharacters: number;
  /** The most translate requests that were under way at once. */
  readonly peak: number;
  /** Requests about glossaries in the order they arrived: `POST /v3/glossaries`. */
  readonly glossaryRequests: readonly string[];
  /** The glossaries that lie here, by id: a test may take one away. */
  readonly glossaries: Map<string, KeptGlossary>;
  /** A status for each of the next requests about glossaries, which are then not looked at. */
  refuseGlossaries(...statuses: readonly number[]): void;
  /** Those that nobody has asked for yet are forgotten. */
  forgiveGlossaries(): void;
  /** One trick for each of the next translate requests. */
  play(...tricks: readonly DeeplTrick[]): void;
  /** Resolves as soon as `count` translate requests have arrived in all. */
  arrived(count: number): Promise<void>;
  close(): Promise<void>;
}

interface Desk {
  readonly options: DeeplServerOptions;
  readonly key: string;
  readonly ledger: DeeplLedger;
  readonly playlist: DeeplTrick[];
  readonly glossaryDesk: DeeplGlossaryDesk;
}

/** Starts a server on a free port of 127.0.0.1. Programs in other processes may use it too. */
export async function startDeeplServer(options: DeeplServerOptions = {}): Promise<DeeplServer> {
  const ledger = openDeeplLedger();
  const glossaryDesk = openDeeplGlossaryDesk(options.mostGlossaries);
  const desk: Desk = {
    options,
    key: options.key ?? DEEPL_TEST_KEY,
    ledger,
    playlist: [],
    glossaryDesk,
  };
  const server = createServer((message, response) => {
    receive(message, response, desk).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: ledger.requests,
    billedTexts: ledger.billedTexts,
    get billedCharacters() {
      return ledger.billedCharacters;
    },
    get peak() {
      return ledger.peak;
    },
    glossaryRequests: glossaryDesk.requests,
    glossaries: glossaryDesk.glossaries.kept,
    refuseGlossaries: (...statuses) => void glossaryDesk.refusals.push(...statuses),
    forgiveGlossaries: () => void glossaryDesk.refusals.splice(0),
    play: (...tricks) => void desk.playlist.push(...tricks),
    arrived: ledger.arrived,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function receive(message: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const body = await readBody(message);
  const request = parseDeeplRequest(message, body);
  if (request?.path.startsWith("/v3/glossaries")) {
    return desk.glossaryDesk.answer(message, response, {
      request,
      body: body.toString("utf8"),
      key: desk.key,
    });
  }
  if (request === undefined) {
    return refuse(response, 400, "Could not read the body.");
  }
  if (request.path !== "/v2/translate") {
    return answerQuestion(request, response, desk);
  }
  const number = desk.ledger.enter(request);
  const trick = desk.playlist.shift() ?? desk.options.trick?.(request, number) ?? { kind: "answer" };
  try {
    await trick.gate;
    await translate(request, response, { ...desk, trick });
  } finally {
    desk.ledger.underWay -= 1;
  }
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) {
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

async function translate(
  request: DeeplRequest,
  response: ServerResponse,
  { options, key, ledger, trick, glossaryDesk }: Desk & { readonly trick: DeeplTrick },
): Promise<void> {
  const refusal = refusalOf(request, key);
  if (refusal !== undefined) {
    return refuse(response, refusal.status, refusal.message);
  }
  const characters = countCharacters(request.texts.map((text) => billableText(text, request)));
  if (ledger.billedCharacters + characters > (options.characterLimit ?? Number.POSITIVE_INFINITY)) {
    return refuse(response, 456, "Quota exceeded");
  }
  let glossary: GlossaryEntries;
  try {
    glossary = glossaryDesk.entriesFor(request);
  } catch (error) {
    return refuseWith(response, error);
  }
  const answers = request.texts.map((text) => answerTo(text, request, { ...options, glossary }));
  const body = JSON.stringify({ translations: bendAnswers(answers, trick) });
  const billed = await sendTrick(response, { trick, body });
  if (billed) ledger.bill(request.texts, characters);
}

function answerTo(
  text: string,
  request: DeeplRequest,
  { translate, glossary }: DeeplServerOptions & { readonly glossary: GlossaryEntries },
): DeeplAnswer {
  const { source, target = "", context } = request;
  return {
    detected_source_language: (source ?? "NB").toUpperCase(),
    text: translate?.(text, { source, target, context, glossary }) ?? `EN: ${withTerms(text, glossary)}`,
    billed_characters: countCharacters([billableText(text, request)]),
  };
}

/** Terms word for word, so that a test sees that they were used. */
function withTerms(text: string, glossary: GlossaryEntries): string {
  return [...glossary].reduce((said, [source, target]) => said.replaceAll(source, target), text);
}

function answerQuestion(request: DeeplRequest, response: ServerResponse, desk: Desk): void {
  const refusal = refusalOf(request, desk.key);
  const answer = factsFor(desk)[request.path];
  if (refusal !== undefined) {
    refuse(response, refusal.status, refusal.message);
  } else if (answer === undefined) {
    refuse(response, 404, "Not found");
  } else {
    sendJson(response, 200, answer);
  }
}

/** What `GET` requests are answered with, by path. */
function factsFor({ ledger, options }: Desk): Readonly<Record<string, unknown>> {
  return {
    "/v2/usage": {
      character_count: ledger.billedCharacters,
      character_limit: options.characterLimit ?? 1_000_000,
    },
    "/v2/languages": [
      { language: "NB", name: "Norwegian (bokmål)", supports_formality: false },
      { language: "EN-GB", name: "English (British)", supports_formality: false },
    ],
  };
}
