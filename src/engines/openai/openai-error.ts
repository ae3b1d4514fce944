import type { IncomingHttpHeaders } from "node:http";
import { hideSecret } from "../../lib/hide-secret.ts";
import { EngineError, type EngineTrouble } from "../../model/engine-error.ts";
import { readRetryAfter } from "../deepl-retry-after.ts";
import type { ChatRefusal } from "./wire/chat-refusal.ts";

export interface ChatPlace {
  readonly name: string;
  readonly model: string;
  readonly baseUrl: string;
  /** Milliseconds. */
  readonly timeout: number;
  /** Never shown: taken out wherever it occurs. */
  readonly key?: string;
}

interface Verdict {
  readonly trouble: EngineTrouble;
  readonly state: string;
  readonly advice: (place: ChatPlace) => string;
}

interface Rule extends Verdict {
  readonly statuses?: readonly number[];
  /** Of code and words together. */
  readonly words?: RegExp;
}

const AGAIN = "run the same command again: what was answered is kept";

const KEY_REFUSED: Rule = {
  trouble: "refused",
  state: "the key was refused",
  statuses: [401, 403],
  words: /invalid_api_key|api key not valid/iu,
  advice: ({ name }) =>
    `Set the variable that engines.${name}.keyVariable names to a key that may use this model`,
};

/** The first that fits, by status or words. */
const RULES: readonly Rule[] = [
  {
    trouble: "too-large",
    state: "the request does not fit the model's window",
    statuses: [413],
    words:
      /context[_ ]?(length|size|window)|maximum context|maximum model length|prompt is too long|request too large/iu,
    advice: ({ name }) => `Give the model a larger window, or lower engines.${name}.texts`,
  },
  {
    trouble: "quota",
    state: "the account has nothing left",
    statuses: [402],
    words: /insufficient_quota|billing_hard_limit|insufficient (balance|credits)|credit balance/iu,
    advice: () => `Add to the account or raise its limit, then ${AGAIN}`,
  },
  KEY_REFUSED,
  {
    trouble: "refused",
    state: "the model is not there",
    words: /model_not_found|\bmodel\b.{0,200}(not found|does not exist|not exist)/iu,
    advice: ({ name, model }) =>
      `Set engines.${name}.model to one that the server has, or fetch it there, with Ollama: ollama pull ${model}`,
  },
  {
    trouble: "refused",
    state: "there is no chat at this address",
    statuses: [301, 302, 303, 307, 308, 404, 405, 410],
    advice: ({ name }) =>
      `Set engines.${name}.baseUrl to the server's address up to and with the version, such as http://127.0.0.1:11434/v1`,
  },
  {
    trouble: "busy",
    state: "the server is busy",
    statuses: [409, 425, 429, 503, 529],
    advice: () => `Later ${AGAIN}`,
  },
];

const REJECTED: Verdict = {
  trouble: "rejected",
  state: "the request was not accepted",
  advice: ({ name }) => `Check engines.${name} in pipeline.config.yaml`,
};

const UNREACHABLE: Verdict = {
  trouble: "unreachable",
  state: "the server has trouble",
  advice: ({ name }) =>
    `Check that the server runs, the network, and engines.${name}.baseUrl and timeout, then ${AGAIN}`,
};

/** A refusal in our words. */
export function chatError(told: ChatRefusal, place: ChatPlace): EngineError {
  const refusal = place.key ? { ...told, said: hideSecret(told.said ?? "", place.key) } : told;
  const verdict = judge(refusal);
  const retryAfter = waitIn(refusal.headers);
  return new EngineError(
    verdict.trouble,
    `Cannot translate with "${place.name}": ${describe(refusal, verdict, place)}`,
    {
      advice: verdict.advice(place),
      cause: refusal.error ?? new Error(refusal.said),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    },
  );
}

function judge({ status = 0, said = "", code = "", error }: ChatRefusal): Verdict {
  if (isUnfitKey(error)) return KEY_REFUSED;
  if (status < 300) return UNREACHABLE;
  const words = `${code} ${said}`;
  const found = RULES.find((rule) => rule.statuses?.includes(status) || rule.words?.test(words));
  return found ?? (status < 500 && status !== 408 ? REJECTED : UNREACHABLE);
}

function describe({ status, said = "", error }: ChatRefusal, { state }: Verdict, place: ChatPlace): string {
  if (status === undefined) return connectionState(error, place);
  if (status < 300) return `an answer came that is no chat completion (${oneLine(said)})`;
  // What servers say of a key holds the end of it.
  return status === 401 || said === ""
    ? `${state} (status ${status})`
    : `${state} (status ${status}: ${oneLine(said)})`;
}

/** Node sends no such header, and does not tell what stands in it. */
function isUnfitKey(error: unknown): boolean {
  return (error as { readonly code?: unknown } | undefined)?.code === "ERR_INVALID_CHAR";
}

function connectionState(error: unknown, { timeout, baseUrl }: ChatPlace): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (isUnfitKey(error)) return "the key holds characters that no key has";
  if (code === "ETIMEDOUT") return `no answer came within ${Math.round(timeout / 1000)} s`;
  return `the connection to ${new URL(baseUrl).host} failed (${String(code ?? message)})`;
}

/** A server may answer with a page: its first words do. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim().replace(/\.$/u, "");
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}

/** OpenAI tells milliseconds beside the seconds of HTTP. */
function waitIn(headers: IncomingHttpHeaders = {}): number | undefined {
  const milliseconds = Number(headers["retry-after-ms"]);
  return milliseconds > 0 ? Math.ceil(milliseconds) : readRetryAfter(headers);
}
