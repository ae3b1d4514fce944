import { codeSign } from "../model/code-characters.ts";
import type { TextRange } from "../model/finding.ts";

/** Whether a code that stands for text of its own (`<img>`, a code span) is in a range or beside it. */
export function touchesLoneCode(text: string, [start, end]: TextRange): boolean {
  for (let at = Math.max(0, start - 1); at <= end && at < text.length; at += 1)
    if (codeSign(text.charCodeAt(at))?.kind === "alone") return true;
  return false;
}
