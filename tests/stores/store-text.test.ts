import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, encodeText } from "../../src/stores/store-text.ts";

const anyString = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom("\0", "\u001B", "0", "d800", "\uD800", "\uDC00", "å"))
    .map((parts) => parts.join("")),
);

describe("text in SQLite", () => {
  it("comes back as it was, whatever it is", () => {
    fc.assert(
      fc.property(anyString, (text) => decodeText(encodeText(text)) === text),
      { numRuns: 2_000 },
    );
  });

  it("is well formed and without NUL, and no two texts become one", () => {
    fc.assert(
      fc.property(anyString, anyString, (one, other) => {
        const stored = encodeText(one);
        expect(stored).not.toContain("\0");
        expect(Buffer.from(stored, "utf8").toString("utf8")).toBe(stored);
        expect(stored === encodeText(other)).toBe(one === other);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(["", "Åse på Ås", "A\u030Ase", "😀", "\uFEFF\uFFFE\uFFFF", "a\tb\r\n"])(
    "leaves %j alone",
    (text) => {
      expect(encodeText(text)).toBe(text);
    },
  );

  it.each([
    ["a\0b", "a\u001B0000b"],
    ["\uD83D!", "\u001Bd83d!"],
    ["\u001B", "\u001B001b"],
  ])("keeps %j as %j", (text, stored) => {
    expect(encodeText(text)).toBe(stored);
  });
});
