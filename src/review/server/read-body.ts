import type { IncomingMessage } from "node:http";
import { failure, type Reply } from "./reply.ts";

export type ReadBody =
  | { readonly kind: "read"; readonly value: unknown }
  | { readonly kind: "refused"; readonly reply: Reply };

/** 64 KiB: more than any sentence with its reason. */
export const MOST_BYTES = 65_536;

/** The JSON of a write; anything else, or more than `most` bytes, is refused unread. */
export async function readBody(request: IncomingMessage, most = MOST_BYTES): Promise<ReadBody> {
  const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return refused(415, "Cannot read this: it is not JSON");
  if (Number(request.headers["content-length"] ?? 0) > most)
    return refused(413, "Cannot take this: it is too long");
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > most) return refused(413, "Cannot take this: it is too long");
    pieces.push(piece);
  }
  try {
    return {
      kind: "read",
      value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(pieces))),
    };
  } catch {
    return refused(400, "Cannot read this: it is no JSON");
  }
}

function refused(status: number, message: string): ReadBody {
  return { kind: "refused", reply: failure(status, message, "Load the page anew") };
}
