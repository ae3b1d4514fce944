import { withoutCodes } from "../../model/code-characters.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*/gu;

/** Words as word processors count them: `1.200`, `e-post` and `Ola’s` are one each, a dash alone is none. */
export function countWords(text: string): number {
  return withoutCodes(text).match(WORD)?.length ?? 0;
}
