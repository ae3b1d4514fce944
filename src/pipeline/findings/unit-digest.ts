import type { TranslationUnit } from "../../model/translation-unit.ts";
import { digest } from "../digest.ts";

/** Of both texts of a unit: an edit of either one brings dismissed findings back. */
export function unitDigest({ segment, target }: TranslationUnit): string {
  return digest(JSON.stringify([segment.source, target]));
}
