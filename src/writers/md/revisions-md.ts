import type { BesideUnits } from "../../model/unit-beside.ts";

/** Each segment's revision when the table went out, in a comment that no reader shows: `<!-- bitekst s1=1 s2=4 -->`. */
export function revisionsMd(beside: BesideUnits | undefined): readonly string[] {
  if (beside === undefined) return [];
  const marks = [...beside].map(([id, { revision }]) => `${id}=${revision}`);
  return ["", `<!-- bitekst ${marks.join(" ")} -->`];
}
