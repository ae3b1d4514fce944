import { hideSecret } from "../lib/hide-secret.ts";
import { redactUrl } from "../lib/redact-url.ts";

/** Shorter words are no secrets, and stand in many a line. */
const SHORTEST = 6;
/** Before a config was read these are known. */
const VARIABLES = ["DEEPL_AUTH_KEY", "DEEPL_API_KEY", "OPENAI_API_KEY", "PGPASSWORD", "BITEKST_STORE"];

const known = new Set<string>();

/**
 * The secrets of this process. An error that nobody foresaw comes from a place that knows none of them, and may hold
 * any.
 */
export const knownSecrets = {
  add(values: readonly string[]): void {
    for (const value of values) known.add(value);
  },
  /** The text as it may be shown. */
  hideIn(text: string): string {
    const set = VARIABLES.map((name) => process.env[name]?.trim() ?? "");
    const all = [...known, ...set].filter(({ length }) => length >= SHORTEST);
    // Longer ones first: one may be the beginning of another.
    const sorted = all.sort((one, other) => other.length - one.length);
    return redactUrl(sorted.reduce((shown, secret) => hideSecret(shown, secret), text));
  },
};
