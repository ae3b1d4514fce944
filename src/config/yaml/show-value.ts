import { redactUrl } from "../../lib/redact-url.ts";

const LONGEST = 40;
/** What DeepL's keys look like: a UUID, `:fx` behind it for the free plan. */
const KEY = /[0-9a-f]{8}-[0-9a-f]{4}-|:fx$/i;

/** A value of a config as an error shows it: short, on one line, and never a key. */
export function showValue(value: unknown): string {
  if (value === null || value === undefined || value === "") return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a section";
  if (KEY.test(String(value))) return "what looks like a key of DeepL";
  const shown = typeof value === "string" ? JSON.stringify(redactUrl(value)) : String(value);
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
}
