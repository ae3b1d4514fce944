import { hideSecret } from "../lib/hide-secret.ts";

/** Shorter words are no secrets, and stand in many a line. */
const SHORTEST = 6;

/** A text as it may be shown, without any of these. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  return (
    secrets
      .filter(({ length }) => length >= SHORTEST)
      // One may be the beginning of another.
      .sort((one, other) => other.length - one.length)
      .reduce(hideSecret, text)
  );
}
