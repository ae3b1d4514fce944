/** Those that every run meets: `Intl.DisplayNames` takes a twentieth of a second to make. */
const EVERYDAY: Readonly<Record<string, string>> = {
  nb: "Norwegian Bokmål",
  nn: "Norwegian Nynorsk",
  no: "Norwegian",
  en: "English",
  "en-GB": "British English",
  "en-US": "American English",
  da: "Danish",
  sv: "Swedish",
  de: "German",
};
let names: Intl.DisplayNames | undefined;

/** The English name of a language: `nb` → `Norwegian Bokmål`, `en-GB` → `British English`; the tag itself where there is none. */
export function languageName(tag: string): string {
  if (Object.hasOwn(EVERYDAY, tag)) return EVERYDAY[tag] ?? tag;
  try {
    names ??= new Intl.DisplayNames("en", { type: "language" });
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
