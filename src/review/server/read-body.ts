import type { IncomingMessage } from "node:http";
import { failure, type Reply } from "./reply.ts";

export type ReadBody =
  | { readonly kind: "read"; readonly value: unknown }
  | { readonly kind: "refused"; readonly reply: Reply };

/** 64 KiB: more than any sentence with its reason. */
export const MOST_BYTES = 65_536;

/** What the body of a write is: JSON, or a file as it is. */
export type BodyKind = "json" | "file";

const TYPES: Readonly<Record<BodyKind, { readonly type: string; readonly not: string }>> = {
  json: { type: "application/json", not: "Cannot read this: it is not JSON" },
  file: { type: "application/octet-stream", not: "Cannot read this: it does not come as a file" },
};

/** The body of a write, parsed when it is JSON; another type, or more than `most` bytes, is refused unread. */
export async function readBody(
  request: IncomingMessage,
  { most = MOST_BYTES, takes = "json" }: { readonly most?: number; readonly takes?: BodyKind } = {},
): Promise<ReadBody> {
  const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (type !== TYPES[takes].type) return refused(415, TYPES[takes].not);
  if (Number(request.headers["content-length"] ?? 0) > most)
    return refused(413, "Cannot take this: it is too long");
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > most) return refused(413, "Cannot take this: it is too long");
    pieces.push(piece);
  }
  const bytes = Buffer.concat(pieces);
  if (takes === "file") return { kind: "read", value: bytes };
  try {
    return { kind: "read", value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return refused(400, "Cannot read this: it is no JSON");
  }
}

function refused(status: number, message: string): ReadBody {
  return { kind: "refused", reply: failure(status, message, "Load the page anew") };
}
