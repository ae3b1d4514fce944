import { expect, test } from "vitest";
import { settleFromMemory } from "../../src/leverage/settle-from-memory.ts";
import type { MemoryEntry } from "../../src/model/memory-entry.ts";
import type { TranslationUnit, UnitState } from "../../src/model/translation-unit.ts";
import { describedDocument } from "../support/described.ts";

const [, answer] = describedDocument("seeds/b.txt", ["Kommer du?", "Ja da.", "Bra."]).segments;

const ENTRY: MemoryEntry = {
  languages: { source: "nb", target: "en-GB" },
  source: "Ja da.",
  target: "Yes, I am.",
  state: "final",
};

/** The state that the segment gets where the last run left it so. */
function stateAfter(state: UnitState, source = "Ja da.", target = "Yes, I am."): UnitState | undefined {
  if (!answer) throw new Error("no segment");
  const unit: TranslationUnit = { segment: { ...answer.segment, source }, target, state };
  const before = new Map([[answer.segment.id, unit]]);
  const settled = settleFromMemory(answer, [ENTRY], { document: "seeds/b.txt", language: "nb", before });
  return settled?.kind === "settled" ? settled.state : undefined;
}

test.each<UnitState>(["final", "reviewed"])(
  "an unchanged sentence stays %s although a neighbour changed",
  (state) => {
    expect(stateAfter(state)).toBe(state);
  },
);

test("what nobody approved is not approved by memory", () => {
  expect(stateAfter("translated")).toBe("translated");
  expect(stateAfter("initial")).toBe("translated");
});

test("an approval is of its words: neither for another source nor for another target", () => {
  expect(stateAfter("final", "Ja visst.")).toBe("translated");
  expect(stateAfter("final", "Ja da.", "Yes.")).toBe("translated");
});
