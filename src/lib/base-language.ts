/** The language of a tag without script, country and variant, in lower case: `en-GB` → `en`. */
export function baseLanguage(tag: string): string {
  return tag.split(/[-_]/u, 1)[0]?.toLowerCase() ?? "";
}
