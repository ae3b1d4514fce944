import { type NumberDraft, valueKey } from "./number-draft.ts";
import type { NumberToken } from "./number-token.ts";
import type { NumberUnit } from "./number-unit.ts";
import { isGlued } from "./read-figure.ts";
import { UNIT_WORDS } from "./unit-words.ts";

type Tokens = readonly NumberToken[];
type Language = "no" | "en";

const ORIGINS = new Set(
  `norske amerikanske svenske danske britiske engelske australske kanadiske norwegian us american swedish danish
  british english australian canadian`.split(/\s+/u),
);

/** First words of units that take more than one. */
const OPENERS: Readonly<Record<Language, ReadonlySet<string>>> = { no: openers("no"), en: openers("en") };

function openers(language: Language): ReadonlySet<string> {
  const longer = [...UNIT_WORDS[language].keys()].filter((word) => word.includes(" "));
  return new Set(longer.map((word) => word.split(" ")[0] ?? ""));
}

/** The unit that stands after the number: `prosent`, `%`, `-metre`, `amerikanske dollar`. */
export function readUnitAfter(tokens: Tokens, draft: NumberDraft, language: Language): void {
  let at = draft.next;
  if (isHyphen(tokens, at)) at += 1;
  const origin = tokens[at];
  if (origin !== undefined && ORIGINS.has(origin.lower)) at += 1;
  const found = unitAt(tokens, at, language);
  if (found === undefined) return;
  draft.unit = ofOrigin(found.unit, origin);
  draft.next = isOld(tokens, found.next) ? found.next + 2 : found.next;
  draft.end = tokens[draft.next - 1]?.end ?? draft.end;
}

/** The rest of `43-year-old`. */
function isOld(tokens: Tokens, at: number): boolean {
  return isHyphen(tokens, at) && tokens[at + 1]?.lower === "old";
}

/** `engelske mil` are miles. */
function ofOrigin(unit: NumberUnit, origin: NumberToken | undefined): NumberUnit {
  const isMile = unit.name === "mil" && /^(?:engelske|amerikanske|britiske)$/u.test(origin?.lower ?? "");
  return isMile ? (UNIT_WORDS.en.get("miles") ?? unit) : unit;
}

/** The hyphen of `19-åring`, `100-metre`. */
function isHyphen(tokens: Tokens, at: number): boolean {
  return tokens[at]?.text === "-" && isGlued(tokens, at) && isGlued(tokens, at + 1);
}

function unitAt(
  tokens: Tokens,
  at: number,
  language: Language,
): { unit: NumberUnit; next: number } | undefined {
  const first = tokens[at];
  if (first === undefined || first.type === "digits") return undefined;
  const words = UNIT_WORDS[language];
  if (OPENERS[language].has(first.lower)) {
    for (const count of [3, 2]) {
      const unit = words.get(
        tokens
          .slice(at, at + count)
          .filter(({ text }) => text !== "-")
          .map(({ lower }) => lower)
          .join(" "),
      );
      if (unit !== undefined) return { unit, next: Math.min(at + count, tokens.length) };
    }
  }
  return slashed(tokens, at, language) ?? simple(tokens, at, language);
}

function simple(
  tokens: Tokens,
  at: number,
  language: Language,
): { unit: NumberUnit; next: number } | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const words = UNIT_WORDS[language];
  const joint =
    second !== undefined && isGlued(tokens, at + 1) ? words.get(`${first?.lower}${second.lower}`) : undefined;
  if (joint !== undefined) return { unit: joint, next: at + 2 };
  const unit = words.get(first?.lower ?? "");
  return unit && { unit, next: at + 1 };
}

/** `km/t`, `km/h`, `m/s`. */
function slashed(
  tokens: Tokens,
  at: number,
  language: Language,
): { unit: NumberUnit; next: number } | undefined {
  if (tokens[at + 1]?.text !== "/") return undefined;
  const unit = UNIT_WORDS[language].get(`${tokens[at]?.lower}/${tokens[at + 2]?.lower}`);
  return unit && { unit, next: at + 3 };
}

/** The currency before the number: `kr 500`, `NOK 45`, `US$14`. */
export function readCurrencyBefore(tokens: Tokens, draft: NumberDraft, language: Language): void {
  let at = draft.first - 1;
  if (tokens[at]?.text === ".") at -= 1;
  const token = tokens[at];
  const unit = token && UNIT_WORDS[language].get(token.lower);
  if (unit?.dimension !== "money" || token === undefined) return;
  draft.unit = unit;
  draft.first = at;
  draft.start = token.start;
}

/** Years of age before which English has no unit: `aged 17`, `at the age of 17`. */
export function readAgeBefore(tokens: Tokens, draft: NumberDraft): void {
  const [second, first] = [tokens[draft.first - 2]?.lower, tokens[draft.first - 1]?.lower];
  const unit = UNIT_WORDS.en.get("years");
  if (unit !== undefined && (first === "aged" || (first === "of" && second === "age"))) draft.unit = unit;
}

/** `en promille på 1,7`, `promillen var over 1,2`, `1,4 i promille`: the unit of alcohol in the blood stands apart. */
export function readPermilleNear(tokens: Tokens, draft: NumberDraft): void {
  if (Number.isInteger(draft.value) || draft.value > 6) return;
  const beside = tokens.slice(Math.max(0, draft.first - 4), draft.next + 2);
  const unit = UNIT_WORDS.no.get("promille");
  if (unit === undefined || !beside.some(({ lower }) => /promillen?$/u.test(lower))) return;
  draft.unit = unit;
  draft.weak.push(valueKey(draft.value / 1000), valueKey(draft.value / 10));
}
