import { withoutCodes } from "../model/code-characters.ts";
import { repairCodes } from "./repair-codes.ts";

/** A target without codes with those of its source in their places; `undefined` when one of the places is not certain. */
export function placeCodes(source: string, target: string): string | undefined {
  const { target: placed, faults } = repairCodes(source, withoutCodes(target));
  return faults.length === 0 ? placed : undefined;
}
