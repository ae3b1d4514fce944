import type { Check } from "../../../src/check/check.ts";
import { checkDocument } from "../../../src/check/check-document.ts";
import { CHECKS } from "../../../src/check/checks.ts";
import { PLAIN_CHECK_SETTINGS } from "../../../src/model/check-settings.ts";
import type { BilingualDocument } from "../../../src/model/document.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { makeDocument } from "../../support/make-document.ts";
import type { Sample } from "./sample.ts";

/** What the checks find about one sample, as a rule alone in a document of one paragraph. */
export function lookAt(sample: Sample, checks: readonly Check[] = CHECKS): readonly Finding[] {
  const { before, terms } = sample;
  const document = documentOf(before === undefined ? [sample] : [before, sample]);
  const settings = terms === undefined ? PLAIN_CHECK_SETTINGS : { ...PLAIN_CHECK_SETTINGS, terms };
  return checkDocument(document, { checks, settings });
}

/** Errors and warnings: what makes a person look. */
export function alarmsOf(sample: Sample, checks: readonly Check[] = CHECKS): readonly Finding[] {
  return lookAt(sample, checks).filter(({ severity }) => severity !== "info");
}

/** A document of these samples, a paragraph each. */
export function documentOf(samples: readonly Sample[]): BilingualDocument {
  const made = makeDocument(
    "seeds/sak.txt",
    samples.map(({ source, target }) => ["paragraph", [source, target]] as const),
  );
  const blocks = made.blocks.map((block, index) => ({
    ...block,
    units: block.units.map((unit) => ({
      ...unit,
      segment: { ...unit.segment, codes: samples[index]?.codes ?? [] },
    })),
  }));
  return { ...made, blocks, languages: { source: samples[0]?.language ?? "nb", target: "en-GB" } };
}
