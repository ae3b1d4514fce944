/** Raise it when {@link normaliseSource} changes: it is part of every cache key. */
export const NORMALISER_VERSION = 1;

/**
 * Anything but Latin letters, signs and dashes that NFC leaves alone (UAX #15), parted by single spaces:
 * most sentences hold nothing of the kind and need no more than this one look.
 */
const MAY_CHANGE = /[^\x20-\x7e\u00a1-\u02ff\u2010-\u2027]| (?: |$)/;

/**
 * The form in which sources are matched: NFC, every run of white space one space, none at the ends.
 * (`å` composed and decomposed, NBSP and thin space in numbers, wrapped lines: all one text.)
 */
export function normaliseSource(source: string): string {
  if (!source.startsWith(" ") && !MAY_CHANGE.test(source)) return source;
  return source.normalize("NFC").replace(/\s+/gu, " ").trim();
}
