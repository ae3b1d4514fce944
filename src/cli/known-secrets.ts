import { hideSecrets } from "../config/hide-secrets.ts";
import { redactUrl } from "../lib/redact-url.ts";

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
    return redactUrl(hideSecrets(text, [...known, ...set]));
  },
};
