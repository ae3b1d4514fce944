import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hideSecret } from "../../src/lib/hide-secret.ts";

const KEY = "3f1c0a7e-9d2b-4c55+8a6f/bø2e?1d9c4b7a:fx";
const base64 = (text: string) => Buffer.from(text).toString("base64");

describe("a secret is in no text", () => {
  test.each([
    ["as it is", `the key ${KEY} is not known`],
    ["percent-encoded", `GET /v2/translate?auth_key=${encodeURIComponent(KEY)}`],
    [
      "percent-encoded in small letters",
      encodeURIComponent(KEY).replace(/%../g, (code) => code.toLowerCase()),
    ],
    ["in JSON", JSON.stringify({ error: `"${KEY}"` })],
    ["in JSON as PHP writes it", JSON.stringify({ error: KEY }).replaceAll("/", "\\/")],
    ["in Base64", base64(KEY)],
    ["in Base64 after the name of a scheme", base64(`DeepL-Auth-Key ${KEY}`)],
    ["in Base64 after a name and a colon", base64(`user:${KEY}\n`)],
    ["in Base64 for addresses", Buffer.from(`k:${KEY}`).toString("base64url")],
  ])("%s", (_, text) => {
    const shown = hideSecret(text, KEY);
    expect(shown).toContain("…");
    for (const form of [KEY, encodeURIComponent(KEY), base64(KEY).slice(4, -8)])
      expect(shown).not.toContain(form);
    expect(Buffer.from(shown.replace("…", ""), "base64").toString()).not.toContain(KEY.slice(4, 20));
  });
});

test("whatever stands before and after it in Base64", () => {
  const around = fc.string({ maxLength: 9 });
  fc.assert(
    fc.property(around, around, (before, after) => {
      const shown = hideSecret(base64(before + KEY + after), KEY);
      expect(shown.length).toBeLessThan(base64(before + after).length + 16);
    }),
  );
});

test("without a secret a text stays as it is", () => {
  expect(hideSecret("Ingen nøkkel.", "")).toBe("Ingen nøkkel.");
});
