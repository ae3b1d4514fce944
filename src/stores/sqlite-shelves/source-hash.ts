import { hash } from "node:crypto";

/** First 48 bits of a text's SHA-256: a number that JavaScript and SQLite both keep exactly. Not unique. */
export function sourceHash(text: string): number {
  return Number.parseInt(hash("sha256", text).slice(0, 12), 16);
}
