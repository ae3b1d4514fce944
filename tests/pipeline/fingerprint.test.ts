import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { digest } from "../../src/pipeline/digest.ts";
import { digestPieces } from "../../src/pipeline/digest-pieces.ts";
import { fingerprintOf } from "../../src/pipeline/fingerprint.ts";

const folder = mkdtempSync(join(tmpdir(), "bitekst-fingerprint-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([0, 1, 2_600, 65_535, 65_536, 65_537, 200_000])("a source of %i bytes, all of them", (length) => {
  const bytes = Buffer.alloc(length, "Brua åpnet i går. ");
  writeFileSync(join(folder, "sak.txt"), bytes);
  const whole = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
  expect(fingerprintOf(join(folder, "sak.txt"), "settings")).toBe(`${whole} settings`);
});

test("what was read before, of a longer source, is no part of it", () => {
  for (const [name, text] of [
    ["lang.txt", "Brua åpnet i går"],
    ["kort.txt", "Brua"],
  ] as const)
    writeFileSync(join(folder, name), text);
  fingerprintOf(join(folder, "lang.txt"), "s");
  expect(fingerprintOf(join(folder, "kort.txt"), "s")).toBe(`${digest("Brua")} s`);
});

test("a source that is a folder, or gone, has none", () => {
  expect(fingerprintOf(folder, "s")).toBeUndefined();
  expect(fingerprintOf(join(folder, "borte.txt"), "s")).toBeUndefined();
});

test("pieces have the digest of the whole", () => {
  expect(digestPieces(["Brua ", "", "åpnet"])).toBe(digest("Brua åpnet"));
});
