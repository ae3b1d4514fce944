import { expect, test } from "vitest";
import { bytesOfPieces } from "../../src/writers/bytes-of-pieces.ts";

test.each([
  ["none", []],
  ["short ones", ["Brua ", "", "åpnet 🚢", "\n"]],
  ["many", Array.from({ length: 30_000 }, (_, at) => `${at} ✓ på ${String.fromCharCode(0xd800)} nå`)],
  ["a long one among others", ["Æ".repeat(70_000), "ø", "å".repeat(70_000), "."]],
])("%s are the bytes of the text that they make", (_, pieces) => {
  expect(Buffer.from(bytesOfPieces(pieces)).equals(Buffer.from(pieces.join("")))).toBe(true);
});
