/** The English name of a language: `nb` → `Norwegian Bokmål`, `en-GB` → `British English`; the tag itself where there is none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
