import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { SeedAnswer, SeedAnswers } from "./seed-answers.ts";

/** The key it takes; DeepL's own servers would not. */
export const SIMULATED_KEY = "simulated-deepl:fx";

/** What it was asked and what it would have billed, since it was opened. */
export interface SimulatedBill {
  readonly requests: number;
  readonly texts: readonly string[];
  /** Unicode code points. */
  readonly characters: number;
}

/** A server on this machine that speaks DeepL's protocol, as far as bitekst does, and knows a few answers. */
export interface SimulatedDeepl {
  /** For `DEEPL_SERVER_URL`. */
  readonly url: string;
  readonly bill: SimulatedBill;
  /** Characters it will bill in all; a request that goes beyond gets status 456. */
  limitTo(characters: number): void;
  close(): Promise<void>;
}

interface Account {
  readonly answers: SeedAnswers;
  requests: number;
  texts: string[];
  characters: number;
  limit: number;
}

/** Starts the server on a free port of 127.0.0.1. */
export async function openSimulatedDeepl(answers: SeedAnswers): Promise<SimulatedDeepl> {
  const account: Account = {
    answers,
    requests: 0,
    texts: [],
    characters: 0,
    limit: Number.POSITIVE_INFINITY,
  };
  const server = createServer((request, response) => {
    serve(request, response, account).catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get bill() {
      const { requests, texts, characters } = account;
      return { requests, texts: [...texts], characters };
    },
    limitTo: (characters) => {
      account.limit = characters;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

async function serve(request: IncomingMessage, response: ServerResponse, account: Account): Promise<void> {
  const fields = new URLSearchParams(await readBody(request));
  const { status, body } = replyTo(request, fields, account);
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function replyTo({ headers, url }: IncomingMessage, fields: URLSearchParams, account: Account): Reply {
  if (headers.authorization !== `DeepL-Auth-Key ${SIMULATED_KEY}`) return refusal(403, "Forbidden");
  if (url !== "/v2/translate") return refusal(404, "Not found");
  account.requests += 1;
  return translate(fields.getAll("text"), account);
}

function translate(texts: readonly string[], account: Account): Reply {
  const answers = texts.flatMap((text) => account.answers.get(text) ?? []);
  if (answers.length < texts.length) return refusal(400, "The simulated DeepL knows the seeds alone");
  const characters = answers.reduce((sum, answer) => sum + answer.characters, 0);
  if (account.characters + characters > account.limit) return refusal(456, "Quota exceeded");
  account.characters += characters;
  account.texts.push(...texts);
  return { status: 200, body: { translations: answers.map(toTranslation) } };
}

function refusal(status: number, message: string): Reply {
  return { status, body: { message } };
}

function toTranslation({ target, characters }: SeedAnswer) {
  return { detected_source_language: "NB", text: target, billed_characters: characters };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
