import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseSource } from "../../src/model/normalise-source.ts";

test.each([
  ["Blåbær på høyfjellet", "Blåbær på høyfjellet"],
  ["Blåbær".normalize("NFD"), "Blåbær"],
  ["18\u00a0400 tonn", "18 400 tonn"],
  ["18\u2009400 tonn", "18 400 tonn"],
  ["Nå åpner\r\nkaféen", "Nå åpner kaféen"],
  ["  to  mellomrom ", "to mellomrom"],
  ["– «Nei» … 5–3", "– «Nei» … 5–3"],
])("%j → %j", (source, normalised) => {
  expect(normaliseSource(source)).toBe(normalised);
});

test("the short way round gives what the long way gives, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const longWay = text.normalize("NFC").replace(/\s+/gu, " ").trim();
      expect(normaliseSource(text)).toBe(longWay);
      expect(normaliseSource(`Æ ${text} ø`)).toBe(
        `Æ ${text} ø`.normalize("NFC").replace(/\s+/gu, " ").trim(),
      );
    }),
    { numRuns: 2_000 },
  );
});

test("every single character of the Basic Multilingual Plane is normalised the long way", () => {
  const wrong = Array.from({ length: 0xffff }, (_, code) => `a${String.fromCharCode(code)}b`).filter(
    (text) => normaliseSource(text) !== text.normalize("NFC").replace(/\s+/gu, " ").trim(),
  );
  expect(wrong).toEqual([]);
});
