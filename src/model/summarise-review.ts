import type { BilingualDocument } from "./document.ts";
import type { TranslationUnit } from "./translation-unit.ts";

/** What nobody has looked at yet, by where its English came from. */
export type OpenPart = "untranslated" | "machine" | "edited" | "memory" | "rule";

/** How far people have got with a document, in segments. The five parts add up to `notReviewed`. */
export interface ReviewSummary extends Readonly<Record<OpenPart, number>> {
  readonly segments: number;
  readonly notReviewed: number;
}

/** Counts what is not yet `reviewed` or `final`; `machine` is what an engine answered, this run or earlier. */
export function summariseReview(document: BilingualDocument): ReviewSummary {
  const parts = { untranslated: 0, machine: 0, edited: 0, memory: 0, rule: 0 };
  const units = document.blocks.flatMap((block) => block.units);
  const open = units.filter((unit) => unit.state === "initial" || unit.state === "translated");
  for (const unit of open) {
    parts[openPart(unit)] += 1;
  }
  return { segments: units.length, notReviewed: open.length, ...parts };
}

function openPart({ state, origin }: TranslationUnit): OpenPart {
  if (state === "initial" || origin === undefined) {
    return "untranslated";
  }
  if (origin === "human") {
    return "edited";
  }
  return origin === "memory" || origin === "rule" ? origin : "machine";
}
