import { hideSecret } from "../lib/hide-secret.ts";
import { EngineError, type EngineTrouble } from "../model/engine-error.ts";
import type { DeeplExchange } from "./deepl-wire.ts";

/** What is known of a call that brought no answers. */
export interface DeeplFailure {
  readonly error: unknown;
  readonly exchange: DeeplExchange;
  /** Never shown: taken out wherever it occurs. */
  readonly key: string;
  /** The glossary that the call named, if any. */
  readonly glossary?: string | undefined;
}

/** How troubles are told. */
export interface FailureWords {
  /** What cannot be done: `translate`. */
  readonly act: string;
  /** What the statuses from 400 on say. */
  readonly states: Readonly<Record<EngineTrouble, string>>;
  readonly advice: Readonly<Record<EngineTrouble, string>>;
}

/** Statuses that mean something of their own; the others are told by their hundreds. */
const TROUBLES: Readonly<Record<number, EngineTrouble>> = {
  400: "rejected",
  401: "refused",
  403: "refused",
  413: "too-large",
  415: "rejected",
  422: "rejected",
  429: "busy",
  456: "quota",
  503: "busy",
  529: "busy",
};

const ADVICE: Readonly<Record<EngineTrouble, string>> = {
  refused:
    "Set DEEPL_AUTH_KEY to a key that may translate, and DEEPL_SERVER_URL only if it belongs to another server",
  quota:
    "Raise the limit of the DeepL account or wait for its next period, then run the same command again: what was answered is kept",
  glossary: "Run the same command again: the glossary is made anew when it is not there",
  "too-large":
    "Check DEEPL_SERVER_URL and what stands between it and here, such as a proxy: not even single sentences pass",
  busy: "Run the same command again later: what was answered is kept",
  unreachable:
    "Check the network and DEEPL_SERVER_URL, then run the same command again: what was answered is kept",
  rejected: "Check target and deepl in pipeline.config.yaml",
};

const STATES: Readonly<Record<EngineTrouble, string>> = {
  refused: "the key was refused",
  quota: "the account's characters are used up",
  glossary: "the glossary is not there",
  "too-large": "the request is too large",
  busy: "the server is busy",
  unreachable: "the server has trouble",
  rejected: "the request was not accepted",
};

/** Nothing was sent, so that nothing is lost whatever the answer. */
export const ACCOUNT_WORDS: FailureWords = {
  act: "look at the account",
  states: STATES,
  advice: {
    ...ADVICE,
    busy: "Run the same command again later",
    unreachable: "Check the network and DEEPL_SERVER_URL, then run the same command again",
  },
};

const TRANSLATING: FailureWords = { act: "translate", states: STATES, advice: ADVICE };

/** A failure of deepl-node in our words: by the status that came, since its errors do not carry it. */
export function toEngineError(failure: DeeplFailure, words: FailureWords = TRANSLATING): EngineError {
  const { exchange, key } = failure;
  const trouble = troubleOf(failure);
  const retryAfter = exchange.retryAfter === undefined ? {} : { retryAfter: exchange.retryAfter };
  return new EngineError(
    trouble,
    `Cannot ${words.act} with "deepl": ${describe(failure, words.states[trouble])}`,
    {
      advice: words.advice[trouble],
      cause: withoutKey(failure.error, key),
      ...retryAfter,
    },
  );
}

function troubleOf({ error, exchange: { status }, glossary }: DeeplFailure): EngineTrouble {
  if (status === undefined) {
    // Without a response: the connection, or something deepl-node would not even send.
    return transportError(error) === undefined ? "rejected" : "unreachable";
  }
  // 400 comes when the glossary is there and lacks the pair of languages.
  const isGlossary = status === 404 || (status === 400 && /glossar/iu.test(String(error)));
  return glossary !== undefined && isGlossary ? "glossary" : (TROUBLES[status] ?? "unreachable");
}

function describe({ error, exchange: { status }, key }: DeeplFailure, state: string): string {
  const said = oneLine(hideSecret(error instanceof Error ? error.message : String(error), key));
  const broken = transportError(error);
  if (status === undefined || (status < 300 && broken !== undefined)) {
    return broken === undefined ? said : connectionState(broken, said);
  }
  if (status < 300) {
    return `an answer came that is no translation (${said})`;
  }
  if (status < 400) {
    return `the server sends us elsewhere (status ${status}), which is not followed`;
  }
  return `${state} (status ${status}: ${said})`;
}

function connectionState({ code }: TransportError, said: string): string {
  return code === "ECONNABORTED" || code === "ETIMEDOUT"
    ? `no answer came in time (${code})`
    : `the connection failed (${code ?? said})`;
}

type TransportError = Error & { readonly code?: string };

/** deepl-node keeps axios' error in `error` when the connection was the trouble. */
function transportError(error: unknown): TransportError | undefined {
  const inner = (error as { readonly error?: unknown } | undefined)?.error;
  return inner instanceof Error ? inner : undefined;
}

/** A copy with the same words: the original carries the request's headers, and with them the key. */
function withoutKey(error: unknown, key: string): Error {
  const original = error instanceof Error ? error : new Error(String(error));
  const copy = new Error(hideSecret(original.message, key));
  copy.name = original.constructor.name;
  copy.stack = hideSecret(original.stack ?? copy.message, key);
  return copy;
}

/** What is looked at of an answer that is not DeepL's. */
const PAGE = 4000;

/** A server, or a proxy before it, may answer with a page: its first words do, without their markup. */
function oneLine(text: string): string {
  const words = text.slice(0, PAGE).replace(/<(style|script)\b.*?<\/\1\s*>|<[^<>]*>/gisu, " ");
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
