import type { SignCount } from "../signs/count-signs.ts";
import { signClass } from "../signs/unit-sign.ts";

/** The tally as one line, for the eye alone: widths are attributes, since the page allows no inline style. */
export function barHtml(signs: readonly SignCount[]): string {
  const total = signs.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  const parts = signs.map(({ sign, count }) => {
    const part = `<rect class="${signClass(sign)}" x="${done}" width="${count}" height="1"/>`;
    done += count;
    return part;
  });
  return total === 0
    ? ""
    : `<svg class="bar" viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true">${parts.join("")}</svg>`;
}
