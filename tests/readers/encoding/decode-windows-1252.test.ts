import { expect, test } from "vitest";
import { decodeWindows1252 } from "../../../src/readers/encoding/decode-windows-1252.ts";

const range = (from: number, to: number) =>
  Uint8Array.from({ length: to - from }, (_, index) => from + index);

test("0x80–0x9F as the WHATWG Encoding Standard has them, whatever this Node's TextDecoder does", () => {
  expect(decodeWindows1252(range(0x80, 0xa0))).toBe(
    "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ",
  );
});

test("all other bytes as ISO-8859-1", () => {
  expect(decodeWindows1252(range(0, 0x80))).toBe(String.fromCharCode(...range(0, 0x80)));
  expect(decodeWindows1252(range(0xa0, 0x100))).toBe(String.fromCharCode(...range(0xa0, 0x100)));
});

test("a part of a larger buffer", () => {
  expect(decodeWindows1252(Uint8Array.of(0x41, 0xe5, 0x41).subarray(1, 2))).toBe("å");
});
