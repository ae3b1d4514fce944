/** Raise it when {@link normaliseSource} changes: it is part of every cache key. */
export const NORMALISER_VERSION = 1;

/**
 * The form in which sources are matched: NFC, every run of white space one space, none at the ends.
 * (`å` composed and decomposed, NBSP and thin space in numbers, wrapped lines: all one text.)
 */
export function normaliseSource(source: string): string {
  return source.normalize("NFC").replace(/\s+/gu, " ").trim();
}
