import type { BilingualDocument } from "../model/document.ts";
import type { Check } from "./check.ts";
import { judgeQuotations } from "./quotation/judge-quotations.ts";

/**
 * Speech opened by a dash or « » opens and closes as an English quotation within its block. Units are looked at
 * together, since one may open what a later one closes.
 */
export const quotation: Check = {
  code: "quotation",
  severity: "warning",
  look: (unit, { document }) => judgedOnce(document).get(unit) ?? [],
};

type Judged = ReturnType<typeof judgeQuotations>;

const judged = new WeakMap<BilingualDocument, Judged>();

function judgedOnce(document: BilingualDocument): Judged {
  const known = judged.get(document) ?? judgeQuotations(document);
  judged.set(document, known);
  return known;
}
