import { describe, expect, it } from "vitest";
import { BREAK_RULES } from "../../src/segment/sentences/break-rules.ts";
import { splitSentences } from "../../src/segment/split-sentences.ts";

/** The example with the rule's mark taken out, and whether a sentence ends where it stood. */
function endsAtMark(example: string): boolean {
  const [before = "", after = ""] = example.split("| ");
  let end = 0;
  return splitSentences(before + after).some((sentence) => {
    end += sentence.length;
    return end === before.length;
  });
}

describe("break rules", () => {
  it.each(BREAK_RULES.map(({ example, breaks }) => [breaks ? "ends" : "goes on", example, breaks] as const))(
    "%s at the mark: %s",
    (_answer, example, breaks) => {
      expect(example.split("| ")).toHaveLength(2);
      expect(endsAtMark(example)).toBe(breaks);
    },
  );
});
