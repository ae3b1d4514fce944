/** A language tag as the registry writes them: `nb`, `zh-Hans`. */
const TAG = "[a-z]{2,3}(?:-[A-Z][a-z]{3})?";
const PAIR = new RegExp(`^(${TAG})-(${TAG})$`);

/** Whether this names a pair of languages, such as `nb-en`; what does can be the name of a folder. */
export function isPair(text: string): boolean {
  return PAIR.test(text);
}

/** `nb-en` taken apart. */
export function languagesOfPair(pair: string): { readonly source: string; readonly target: string } {
  const [, source = "", target = ""] = PAIR.exec(pair) ?? [];
  return { source, target };
}
