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
  readonly said: readonly ModalitySense[];
  /** What of the English is pointed at, and what counts as the same. */
  readonly became: ModalitySense;
  readonly alike: readonly ModalitySense[];
  /** What may stand for the one in English, and what may stand for the other in Norwegian. */
  readonly answers: readonly ModalitySense[];
  readonly grounds: readonly ModalitySense[];
  readonly end: string;
  /** The only words that are meant, in small letters: `can` may well stand for `skal`, `may` hardly does. */
  readonly from?: ReadonlySet<string>;
  readonly to?: ReadonlySet<string>;
}

const DUTIES: readonly ModalitySense[] = ["must", "should", "advice"];
const PLANS: readonly ModalitySense[] = ["shall", "will"];
const CHANCES: readonly ModalitySense[] = ["may", "chance"];
const EXCHANGES: readonly Exchange[] = [
  {
    said: ["must", "should"],
    became: "may",
    alike: CHANCES,
    answers: DUTIES,
    grounds: CHANCES,
    end: "a possibility",
  },
  {
    said: ["may"],
    became: "must",
    alike: ["must"],
    answers: CHANCES,
    grounds: [...DUTIES, "need"],
    end: "a duty",
  },
  {
    said: ["should"],
    became: "must",
    alike: ["must"],
    answers: ["should", "advice"],
    grounds: ["must", "need", "shall"],
    end: "a duty",
  },
  {
    said: ["may"],
    became: "will",
    alike: ["will"],
    answers: [...CHANCES, "shall", "report"],
    grounds: ["will", "shall"],
    end: "a certainty",
  },
  {
    said: ["must"],
    became: "wish",
    alike: ["wish"],
    answers: DUTIES,
    grounds: ["will", "wish"],
    end: "a wish",
  },
  {
    said: ["shall", "will"],
    became: "may",
    alike: CHANCES,
    answers: [...PLANS, ...DUTIES, "need", "wish", "report", "hearsay"],
    grounds: [...CHANCES, "should", "report"],
    end: "a possibility",
    from: new Set(["skal", "vil"]),
    to: new Set(["may", "might"]),
  },
  {
    said: ["will"],
    became: "must",
    alike: ["must"],
    answers: [...PLANS, "wish", "should", "advice", "need", "report"],
    grounds: [...DUTIES, "need", "shall", "may"],
    end: "a duty",
    from: new Set(["vil"]),
    to: new Set(["must"]),
  },
  {
    said: ["must"],
    became: "will",
    alike: ["will"],
    answers: [...DUTIES, "shall", "need"],
    grounds: [...PLANS, "may", "need"],
    end: "a certainty",
    from: new Set(["må"]),
    to: new Set(["will"]),
  },
];

/** What each was, in the words of a remark. */
const WAS: Partial<Record<ModalitySense, string>> = {
  must: "a duty",
  should: "advice",
  may: "a possibility",
  shall: "a plan",
  will: "a plan",
};

/** Said more often there and the other more often here: one that was lost among several is seen too. */
function exchanges(
  { segment, target }: TranslationUnit,
  source: readonly ModalityMark[],
  others: readonly ModalityMark[],
): readonly Remark[] {
  return EXCHANGES.flatMap((exchange) => {
    const { became, end, from, to } = exchange;
    const one = lostOf(exchange, source, others);
    const other = others.find(({ sense }) => sense === became);
    if (one !== undefined && !isOneOf(from, segment.source, one)) return [];
    if (other !== undefined && !isOneOf(to, target, other)) return [];
    if (one === undefined || other === undefined) return [];
    if (count(others, exchange.alike) <= count(source, exchange.grounds)) return [];
    const [there, here] = [segment.source.slice(one.start, one.end), target.slice(other.start, other.end)];
    return [
      {
        message: `${quoteText(there)} became ${quoteText(here)}: ${WAS[one.sense]} became ${end}`,
        source: [one.start, one.end] as const,
        target: [other.start, other.end] as const,
      },
    ];
  });
}

/** A mark of the Norwegian that the English has too few answers to. */
function lostOf(
  { said, became, answers }: Exchange,
  source: readonly ModalityMark[],
  others: readonly ModalityMark[],
): ModalityMark | undefined {
  const spare = said.some((sense) => DUTIES.includes(sense)) ? spareAnswers(source, others, became) : 0;
  if (count(source, said) <= count(others, answers) + spare) return undefined;
  const lost = said.find(
    (sense) => count(source, [sense]) > count(others, sense === "should" ? ADVICE : [sense]),
  );
  return source.find(({ sense }) => sense === (lost ?? said[0]));
}

/** `need`, `will` and `shall` answer a duty as far as no `krav` or `trenger`, no `skal` or `vil` asks for them. */
function spareAnswers(
  source: readonly ModalityMark[],
  others: readonly ModalityMark[],
  became: ModalitySense,
): number {
  const spare = (senses: readonly ModalitySense[]) =>
    Math.max(0, count(others, senses) - count(source, senses));
  return spare(["need"]) + spare(PLANS.filter((sense) => sense !== became));
}

/** `may not` forbids, and `vil nok` is no more sure than `may`. */
function isOneOf(
  words: ReadonlySet<string> | undefined,
  text: string,
  { start, end }: ModalityMark,
): boolean {
  if (words === undefined) return true;
  return (
    words.has(text.slice(start, end).toLowerCase()) && !/^ (?:not|never|nok)\b/.test(text.slice(end, end + 7))
  );
}

const ADVICE: readonly ModalitySense[] = ["should", "advice"];

function count(marks: readonly ModalityMark[], senses: readonly ModalitySense[]): number {
  let found = 0;
  for (const { sense } of marks) if (senses.includes(sense)) found += 1;
  return found;
}
