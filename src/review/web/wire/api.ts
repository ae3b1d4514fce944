/** ok: what was asked for. status: the server said why not. offline: nobody answered. */
export type Answer<Value> =
  | { readonly kind: "ok"; readonly value: Value }
  | { readonly kind: "status"; readonly status: number; readonly body: Readonly<Record<string, unknown>> }
  | { readonly kind: "offline" };

export interface Order {
  readonly method?: "GET" | "PUT" | "POST";
  readonly body?: unknown;
  /** The revision that the person saw. */
  readonly revision?: number;
  /** It is to arrive even when the page is being left. */
  readonly keepalive?: boolean;
}

/** A keepalive request may carry 64 KiB. */
const KEEPALIVE_MOST = 60_000;

/** Asks the server that this page came from. */
export async function ask<Value>(path: string, order: Order = {}): Promise<Answer<Value>> {
  const { method = "GET", body, revision, keepalive = false } = order;
  const text = body === undefined ? undefined : JSON.stringify(body);
  const headers: Record<string, string> = { Accept: "application/json" };
  if (text !== undefined) headers["Content-Type"] = "application/json";
  if (revision !== undefined) headers["If-Match"] = `"${revision}"`;
  try {
    const response = await fetch(`/api${path}`, {
      method,
      headers,
      keepalive: keepalive && (text?.length ?? 0) < KEEPALIVE_MOST,
      ...(text !== undefined && { body: text }),
    });
    const value: unknown = await response.json().catch(() => ({}));
    if (response.ok) return { kind: "ok", value: value as Value };
    return { kind: "status", status: response.status, body: value as Readonly<Record<string, unknown>> };
  } catch {
    return { kind: "offline" };
  }
}

export function documentPath(name: string): string {
  return `/documents/${encodeURIComponent(name)}`;
}

export function segmentPath(name: string, segment: string): string {
  return `${documentPath(name)}/segments/${encodeURIComponent(segment)}`;
}

/** What went wrong, in a sentence for people. */
export function whyNot(answer: Exclude<Answer<unknown>, { readonly kind: "ok" }>): string {
  if (answer.kind === "offline") return "bitekst review does not answer: is it still running?";
  const { message, advice } = answer.body;
  const said = [message, advice].filter((part) => typeof part === "string" && part !== "");
  return said.length > 0 ? said.join(". ") : `The server refused it (${answer.status})`;
}
