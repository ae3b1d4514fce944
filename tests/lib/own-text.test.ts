import { expect, test } from "vitest";
import { ownText } from "../../src/lib/own-text.ts";

test.each([
  "",
  "Brua åpnet i går.",
  'Hun sa: "\\\\Ja\u2028\u0000\n"',
  "half a pair \ud83d, and the other \ude00",
  "🚢",
])("%j is the same text", (text) => {
  expect(ownText(text)).toBe(text);
});
