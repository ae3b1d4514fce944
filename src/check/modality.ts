import type { ModalityMark, ModalitySense } from "../language/modality/modality-mark.ts";
import { modalityMarks } from "../language/modality/read-modality.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { Check, Remark } from "./check.ts";
import { quoteText } from "./quote-text.ts";
import { HINTS } from "./words/word-hints.ts";
import { wordsToJudge } from "./words/words-to-judge.ts";

/** A reported claim that became a fact, and duty and possibility exchanged. */
export const modality: Check = {
  code: "modality",
  severity: "warning",
  look: (unit, context) => {
    const words = wordsToJudge(unit, context);
    if (words === undefined || (words.hints.source & HINTS.modality) === 0) return [];
    const source = modalityMarks(words.source, "nb");
    if (source.length === 0) return [];
    const target = modalityMarks(words.target, "en");
    return [...lostReports(unit, source, target), ...exchanges(unit, source, target)];
  },
};

/** By what of the Norwegian says that it is told, the English words that say so too. */
const ANSWERS: Partial<Record<ModalitySense, readonly ModalitySense[]>> = {
  hearsay: ["hearsay", "report", "claim", "according"],
  report: ["report", "hearsay", "claim", "according", "may"],
  claim: ["claim", "report", "hearsay", "according"],
  according: ["according", "claim", "report", "hearsay"],
};

function lostReports(
  { segment, target }: TranslationUnit,
  source: readonly ModalityMark[],
  others: readonly ModalityMark[],
): readonly Remark[] {
  const lost = source.find(({ sense }) => {
    const answers = ANSWERS[sense];
    return answers !== undefined && !others.some((other) => answers.includes(other.sense));
  });
  if (lost === undefined) return [];
  const said = quoteText(segment.source.slice(lost.start, lost.end));
  return [
    {
      message: `${said} says that this is told, not known; ${quoteText(target)} states it as a fact`,
      source: [lost.start, lost.end],
    },
  ];
}

interface Exchange {
  readonly said: ModalitySense;
  readonly became: ModalitySense;
  /** What may stand for the one in English, and what may stand for the other in Norwegian. */
  readonly answers: readonly ModalitySense[];
  readonly grounds: readonly ModalitySense[];
  readonly message: string;
}

const DUTIES: readonly ModalitySense[] = ["must", "need", "should", "shall"];
const CHANCES: readonly ModalitySense[] = ["may", "chance"];
const EXCHANGES: readonly Exchange[] = [
  { said: "must", became: "may", answers: DUTIES, grounds: CHANCES, message: "a duty became a possibility" },
  { said: "may", became: "must", answers: CHANCES, grounds: DUTIES, message: "a possibility became a duty" },
  {
    said: "should",
    became: "must",
    answers: ["should", "advice"],
    grounds: ["must", "need", "shall"],
    message: "advice became a duty",
  },
];

/** Said more often there and the other more often here: one that was lost among several is seen too. */
function exchanges(
  { segment, target }: TranslationUnit,
  source: readonly ModalityMark[],
  others: readonly ModalityMark[],
): readonly Remark[] {
  return EXCHANGES.flatMap(({ said, became, answers, grounds, message }) => {
    const [one] = of(source, [said]);
    const [other] = of(others, [became]);
    if (one === undefined || other === undefined) return [];
    const isLost = of(source, [said]).length > of(others, answers).length;
    if (!isLost || of(others, [became]).length <= of(source, grounds).length) return [];
    const [there, here] = [segment.source.slice(one.start, one.end), target.slice(other.start, other.end)];
    return [
      {
        message: `${quoteText(there)} became ${quoteText(here)}: ${message}`,
        source: [one.start, one.end] as const,
        target: [other.start, other.end] as const,
      },
    ];
  });
}

function of(marks: readonly ModalityMark[], senses: readonly ModalitySense[]): readonly ModalityMark[] {
  return marks.filter(({ sense }) => senses.includes(sense));
}
