/** Made once, at the first call: it costs more than all that is asked of it. */
let names: Intl.DisplayNames | undefined;

/** The English name of a language: `nb` → `Norwegian Bokmål`, `en-GB` → `British English`; the tag itself where there is none. */
export function languageName(tag: string): string {
  names ??= new Intl.DisplayNames("en", { type: "language" });
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
