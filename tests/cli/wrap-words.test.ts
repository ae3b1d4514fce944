import { describe, expect, test } from "vitest";
import { wrapWords } from "../../src/cli/wrap-words.ts";

function wrapped(text: string, width: number): string[] {
  return wrapWords(text, width).map(([start, end]) => text.slice(start, end));
}

describe("wrapWords", () => {
  test.each([
    ["Ferja går ikke i dag.", 40, ["Ferja går ikke i dag."]],
    ["Ferja går ikke i dag.", 10, ["Ferja går", "ikke i", "dag."]],
    ["Ferja går ikke", 9, ["Ferja går", "ikke"]],
    ["menneskerettighetsorganisasjon", 12, ["menneskerett", "ighetsorgani", "sasjon"]],
    ["ja 🦌🦌🦌", 4, ["ja", "🦌🦌", "🦌"]],
    ["🦌🦌", 3, ["🦌", "🦌"]],
    ["", 10, [""]],
  ])("%j in %i columns", (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });
});
