/** At the start of a text, or after a full sentence or a colon: `sier hun. – Fondet`, `Lettet: – Det gikk`. */
const DASH = /(?:^\s*|[.?!…:»”"]\s+)([–—―−-]{1,2})\s+(?=[\p{Lu}\p{N}«“"‘'(…])/gu;

/** Where Norwegian speech that a dash opens begins: the dash's UTF-16 units, in running order. */
export function speechDashes(text: string): readonly number[] {
  if (!/[–—―−-]\s/u.test(text)) return [];
  return [...text.matchAll(DASH)].map(({ 0: found, 1: dash = "", index }) => index + found.indexOf(dash));
}
