import { styleText } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shownControls } from "../../src/cli/shown-controls.ts";

describe("what a terminal would obey is shown", () => {
  test.each([
    ["a title of the window", "\u001b]0;ut\u0007", "\\u001b]0;ut\\u0007"],
    ["a cleared screen", "Bru\u001b[2Jen", "Bru\\u001b[2Jen"],
    ["the same in one character", "Bru\u009b2Jen", "Bru\\u009b2Jen"],
    ["a line written over", "feil\rgreit", "feil\\u000dgreit"],
    ["a turned direction", "sak\u202etxt.exe", "sak\\u202etxt.exe"],
    ["Norwegian", "Sørøya – «å»\tog\nso", "Sørøya – «å»\tog\nso"],
  ])("%s", (_, text, shown) => {
    expect(shownControls(text)).toBe(shown);
    expect(shownControls(text, { painted: true })).toBe(shown);
  });

  test.each(["bold", "dim", "green", "red", "yellow"] as const)(
    "our own %s stays where it is seen",
    (style) => {
      const text = styleText(style, "Ferja", { validateStream: false });
      expect(shownControls(text, { painted: true })).toBe(text);
      expect(shownControls(text)).not.toContain("\u001b");
    },
  );

  test("hidden text is no style of ours, and no other character begins one", () => {
    expect(shownControls("\u001b[8mskjult", { painted: true })).toBe("\\u001b[8mskjult");
    expect(shownControls("\u0007[1mlyd", { painted: true })).toBe("\\u0007[1mlyd");
  });

  test("JSON says the same as before", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = shownControls(JSON.stringify({ text }, null, 2));
        expect(JSON.parse(shown)).toEqual({ text });
        expect(shown).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });
});
