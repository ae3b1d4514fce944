import { withoutCodes } from "../model/code-characters.ts";
import { type CodeFault, type CodeFaultKind, compareCodes } from "../model/compare-codes.ts";
import { docxCodeName } from "../model/docx-code-name.ts";
import type { InlineCode } from "../model/inline-code.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { Check, Remark } from "./check.ts";
import { findMovedCodes, type MovedCodes } from "./inline-codes/find-moved-codes.ts";
import { lacksTarget } from "./lacks-target.ts";
import { quoteText } from "./quote-text.ts";
import { isNorwegianToEnglish } from "./words/is-norwegian-to-english.ts";
import { targetName } from "./words/target-name.ts";

/** Inline codes that the target lost, doubled, crossed, put around other words or has of its own: bold, links, code spans. */
export const inlineCodes: Check = {
  code: "inline-codes",
  severity: "error",
  seesCodes: true,
  look: (unit, context) => {
    const { segment, target } = unit;
    if (segment.codes.length === 0 || lacksTarget(unit, context) !== undefined) return [];
    const language = targetName(context.document.languages);
    const faults = compareCodes(segment.source, target);
    if (faults.length === 0 && isNorwegianToEnglish(context.document.languages))
      return findMovedCodes(segment.source, target).map((moved) => moveOf(moved, unit));
    return faults.map((fault) => ({
      message: `The ${language} of segment ${segment.id} ${describe(fault, unit)}`,
    }));
  },
};

function moveOf({ signs, source, target }: MovedCodes, unit: TranslationUnit): Remark {
  const markup = signs.map((sign) => markupOf(sign, unit.segment.codes));
  const [there, here] = [unit.segment.source.slice(...source), unit.target.slice(...target)];
  const words = [there, here].map((text) => quoteText(withoutCodes(text)));
  const message = `${quoteText(markup.join("…"))} stood around ${words.join(", and stands around ")}`;
  return { message, source, target, severity: "warning" };
}

const FAULTS: Readonly<Record<CodeFaultKind, (markup: string) => string>> = {
  lost: (markup) => `lacks ${markup}, which the source has`,
  added: (markup) => `has ${markup}, which the source has not`,
  doubled: (markup) => `has ${markup} more than once`,
  crossed: (markup) => `has ${markup} across other markup`,
  emptied: (markup) => `has nothing in ${markup}`,
};

function describe({ kind, signs }: CodeFault, { segment }: TranslationUnit): string {
  const markup = signs.map((sign) => markupOf(sign, segment.codes));
  return FAULTS[kind](quoteText(markup.join("…")));
}

/** A code that the source does not have has no markup to name. */
function markupOf({ kind, number }: CodeFault["signs"][number], codes: readonly InlineCode[]): string {
  const code = codes.find((each) => each.kind === kind && each.number === number);
  if (code === undefined) return `code ${number}`;
  const opening = codes.find((each) => each.kind === "open" && each.number === number);
  const name = docxCodeName(opening ?? code);
  if (name === undefined) return code.markup;
  return kind === "close" ? `</${name}>` : `<${name}${kind === "alone" ? "/" : ""}>`;
}
