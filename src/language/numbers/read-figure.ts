import type { NumberToken } from "./number-token.ts";

/** Digits that belong together, before anything is said about what they are. */
export interface Figure {
  /** plain `12`, grouped `100 000` (decimals included), decimal `1,5`; else runs parted by the mark of that name. */
  readonly form: "plain" | "grouped" | "decimal" | "comma" | "dots" | "colons" | "slashes";
  readonly value: number;
  readonly runs: readonly number[];
  /** As written, without marks. */
  readonly digits: readonly string[];
  readonly start: number;
  readonly end: number;
  /** The token after it. */
  readonly next: number;
  readonly flaw?: "comma" | "three-decimals";
}

export interface FigureStyle {
  readonly group: "." | ",";
  readonly decimal: "," | ".";
}

const VULGAR: ReadonlyMap<string, number> = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["⅛", 0.125],
  ["⅜", 0.375],
  ["⅝", 0.625],
  ["⅞", 0.875],
  ["⅕", 0.2],
]);

/** The value of `¾` and its like. */
export function vulgarFraction(sign: string): number | undefined {
  return VULGAR.get(sign);
}

type Tokens = readonly NumberToken[];

/** The figure that opens at a run of digits. */
export function readFigure(tokens: Tokens, at: number, style: FigureStyle): Figure {
  const figure = grouped(tokens, at, style) ?? chain(tokens, at, style);
  const fraction = figure.form === "plain" ? fractionAfter(tokens, figure.next) : undefined;
  if (fraction === undefined) return figure;
  return {
    ...figure,
    form: "decimal",
    value: figure.value + fraction.value,
    end: fraction.end,
    next: fraction.next,
  };
}

/** Does the token touch the one before it? */
export function isGlued(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens[at]?.start === tokens[at - 1]?.end;
}

function digitsAt(tokens: Tokens, at: number): string | undefined {
  const token = tokens[at];
  return token?.type === "digits" ? token.text : undefined;
}

/** Thousands: one to three digits, then threes, all parted by the same mark or by one space each. */
function grouped(tokens: Tokens, at: number, style: FigureStyle): Figure | undefined {
  const first = tokens[at] as NumberToken;
  if (first.text.length > 3 || first.text.startsWith("0")) return undefined;
  if (isGlued(tokens, at) && tokens[at - 1]?.type === "word") return undefined;
  const marked = groupAt(tokens, at + 1, style.group);
  const spaced = !marked && spaceGroupAt(tokens, at + 1);
  if (!marked && !spaced) return undefined;
  let [next, digits] = [at + 1, first.text];
  while (marked ? groupAt(tokens, next, style.group) : spaceGroupAt(tokens, next)) {
    digits += tokens[marked ? next + 1 : next]?.text ?? "";
    next += marked ? 2 : 1;
  }
  const decimals = decimalsAt(tokens, next, style.decimal);
  if (decimals !== undefined) next += 2;
  const value = Number(decimals === undefined ? digits : `${digits}.${decimals}`);
  const end = tokens[next - 1]?.end ?? first.end;
  return { form: "grouped", value, runs: [value], digits: [digits], start: first.start, end, next };
}

function groupAt(tokens: Tokens, at: number, mark: string): boolean {
  return (
    tokens[at]?.text === mark &&
    isGlued(tokens, at) &&
    isGlued(tokens, at + 1) &&
    digitsAt(tokens, at + 1)?.length === 3
  );
}

function spaceGroupAt(tokens: Tokens, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return digitsAt(tokens, at)?.length === 3 && before !== undefined && token?.start === before.end + 1;
}

function decimalsAt(tokens: Tokens, at: number, mark: string): string | undefined {
  if (tokens[at]?.text !== mark || !isGlued(tokens, at) || !isGlued(tokens, at + 1)) return undefined;
  return digitsAt(tokens, at + 1);
}

const FORMS = { ".": "dots", ":": "colons", "/": "slashes", ",": "comma" } as const;

/** Runs of digits parted by single marks: `1,5`, `18.30`, `27.04.2022`, `1.45,32`. */
function chain(tokens: Tokens, at: number, style: FigureStyle): Figure {
  const first = tokens[at] as NumberToken;
  const digits = [first.text];
  let comma = false;
  let next = at + 1;
  while (isMark(tokens[next]) && isGlued(tokens, next) && isGlued(tokens, next + 1)) {
    const run = digitsAt(tokens, next + 1);
    if (run === undefined) break;
    digits.push(run);
    comma ||= tokens[next]?.text === ",";
    next += 2;
  }
  const mark = tokens[at + 1]?.text;
  if (digits.length === 1 || (mark === "," && !isComma(digits, style))) return plain(first, at);
  const end = tokens[next - 1]?.end ?? first.end;
  const { start } = first;
  const figure = { ...shape(digits, mark as keyof typeof FORMS, style), digits, start, end, next };
  return comma && style.decimal === "." ? { ...figure, flaw: "comma" } : figure;
}

function isMark(token: NumberToken | undefined): boolean {
  return (
    token?.type === "sign" &&
    (token.text === "." || token.text === "," || token.text === ":" || token.text === "/")
  );
}

/** A list without spaces (`27,2022`, `1,2,3`) is no decimal. */
function isComma(digits: readonly string[], style: FigureStyle): boolean {
  const decimals = digits[1]?.length ?? 0;
  return digits.length === 2 && (style.decimal === "," ? decimals < 7 : decimals < 3);
}

function plain({ text, start, end }: NumberToken, at: number): Figure {
  const value = Number(text);
  return { form: "plain", value, runs: [value], digits: [text], start, end, next: at + 1 };
}

function shape(digits: readonly string[], mark: keyof typeof FORMS, style: FigureStyle) {
  const runs = digits.map(Number);
  const value = Number(`${digits[0]}.${digits[1]}`);
  const three = digits[1]?.length === 3 && digits[0] !== "0";
  if (mark === style.decimal && digits.length === 2) {
    return { form: "decimal" as const, value, runs, ...(three && { flaw: "three-decimals" as const }) };
  }
  return { form: FORMS[mark], value, runs };
}

function fractionAfter(tokens: Tokens, at: number): { value: number; end: number; next: number } | undefined {
  const token = tokens[at];
  const value = token && VULGAR.get(token.text);
  if (token !== undefined && value !== undefined) return { value, end: token.end, next: at + 1 };
  const [over, under] = [digitsAt(tokens, at), digitsAt(tokens, at + 2)];
  if (tokens[at + 1]?.text !== "/" || over === undefined || under === undefined) return undefined;
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return undefined;
  return /^[2348]$/u.test(under) && Number(over) < Number(under)
    ? { value: Number(over) / Number(under), end: tokens[at + 2]?.end ?? 0, next: at + 3 }
    : undefined;
}
