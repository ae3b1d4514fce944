import { countOf } from "../../lib/count-of.ts";
import type { VanishedDocument } from "../../model/vanished-document.ts";
import { shownName } from "../shown-name.ts";

const FEW = 10;

/** A line for each document whose source is gone: what was removed, or what is left and how to remove it. */
export function vanishedLines(
  vanished: readonly VanishedDocument[],
  { all }: { readonly all: boolean },
): string[] {
  const lines = vanished.flatMap((document) =>
    document.removed ? removedLine(document) : leftLine(document),
  );
  if (all || lines.length <= FEW) return lines;
  return [...lines.slice(0, FEW), `… ${lines.length - FEW} more such lines (--verbose shows them)`];
}

function removedLine({ source, outputs }: VanishedDocument): string[] {
  const what = outputs.length === 0 ? "what was kept of it" : namesOf(outputs);
  return [`Removed ${what}: ${shownName(source)} is gone`];
}

/** What left nothing behind that could be seen is not worth a line. */
function leftLine({ source, outputs }: VanishedDocument): string[] {
  if (outputs.length === 0) return [];
  const [are, them] = outputs.length === 1 ? ["is", "it"] : ["are", "them"];
  return [
    `${namesOf(outputs)} ${are} left from ${shownName(source)}, which is gone; --prune removes ${them}`,
  ];
}

function namesOf([first = "", ...others]: readonly string[]): string {
  const shown = shownName(first);
  return others.length === 0 ? shown : `${shown} and ${countOf(others.length, "other file")}`;
}
