import type { IncomingHttpHeaders } from "node:http";
import type { ChatAnswer } from "./chat-wire.ts";
import { asFields, parseFields } from "./json-fields.ts";

/** What is known of a request that brought no completion. */
export interface ChatRefusal {
  /** HTTP status; absent when no response came. */
  readonly status?: number;
  readonly headers?: IncomingHttpHeaders;
  /** In the server's words. */
  readonly said?: string;
  /** Its name for the kind of error. */
  readonly code?: string;
  /** The field of the request that it is about. */
  readonly param?: string;
  /** The error of the connection. */
  readonly error?: unknown;
}

/**
 * The refusal in an answer; `undefined` in one that may be a completion. Errors have many homes: `{error: {message, code}}`
 * (OpenAI, Ollama, llama.cpp), `{error: "…"}`, `{message}` (vLLM, Mistral), `{detail}` (FastAPI), and OpenRouter's come
 * with status 200.
 */
export function refusalIn({ status, headers, body }: ChatAnswer): ChatRefusal | undefined {
  const fields = parseFields(body);
  const inner = asFields(fields?.error) ?? (status === 200 ? undefined : fields);
  const plain = typeof fields?.error === "string" ? fields.error : undefined;
  if (status === 200 && inner === undefined && plain === undefined) return undefined;
  const code = [inner?.code, inner?.type].filter((each) => typeof each === "string").join(" ");
  const inside = Number(inner?.code);
  return {
    status: status === 200 ? (inside >= 400 && inside < 600 ? inside : 500) : status,
    headers,
    said: plain ?? textOf(inner?.message) ?? detailOf(inner?.detail) ?? body,
    code,
    ...(typeof inner?.param === "string" ? { param: inner.param } : {}),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** FastAPI's list without `input`, which is what was sent. */
function detailOf(detail: unknown): string | undefined {
  if (!Array.isArray(detail)) return textOf(detail);
  const items = detail.map((each) => asFields(each) ?? {});
  return items.map(({ loc, msg }) => `${Array.isArray(loc) ? loc.join(".") : ""} ${String(msg)}`).join("; ");
}
