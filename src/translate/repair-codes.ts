import { codeCharacter } from "../model/code-characters.ts";
import { type CodeFault, compareCodes } from "../model/compare-codes.ts";
import { type CodeGroup, groupCodes } from "../model/group-codes.ts";
import { dropMarks } from "./codes/drop-marks.ts";
import { type CodePlace, findPlace } from "./codes/find-place.ts";
import { isSameSign, type Mark, type MarkedText, readMarks, writeMarks } from "./codes/marked-text.ts";
import { uncrossMarks } from "./codes/uncross-marks.ts";

export interface RepairedCodes {
  readonly target: string;
  /** What could not be put right. */
  readonly faults: readonly CodeFault[];
}

/**
 * A target with its inline codes put right where that is certain: unknown codes and halves without their other half
 * dropped, copies at one place made one, lost or emptied codes put where they must stand, pairs that cross for no
 * reason put into each other. Words are never touched; what is not certain stays as it came, and is told.
 */
export function repairCodes(source: string, target: string): RepairedCodes {
  const groups = groupCodes(source);
  const came = dropMarks(readMarks(target), groups);
  let text: MarkedText = { ...came, marks: uncrossMarks(came.marks) };
  // The innermost first: what goes around everything is put around those before it.
  for (const group of groups.toReversed()) text = settle(group, source, text);
  const repaired = writeMarks(text);
  return { target: repaired, faults: compareCodes(source, repaired) };
}

/** Puts a code in its place when it has lost it, when it belongs around everything, or when it slid to an end. */
function settle(group: CodeGroup, source: string, text: MarkedText): MarkedText {
  const place = findPlace(group, source, text.plain);
  if (place === undefined || !isMisplaced(group, source, { text, place })) return text;
  const others = text.marks.filter(({ sign }) => !group.signs.some((own) => isSameSign(own, sign)));
  const settled = { ...text, marks: uncrossMarks(insert(group, place, others)) };
  return countFaults(source, settled) <= countFaults(source, text) ? settled : text;
}

function isMisplaced(
  group: CodeGroup,
  source: string,
  { text, place }: { readonly text: MarkedText; readonly place: CodePlace },
): boolean {
  if (faultsOf(group, source, text).length > 0) return true;
  const isThere = group.signs.every((sign, index) =>
    text.marks.some((mark) => isSameSign(mark.sign, sign) && mark.at === place.at[index]),
  );
  if (group.signs.length === 1 || isThere) return false;
  return place.outermost || (reachesEnd(group, writeMarks(text)) && !reachesEnd(group, source));
}

function insert({ signs }: CodeGroup, { at, outermost }: CodePlace, marks: readonly Mark[]): Mark[] {
  const all = [...marks];
  for (const [index, sign] of signs.entries()) {
    const place = at[index] ?? 0;
    const isOpening = signs.length === 2 ? sign.kind === "open" : place === 0;
    const mark = { sign, at: place };
    const first = all.findIndex((other) => other.at >= place);
    const behind = all.findIndex((other) => other.at > place);
    const chosen = isOpening === outermost ? first : behind;
    all.splice(chosen === -1 ? all.length : chosen, 0, mark);
  }
  return all;
}

/** Whether a pair has no words before it, or none behind it. */
function reachesEnd({ signs }: CodeGroup, text: string): boolean {
  const [from = 0, to = 0] = signs.map((sign) => text.indexOf(codeCharacter(sign)));
  return [text.slice(0, from), text.slice(to)].some((outside) => !/[\p{L}\p{N}]/u.test(outside));
}

function faultsOf({ signs }: CodeGroup, source: string, text: MarkedText): CodeFault[] {
  return compareCodes(source, writeMarks(text)).filter((fault) =>
    fault.signs.some((sign) => signs.some((own) => isSameSign(own, sign))),
  );
}

function countFaults(source: string, text: MarkedText): number {
  return compareCodes(source, writeMarks(text)).length;
}
