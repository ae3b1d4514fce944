import { hash } from "node:crypto";

export const DIGEST_CHARACTERS = 22;

/** SHA-256 cut to 128 bits, in 22 characters of base64url: enough that two texts never meet. */
export function digest(text: string | Uint8Array): string {
  return hash("sha256", text, "base64url").slice(0, DIGEST_CHARACTERS);
}
