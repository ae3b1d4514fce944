import type { SignCount } from "../signs/count-signs.ts";
import { signClass, UNIT_SIGNS } from "../signs/unit-sign.ts";

/** How many segments bear each sign, as a list. */
export function tallyHtml(signs: readonly SignCount[]): string {
  return `<ul class="tally">${signs.map(entryHtml).join("")}</ul>`;
}

function entryHtml({ sign, count }: SignCount): string {
  const { shape, word } = UNIT_SIGNS[sign];
  return `<li class="${signClass(sign)}"><span aria-hidden="true">${shape}</span> ${count} ${word}</li>`;
}
