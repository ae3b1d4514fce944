import type { PlaceFault } from "./place-fault.ts";

/** Three stops where the source has the sign, and a hyphen in a range where the source has a dash. */
export function findEllipses(source: string, target: string): readonly PlaceFault[] {
  return [...ellipses(source, target), ...ranges(source, target)];
}

function ellipses(source: string, target: string): readonly PlaceFault[] {
  const at = target.indexOf("...");
  if (at < 0 || !(source.includes("…") || target.includes("…"))) return [];
  return [{ target: [at, at + 3], replacement: "…", message: "Three full stops stand for the ellipsis …" }];
}

const RANGE = /(?<![\d-])\d{1,4}–\d{1,4}(?![\d–])/g;

function ranges(source: string, target: string): readonly PlaceFault[] {
  if (!source.includes("–") || !target.includes("-")) return [];
  return (source.match(RANGE) ?? []).flatMap((range) => {
    const hyphened = range.replace("–", "-");
    const at = target.indexOf(hyphened);
    const message = `“${range}” became “${hyphened}”: English ranges take a dash too`;
    return at < 0 ? [] : [{ target: [at, at + range.length] as const, replacement: range, message }];
  });
}
