import type { HistoryEntry, UnitChange } from "../../model/review-record.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";

type Standing = UnitChange["unit"];

/** A unit with what it is to be. */
export interface PlannedChange {
  readonly unit: TranslationUnit;
  readonly becomes: Standing;
  readonly action: UnitChange["action"];
}

/** One English text for two segments: the first has it, the second says where it is. */
export function joinUnits(head: TranslationUnit, tail: TranslationUnit): readonly PlannedChange[] {
  const texts = [head.target, tail.target].filter((text) => text !== "");
  const target = texts.join(" ");
  const joined = {
    target: "",
    state: "translated",
    origin: "human",
    review: { joined: head.segment.id },
  } as const;
  return [
    { unit: head, action: "join", becomes: { target, state: "translated", origin: "human" } },
    { unit: tail, action: "join", becomes: joined },
  ];
}

/** The other way: the second has the text again that it had before, the first loses it where it still ends in it. */
export function partUnits(
  head: TranslationUnit,
  tail: TranslationUnit,
  history: readonly HistoryEntry[],
): readonly PlannedChange[] {
  const before = history.find(({ target, action }) => target !== "" && action !== "join")?.target ?? "";
  const rest =
    before !== "" && head.target.endsWith(before) ? head.target.slice(0, -before.length) : head.target;
  const own: Standing =
    before === ""
      ? { target: "", state: "initial" }
      : { target: before, state: "translated", origin: "human" };
  const first = { target: rest.trimEnd(), state: "translated", origin: "human" } as const;
  return [
    { unit: head, action: "part", becomes: first.target === "" ? { ...first, target: head.target } : first },
    { unit: tail, action: "part", becomes: own },
  ];
}
