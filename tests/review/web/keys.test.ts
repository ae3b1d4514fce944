import { describe, expect, test } from "vitest";
import { commandOf, type KeyPress, type Place } from "../../../src/review/web/keys/command-of.ts";
import { FIELD_KEYS, ROW_KEYS } from "../../../src/review/web/keys/key-table.ts";

function press(key: string, held: Partial<KeyPress> & { readonly altGraph?: boolean } = {}): KeyPress {
  const { altGraph = false, ...rest } = held;
  const keys = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
  return { key, ...keys, ...rest, getModifierState: (name) => name === "AltGraph" && altGraph };
}

describe("keys", () => {
  test.each<readonly [string, Partial<KeyPress> & { altGraph?: boolean }, Place, string | undefined]>([
    ["Enter", { ctrlKey: true }, "field", "approve-next"],
    ["Enter", { metaKey: true }, "field", "approve-next"],
    ["Enter", { ctrlKey: true, shiftKey: true }, "field", "approve-stay"],
    ["Enter", {}, "field", undefined],
    ["a", {}, "field", undefined],
    ["a", {}, "row", "approve-next"],
    ["a", { ctrlKey: true }, "row", undefined],
    ["Enter", {}, "control", undefined],
    ["Enter", {}, "row", "edit"],
    ["F8", { shiftKey: true }, "field", "previous-finding"],
    ["F8", { ctrlKey: true }, "field", "fix"],
    ["/", { shiftKey: true }, "row", "find"],
    ["?", { shiftKey: true }, "row", "help"],
    ["M", { shiftKey: true }, "row", "part"],
    ["Enter", { ctrlKey: true, altKey: true }, "field", undefined],
    ["ArrowDown", { altKey: true, altGraph: true }, "field", undefined],
    ["ArrowDown", { altKey: true }, "field", "next"],
    ["Enter", { ctrlKey: true, isComposing: true }, "field", undefined],
    ["F1", {}, "other", "help"],
    ["j", {}, "other", undefined],
  ])("%s with %j in a %s means %s", (key, held, place, command) => {
    expect(commandOf(press(key, held), place, { letters: true })).toBe(command);
  });

  test("letters that are switched off do nothing, other keys still do", () => {
    expect(commandOf(press("a"), "row", { letters: false })).toBeUndefined();
    expect(commandOf(press("ArrowDown"), "row", { letters: false })).toBe("next");
  });

  test("no key means two things, none is a letter with Ctrl and Alt", () => {
    const chords = [...FIELD_KEYS, ...ROW_KEYS].flatMap(({ keys }) => keys);
    expect(new Set(chords).size).toBe(chords.length);
    expect(chords.filter((chord) => /Ctrl\+Alt|^(Ctrl|Alt)\+.$/.test(chord))).toEqual([]);
  });
});
