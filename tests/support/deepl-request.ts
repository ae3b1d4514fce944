import type { IncomingMessage } from "node:http";

/** One request as it came, for assertions. */
export interface DeeplRequest {
  readonly method: string;
  readonly path: string;
  /** The whole header: `DeepL-Auth-Key …`. */
  readonly authorization: string | undefined;
  readonly userAgent: string | undefined;
  /** Bytes of the body as encoded. */
  readonly bytes: number;
  readonly texts: readonly string[];
  readonly source: string | undefined;
  readonly target: string | undefined;
  readonly context: string | undefined;
  readonly tagHandling: string | undefined;
  /** Every parameter but the texts, as it was sent. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Reads a request of DeepL's protocol, form or JSON. `undefined` for a body that is neither. */
export function parseDeeplRequest(message: IncomingMessage, body: Buffer): DeeplRequest | undefined {
  const fields = readFields(message.headers["content-type"] ?? "", body.toString("utf8"));
  if (fields === undefined) {
    return undefined;
  }
  const parameters = Object.fromEntries(fields.filter(([name]) => name !== "text"));
  return {
    method: message.method ?? "",
    path: (message.url ?? "").split("?")[0] ?? "",
    authorization: message.headers.authorization,
    userAgent: message.headers["user-agent"],
    bytes: body.byteLength,
    texts: fields.filter(([name]) => name === "text").map(([, value]) => value),
    source: parameters.source_lang,
    target: parameters.target_lang,
    context: parameters.context,
    tagHandling: parameters.tag_handling,
    parameters,
  };
}

type Field = readonly [name: string, value: string];

function readFields(contentType: string, body: string): readonly Field[] | undefined {
  if (body === "" || !contentType.startsWith("application/json")) {
    return [...new URLSearchParams(body)];
  }
  try {
    return Object.entries(JSON.parse(body) as Record<string, unknown>).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one): Field => [name, String(one)]),
    );
  } catch {
    return undefined;
  }
}
