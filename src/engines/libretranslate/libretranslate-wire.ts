import { readRetryAfter } from "../deepl-retry-after.ts";

/** What came of a request; `json` is absent where the body is none. */
export interface LibreTranslateResponse {
  readonly status: number;
  readonly json?: unknown;
  /** The body's first words, where it is no JSON. */
  readonly text: string;
  /** Milliseconds. */
  readonly retryAfter?: number;
}

export interface LibreTranslateWire {
  /** Without the last slash. */
  readonly url: string;
  /** Milliseconds. */
  readonly timeout: number;
}

/** Bytes of an answer that are read: far more than any request of ours can bring. */
const MOST_BYTES = 16 * 1024 * 1024;

/** One request; with a body it is posted. Whatever `fetch` throws is thrown. */
export async function askLibreTranslate(
  { url, timeout }: LibreTranslateWire,
  path: "/translate" | "/languages",
  body?: object,
): Promise<LibreTranslateResponse> {
  const response = await fetch(`${url}${path}`, {
    // The texts go where the config says and nowhere else.
    redirect: "manual",
    signal: AbortSignal.timeout(timeout),
    ...(body && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  });
  const text = await readBody(response);
  const retryAfter = readRetryAfter({
    "retry-after": response.headers.get("retry-after") ?? undefined,
    date: response.headers.get("date") ?? undefined,
  });
  return { status: response.status, ...parse(text), ...(retryAfter === undefined ? {} : { retryAfter }) };
}

async function readBody({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const part of body ?? []) {
    text += decoder.decode(part as Uint8Array, { stream: true });
    if (text.length > MOST_BYTES) throw new Error("an answer longer than 16 MB");
  }
  return text + decoder.decode();
}

function parse(text: string): Pick<LibreTranslateResponse, "json" | "text"> {
  try {
    return { json: JSON.parse(text) as unknown, text: "" };
  } catch {
    return { text: text.replace(/\s+/gu, " ").trim().slice(0, 120) };
  }
}
