import type { IncomingHttpHeaders } from "node:http";

/**
 * Milliseconds that `Retry-After` asks for, from seconds or an HTTP date (RFC 9110, 10.2.3).
 * A date is held against the response's own `Date`, so that no clock of this machine can be wrong.
 */
export function readRetryAfter(headers: IncomingHttpHeaders): number | undefined {
  const asked = headers["retry-after"]?.trim();
  if (asked === undefined || asked === "") {
    return undefined;
  }
  const wait = /^\d+(\.\d+)?$/u.test(asked) ? Number(asked) * 1000 : timeBetween(headers.date, asked);
  return Number.isFinite(wait) ? Math.max(0, Math.ceil(wait)) : undefined;
}

function timeBetween(from: string | undefined, until: string): number {
  return Date.parse(until) - Date.parse(from ?? "");
}
