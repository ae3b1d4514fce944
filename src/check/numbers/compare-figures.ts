import { figureStyle } from "../../language/numbers/figure-style.ts";
import { numberTokens } from "../../language/numbers/number-token.ts";
import { type Figure, readFigure } from "../../language/numbers/read-figure.ts";
import { languageName } from "../../lib/language-name.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { Remark } from "../check.ts";
import { quoteText } from "../quote-text.ts";

interface Sides {
  readonly source: string;
  readonly target: string;
}

/**
 * What figures alone tell, in any two languages: a number that became another one, and long ones that one side lacks.
 * Words for numbers are not read, so that short figures, which may be spelled out, are no fault where they are missing.
 */
export function compareFigures({ source, target }: Sides, languages: LanguagePair): readonly Remark[] {
  const here = figuresIn(target, languages.target);
  const lost = figuresIn(source, languages.source).filter((figure) => {
    const at = here.findIndex((other) => areSame(figure, other));
    if (at !== -1) here.splice(at, 1);
    return at === -1 && !figure.mayBeWord;
  });
  const added = here.filter(({ mayBeWord }) => !mayBeWord);
  const changed = lost
    .slice(0, added.length)
    .map((figure, place) => changedRemark(figure, added[place], { source, target, languages }));
  const left = lost.slice(added.length).filter(isLong);
  const strange = added.slice(lost.length).filter(isLong);
  return [
    ...changed.flatMap((remark) => remark ?? []),
    ...left.map(({ start, end }) => ({
      message: `${quoteText(source.slice(start, end))} is lost`,
      source: [start, end] as const,
      severity: "warning" as const,
    })),
    ...strange.map(({ start, end }) => ({
      message: `${quoteText(target.slice(start, end))} is not in the ${nameOf(languages.source)}`,
      target: [start, end] as const,
      severity: "warning" as const,
    })),
  ];
}

interface FoundFigure extends Figure {
  /** The day's or the month's number in a date: the month is a word elsewhere. */
  readonly mayBeWord?: boolean;
}

function figuresIn(text: string, language: string): FoundFigure[] {
  const tokens = numberTokens(text);
  const figures: FoundFigure[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (tokens[at]?.type !== "digits") {
      at += 1;
      continue;
    }
    const figure = readFigure(tokens, at, figureStyle(language));
    figures.push(...(figure.runs.length > 2 ? partsOf(figure) : [figure]));
    at = figure.next;
  }
  return figures;
}

/** `24.12.2023` has a day, a month and a year, `17.4.1` three numbers: each by itself. */
function partsOf(figure: Figure): readonly FoundFigure[] {
  return figure.runs.map((run, place) => ({
    ...figure,
    form: "plain",
    value: run,
    runs: [run],
    digits: [figure.digits[place] ?? ""],
    mayBeWord: run <= LAST_MONTH,
  }));
}

const LAST_MONTH = 12;
const ROUND = [1e3, 1e6, 1e9];

/** The same number, hour, day or age, as languages write them otherwise: `18.30` and `6:30`, `1600` and `17th`. */
function areSame(one: Figure, other: Figure): boolean {
  if (other.flaw === "comma") return false;
  if (one.value === other.value || one.runs.join() === other.runs.join()) return true;
  if (one.runs.length > 1 || other.runs.length > 1) return areSameParts(one, other);
  if (other.flaw !== undefined) return false;
  const [high, low] = [Math.max(one.value, other.value), Math.min(one.value, other.value)];
  if (ROUND.some((scale) => high === low * scale)) return true;
  const isHour = high <= 24 && high - low === 12;
  const isCentury = high % 100 === 0 && high <= 2100 && high >= 1000 && low === high / 100 + 1;
  return isHour || isCentury || (low < 100 && high > 1000 && high < 2100 && high % 100 === low);
}

/** Times by twelve hours, and dates whose month is a word on one side. */
function areSameParts(one: Figure, other: Figure): boolean {
  const [hour = 0, minute = 0] = one.runs;
  const [there = 0, past = 0] = other.runs;
  if (minute === past && Math.abs(hour - there) === 12 && Math.max(hour, there) <= 24) return true;
  if (isDecimal(one) || isDecimal(other)) return false;
  const longest = Math.max(...one.runs);
  return other.runs.includes(longest) || one.runs.includes(Math.max(...other.runs));
}

function isDecimal({ form }: Figure): boolean {
  return form === "decimal" || form === "grouped";
}

/** Hardly ever spelled out: three digits and more besides the noughts at its end. */
function isLong({ digits }: Figure): boolean {
  return digits.join("").replace(/^0+|0+$/gu, "").length > 2;
}

function changedRemark(
  figure: Figure,
  other: Figure | undefined,
  { source, target, languages }: Sides & { readonly languages: LanguagePair },
): Remark | undefined {
  if (other === undefined) return undefined;
  const [there, here] = [source.slice(figure.start, figure.end), target.slice(other.start, other.end)];
  const message =
    there === here
      ? `${quoteText(there)} is unchanged, and another number in ${nameOf(languages.target)} than in ${nameOf(languages.source)}`
      : `${quoteText(there)} became ${quoteText(here)}`;
  const place = { source: [figure.start, figure.end] as const, target: [other.start, other.end] as const };
  return { message, ...place, ...(isSmall(figure) && isSmall(other) && { severity: "warning" as const }) };
}

/** May stand for an hour or a count that the other language tells otherwise: `halv 9` and `8.30`. */
function isSmall({ value }: Figure): boolean {
  return value <= LAST_MONTH && Number.isInteger(value);
}

function nameOf(language: string): string {
  return languageName(language.split("-")[0] ?? "");
}
