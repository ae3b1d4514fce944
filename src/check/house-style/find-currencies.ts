import type { HouseStyle } from "../../model/house-style.ts";
import type { StyleFault } from "./style-fault.ts";

const AMOUNT = "(\\d[\\d.,]*\\d|\\d)(?:[ \\u00A0]?(thousand|million|billion|trillion|m|bn|tn))?";
const CODE_FIRST = new RegExp(`(?<![\\p{L}\\d])(?:NOK|[Kk]r\\.?)[ \\u00A0]?${AMOUNT}(?![\\p{L}\\d])`, "gu");
const NAME_LAST = new RegExp(
  `(?<![\\p{L}\\d.,$€£–-])${AMOUNT}(?:[ \\u00A0](?:Norwegian )?(?:kroner|kronor|krone|NOK|[Kk]r(?:\\.(?=\\s?\\p{Ll}))?))(?![\\p{L}\\d])`,
  "gu",
);
const LONG = new Map([
  ["m", "million"],
  ["bn", "billion"],
  ["tn", "trillion"],
]);

/** Amounts in Norwegian money: `NOK 45 million` or `45 million kroner`; others are not the house's to change. */
export function findCurrencies(text: string, wanted: HouseStyle["currency"]): readonly StyleFault[] {
  if (wanted === "any" || !/NOK|kron|[Kk]r\b/.test(text)) return [];
  const pattern = wanted === "45 million kroner" ? CODE_FIRST : NAME_LAST;
  const faults = [...text.matchAll(pattern)].map(({ 0: found, 1: amount, 2: scale, index }): StyleFault => {
    const sum = scale === undefined ? amount : `${amount} ${LONG.get(scale) ?? scale}`;
    const name = amount === "1" && scale === undefined ? "krone" : "kroner";
    const replacement = wanted === "45 million kroner" ? `${sum} ${name}` : `NOK ${sum}`;
    return { target: [index, index + found.length], replacement };
  });
  return wanted === "45 million kroner" ? [...faults, ...shortNames(text)] : faults;
}

const SHORT_NAME =
  /(?<=\d|\d[ \u00A0](?:thousand|million|billion|trillion))[ \u00A0](?:NOK|[Kk]r)(?![\p{L}\d])\.?(?=\s|[,;:!?)]|$)/gu;

/** `45 million NOK`, `250 kr`. */
function shortNames(text: string): readonly StyleFault[] {
  return [...text.matchAll(SHORT_NAME)]
    .filter(
      ({ 0: found, index }) => !/^\s?\d/u.test(text.slice(index + found.length, index + found.length + 2)),
    )
    .map(({ 0: found, index }) => {
      const stop = found.endsWith(".") && index + found.length === text.length ? "." : "";
      return { target: [index, index + found.length], replacement: ` kroner${stop}` };
    });
}
