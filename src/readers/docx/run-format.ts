/** What does not show: languages, spelling, complex scripts, what is turned off by default. */
const UNSEEN =
  /<w:(?:lang|noProof|bCs|iCs|szCs|cs|webHidden|rtl|snapToGrid|kern|specVanish)\b[^<>]*\/>|<w:rFonts\s+w:hint="[^"]*"\s*\/>|\s+(?=\/?>)/g;
const EMPTY = /^<w:rPr(?:\s*\/>|>\s*<\/w:rPr>)$/;

/** What a run looks like, by its properties: the same for runs that only the editor's bookkeeping divides. */
export function runFormat(properties: string): string {
  const seen = properties.replace(UNSEEN, "");
  return EMPTY.test(seen) ? "" : seen;
}
