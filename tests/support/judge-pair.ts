import type { Check } from "../../src/check/check.ts";
import { checkDocument } from "../../src/check/check-document.ts";
import type { Finding } from "../../src/model/finding.ts";
import { makeDocument } from "./make-document.ts";

/** What one check finds in a pair of sentences. */
export function judgePair(check: Check, source: string, target: string): readonly Finding[] {
  const document = makeDocument("seeds/sak.txt", [["paragraph", [source, target]]]);
  return checkDocument(document, { checks: [check] });
}
