import { replaceUnfit } from "../../formats/xml-characters.ts";

/** A text as one line of a file that OmegaT reads, and as the memory beside it has it. */
export function omegatLine(text: string): string {
  return replaceUnfit(text, () => "\u{FFFD}")
    .replace(/[\s\u0085]+/gu, (space) => (space === "\u00a0" || space === "\u202f" ? space : " "))
    .trim();
}
