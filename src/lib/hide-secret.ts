/**
 * A text as it may be shown: the secret is taken out wherever it stands, also in the ways in which servers and errors
 * write it in addresses, headers and JSON, percent-encoded and in Base64.
 */
export function hideSecret(text: string, secret: string): string {
  if (secret === "") return text;
  return formsOf(secret).reduce((shown, form) => shown.replaceAll(form, "…"), text);
}

/** Shorter pieces of Base64 could be anything. */
const SHORTEST_CODE = 8;

/** Worked out once for each secret: an error may name it in many places. */
let known: { readonly secret: string; readonly forms: readonly string[] } | undefined;

function formsOf(secret: string): readonly string[] {
  if (known?.secret !== secret) known = { secret, forms: [...new Set([secret, ...coded(secret)])] };
  return known.forms;
}

function coded(secret: string): readonly string[] {
  const bytes = new TextEncoder().encode(secret);
  const percent = encodeURIComponent(new TextDecoder().decode(bytes));
  const base64 = [0, 1, 2]
    .map((before) => base64Core(bytes, before))
    .filter((code) => code.length >= SHORTEST_CODE);
  const forUrls = base64.map((code) => code.replaceAll("+", "-").replaceAll("/", "_"));
  const lowered = percent.replace(/%../g, (code) => code.toLowerCase());
  return [percent, lowered, ...inJson(secret), ...base64, ...forUrls];
}

/** Some put a backslash before each slash too. */
function inJson(secret: string): readonly string[] {
  const text = JSON.stringify(secret).slice(1, -1);
  return [text, text.replaceAll("/", "\\/")];
}

/** What Base64 makes of bytes wherever so many others, modulo three, stand before them: the ends hang on these. */
function base64Core(bytes: Uint8Array, before: number): string {
  const padded = String.fromCharCode(...new Uint8Array(before), ...bytes);
  const mixed = padded.length % 3 === 0 ? 0 : 1;
  const code = btoa(padded).replace(/=+$/, "");
  return code.slice(before === 0 ? 0 : before + 1, code.length - mixed);
}
