import { hideSecret } from "../../lib/hide-secret.ts";
import { EngineError, type EngineTrouble } from "../../model/engine-error.ts";
import type { LibreTranslateResponse } from "./libretranslate-wire.ts";

/** Whom a failure is told of, and what must not be told. */
export interface LibreTranslateParty {
  /** The engine's name in the config. */
  readonly name: string;
  readonly key?: string | undefined;
  readonly keyVariable: string;
}

interface Failure {
  readonly trouble: EngineTrouble;
  readonly state: string;
  readonly advice: string;
}

/** A response that holds no translations, in our words. */
export function toLibreTranslateError(
  response: LibreTranslateResponse,
  party: LibreTranslateParty,
): EngineError {
  const said = clean(saidIn(response), party);
  const { trouble, state, advice } = judge(response, said, party);
  const told = said === "" ? "" : `: ${said}`;
  return new EngineError(
    trouble,
    `Cannot translate with "${party.name}": ${state} (status ${response.status}${told})`,
    {
      advice,
      cause: new Error(`status ${response.status}${told}`),
      ...(response.retryAfter === undefined ? {} : { retryAfter: response.retryAfter }),
    },
  );
}

/** No response came, or not all of it. */
export function toConnectionError(error: unknown, party: LibreTranslateParty): EngineError {
  const inner = (error as { readonly cause?: { readonly code?: unknown } }).cause?.code;
  const isLate = error instanceof Error && error.name === "TimeoutError";
  const said = clean(String(inner ?? (error instanceof Error ? error.message : error)), party);
  const state = isLate ? "no answer came in time" : `the connection failed (${said})`;
  return new EngineError("unreachable", `Cannot translate with "${party.name}": ${state}`, {
    advice: `Check that LibreTranslate runs at engines.${party.name}.url, then run the same command again: what was answered is kept`,
    cause: new Error(said),
  });
}

/** The server is there and does not translate these languages. */
export function toPairError(pair: string, { name }: LibreTranslateParty): EngineError {
  return new EngineError("refused", `Cannot translate with "${name}": the server has no model for ${pair}`, {
    advice: `Install it there (libretranslate --load-only nb,en --update-models), or set another engines.${name}.url`,
  });
}

/** Statuses and words of https://github.com/LibreTranslate/LibreTranslate, `libretranslate/app.py`. */
function judge({ status }: LibreTranslateResponse, said: string, party: LibreTranslateParty): Failure {
  const { name, keyVariable } = party;
  const again = "Run the same command again later: what was answered is kept";
  const server = `Check that LibreTranslate runs at engines.${name}.url, then run the same command again`;
  const isKey = status === 401 || /api key/iu.test(said);
  if (status === 413 || (status === 400 && /text limit/iu.test(said))) {
    const advice = "Shorten the paragraph that the text stands in, or raise --char-limit of the server";
    return { trouble: "too-large", state: "the request is too large for the server", advice };
  }
  if ((status === 400 || status === 401 || status === 403) && isKey) {
    const state = party.key === undefined ? "the server wants a key" : "the key was refused";
    return { trouble: "refused", state, advice: `Set ${keyVariable} to a key of this server` };
  }
  if (status === 429 || status === 503 || (status === 403 && /too many/iu.test(said)))
    return { trouble: "busy", state: "the server is busy", advice: again };
  if (status === 403)
    return { trouble: "refused", state: "the server does not let us", advice: `Set ${keyVariable}` };
  if (status < 300) return { trouble: "unreachable", state: "an answer came that is none", advice: server };
  if (status < 400)
    return {
      trouble: "refused",
      state: "the server sends us elsewhere, which is not followed",
      advice: server,
    };
  if (status === 404 || status === 405)
    return { trouble: "refused", state: "there is no LibreTranslate at this address", advice: server };
  if (status < 500) {
    const advice = `Check target and engines.${name} in pipeline.config.yaml`;
    return { trouble: "rejected", state: "the request was not accepted", advice };
  }
  return { trouble: "unreachable", state: "the server has trouble", advice: again };
}

function saidIn({ json, text }: LibreTranslateResponse): string {
  const error = (json as { readonly error?: unknown } | null | undefined)?.error;
  return typeof error === "string" ? error : text;
}

function clean(text: string, { key }: LibreTranslateParty): string {
  const line = hideSecret(text, key ?? "")
    .replace(/\s+/gu, " ")
    .trim();
  return line.length > 160 ? `${line.slice(0, 160)}…` : line.replace(/\.$/u, "");
}
