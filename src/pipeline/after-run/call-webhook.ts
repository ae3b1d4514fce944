import { createHmac } from "node:crypto";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { Clock } from "../kit.ts";

export interface WebhookCall {
  readonly url: string;
  readonly secret?: string | undefined;
  /** JSON. */
  readonly body: string;
  /** Tells one delivery from the next; the same in all attempts. */
  readonly delivery: string;
}

export interface WebhookTools {
  readonly clock: Clock;
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal | undefined;
}

const ATTEMPTS = 3;
/** Milliseconds that an answer may take. */
const PATIENCE = 10_000;
/** Milliseconds before the second attempt, doubled before the next one. */
const FIRST_WAIT = 1000;
/** Milliseconds: what a server may ask for. */
const LONGEST_WAIT = 30_000;
/** Redirects within a host that are followed. */
const REDIRECTS = 3;

/**
 * Posts JSON to a web address, signed when there is a secret; tried again when the server is busy or not reached.
 * Nobody but its host gets it.
 * @throws PipelineError `report-failed`; no more than the host of the address is told
 */
export async function callWebhook(call: WebhookCall, tools: WebhookTools): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await post(call, tools);
    if (answer.kind === "taken") return;
    if (!answer.isPassing || attempt === ATTEMPTS || tools.signal?.aborted) throw notTold(call, answer.why);
    const own = FIRST_WAIT * 2 ** (attempt - 1);
    await tools.clock.wait(Math.min(LONGEST_WAIT, Math.max(own, answer.wait ?? 0)), tools.signal);
  }
}

type Answer =
  | { readonly kind: "taken" }
  | { readonly kind: "no"; readonly why: string; readonly isPassing: boolean; readonly wait?: number };

async function post(call: WebhookCall, { clock, fetch }: WebhookTools): Promise<Answer> {
  let url = new URL(call.url);
  for (let step = 0; step <= REDIRECTS; step += 1) {
    const response = await fetch(withoutUser(url), {
      method: "POST",
      headers: headersOf(call, url, clock.now()),
      body: call.body,
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
    }).catch((error: unknown) => whyUnreached(error));
    if (typeof response === "string") return { kind: "no", why: response, isPassing: true };
    await response.body?.cancel().catch(() => undefined);
    const { status } = response;
    if (status >= 200 && status < 300) return { kind: "taken" };
    const to = status === 307 || status === 308 ? response.headers.get("location") : null;
    if (to === null || !URL.canParse(to, url.href)) return refusal(response);
    const next = new URL(to, url);
    if (next.origin !== url.origin)
      return { kind: "no", why: "it sends on to another host, which is not followed", isPassing: false };
    url = next;
  }
  return { kind: "no", why: "it sends on again and again", isPassing: false };
}

function refusal({ status, headers }: Response): Answer {
  const seconds = Number(headers.get("retry-after") ?? Number.NaN);
  const isPassing = status >= 500 || status === 429;
  const wait = Number.isFinite(seconds) && seconds > 0 ? { wait: seconds * 1000 } : {};
  return { kind: "no", why: `it answered ${status}`, isPassing, ...wait };
}

function headersOf({ secret, body, delivery }: WebhookCall, url: URL, now: Date): Record<string, string> {
  const user = [url.username, url.password].map(decodeURIComponent).join(":");
  return {
    "content-type": "application/json",
    "user-agent": "bitekst",
    "x-bitekst-event": "run",
    "x-bitekst-delivery": delivery,
    "x-bitekst-timestamp": now.toISOString(),
    ...(user === ":" ? {} : { authorization: `Basic ${Buffer.from(user).toString("base64")}` }),
    ...(secret === undefined ? {} : { "x-bitekst-signature": signatureOf(body, secret) }),
  };
}

function signatureOf(body: string, secret: string): string {
  return `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
}

/** `fetch` takes no address with a password in it. */
function withoutUser(url: URL): string {
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare.href;
}

/** The system's code alone: messages of `fetch` may hold the address. */
function whyUnreached(error: unknown): string {
  if (error instanceof Error && error.name === "TimeoutError")
    return `there was no answer for ${PATIENCE / 1000} seconds`;
  const cause = error instanceof Error ? (error.cause as { readonly code?: unknown } | undefined) : undefined;
  return typeof cause?.code === "string" ? `it cannot be reached (${cause.code})` : "it cannot be reached";
}

function notTold({ url }: WebhookCall, why: string): PipelineError {
  const advice = "Look at report in pipeline.config.yaml; the run itself is not touched by this";
  return new PipelineError("report-failed", `Cannot tell "${new URL(url).host}" of the run: ${why}`, {
    advice,
  });
}
