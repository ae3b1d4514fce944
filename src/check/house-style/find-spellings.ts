import type { HouseStyle } from "../../model/house-style.ts";
import type { StyleFault } from "./style-fault.ts";

const WORD = /[\p{L}\p{N}]/u;

/** Spellings that the house has decided against, as whole words; the `’s` of a possessive stays behind them. */
export function findSpellings(text: string, spellings: HouseStyle["spellings"]): readonly StyleFault[] {
  const faults: StyleFault[] = [];
  for (const unwanted in spellings) {
    const wanted = spellings[unwanted] ?? "";
    for (let at = text.indexOf(unwanted); at >= 0; at = text.indexOf(unwanted, at + unwanted.length)) {
      const end = at + unwanted.length;
      const whole = !WORD.test(text.charAt(at - 1)) && !WORD.test(text.charAt(end));
      // The wanted spelling may hold the other one: `Kyiv Oblast: Kyiv Oblast region`.
      const offset = wanted.indexOf(unwanted);
      const already = offset >= 0 && text.startsWith(wanted, at - offset);
      if (whole && !already && unwanted !== "") faults.push({ target: [at, end], replacement: wanted });
      if (unwanted === "") break;
    }
  }
  return faults;
}
