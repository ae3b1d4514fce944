import type { TranslationUnit } from "../../model/translation-unit.ts";

/** Whether anything is to be written for it: what reads the same in English stays as the file has it. */
export function isTranslated({ state, target, segment }: TranslationUnit): boolean {
  return state !== "initial" && target !== segment.source;
}
