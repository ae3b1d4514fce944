import { describe, expect, test } from "vitest";
import { describeSegments } from "../../src/leverage/describe-segments.ts";
import { planTranslation } from "../../src/leverage/plan-translation.ts";
import type { MemoryEntry } from "../../src/model/memory-entry.ts";
import type { PlannedSegment } from "../../src/model/translation-plan.ts";
import { documentOf, ENGINE } from "../support/described.ts";

const QUOTE = "\uE001We\uE101 will never  give up.";
const KEPT = "\uE001We\uE101 will never give up.";

/** How a segment in this language is planned, in a nynorsk article that is to be in this English. */
function planned(language: string, target: string, entries: readonly MemoryEntry[] = []): PlannedSegment {
  const document = documentOf("seeds/tale.txt", [QUOTE], "nn");
  const blocks = document.blocks.map((block) => {
    return { ...block, segments: block.segments.map((segment) => ({ ...segment, language })) };
  });
  const described = describeSegments(
    { ...document, blocks },
    { target, engine: ENGINE, contextMatters: true, digest: (text) => text },
  );
  const memory = new Map([["nn", new Map([["We will never give up.", entries]])]]);
  const knowledge = { memory, cache: new Map(), stored: new Map() };
  const plan = planTranslation([described], knowledge, { reuse: "careful", canSend: true, fits: () => true });
  const segment = plan.documents[0]?.segments.get("s1");
  if (!segment) throw new Error("no segment");
  return segment;
}

describe("a sentence that is English already", () => {
  test.each(["en-GB", "en-US"])("stays as it is, codes and all, in %s", (target) => {
    expect(planned("en", target)).toEqual({
      kind: "settled",
      route: "rule",
      target: KEPT,
      state: "translated",
      origin: "rule",
    });
  });

  test("has what somebody made of it, if anybody did", () => {
    const languages = { source: "nn", target: "en-GB" };
    const entry = { languages, source: QUOTE, target: `“${QUOTE}”`, state: "final" } as const;
    expect(planned("en", "en-GB", [entry])).toMatchObject({ route: "memory", target: entry.target });
  });
});

test.each(["nb", "sv", "da"])("a sentence in %s is sent with the others", (language) => {
  expect(planned(language, "en-GB")).toMatchObject({ kind: "sent", route: "engine" });
});
