import { timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** What tells whether a request may pass. */
export interface GuardedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

export interface GuardKeys {
  readonly port: number;
  /** Of this start of the server. */
  readonly token: string;
}

/** pass: it may. enter: it brought the token in its link. refuse: the status, and a line that says why. */
export type Verdict =
  | { readonly kind: "pass" }
  | { readonly kind: "enter"; readonly location: string }
  | { readonly kind: "refuse"; readonly status: number; readonly why: string };

export const COOKIE = "bitekst-review";
const SAFE_METHODS: readonly string[] = ["GET", "HEAD"];

/**
 * Decides before anything else is looked at. Other sites' pages, rebound names and other programs on this machine
 * get nothing: the host must be ours to the letter, a write must come from our own page, and nobody passes without
 * the token, which the printed link brings once and a cookie keeps.
 */
export function guard({ method, url, headers }: GuardedRequest, keys: GuardKeys): Verdict {
  const hosts = [`127.0.0.1:${keys.port}`, `localhost:${keys.port}`];
  if (!hosts.includes(headers.host ?? "")) return refuse(421, "This host is not served here");
  const isRead = SAFE_METHODS.includes(method);
  const origin = headers.origin;
  if (origin === undefined ? !isRead : origin !== `http://${headers.host}`) {
    return refuse(403, "Requests from other sites are refused");
  }
  const site = headers["sec-fetch-site"];
  const isLink =
    isRead && headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  const isOurs = site === undefined || site === "same-origin" || site === "none";
  const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
  const given = searchParams.get("token");
  if (!isOurs && !(isLink && given !== null)) return refuse(403, "Requests from other sites are refused");
  if (isRead && given !== null && isSame(given, keys.token)) return { kind: "enter", location: pathname };
  if (isSame(cookieOf(headers.cookie, keys.port), keys.token)) return { kind: "pass" };
  return refuse(401, "Open the link that bitekst review printed");
}

/** Cookies know no ports: two servers on one machine have one each. */
export function cookieName(port: number): string {
  return `${COOKIE}-${port}`;
}

function cookieOf(header: string | undefined, port: number): string {
  const name = `${cookieName(port)}=`;
  const found = header?.split(/;\s*/).find((cookie) => cookie.startsWith(name));
  return found?.slice(name.length) ?? "";
}

function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function refuse(status: number, why: string): Verdict {
  return { kind: "refuse", status, why };
}
