import { VARIANT_FAMILIES, type VariantFamily } from "./variant-words.ts";

export type EnglishVariant = "en-GB" | "en-US";

const IN_AMERICA = new Map<string, string>();
const IN_BRITAIN = new Map<string, string>();
for (const family of VARIANT_FAMILIES) addFamily(family);

/** How the variant spells a lower-case word that is spelled after the other one; `undefined` where it is right. */
export function otherVariant(word: string, variant: EnglishVariant): string | undefined {
  return (variant === "en-US" ? IN_AMERICA : IN_BRITAIN).get(word);
}

function addFamily(family: VariantFamily): void {
  const endings = family.endings.split(" ").map((ending) => (ending === "-" ? "" : ending));
  for (const stem of family.stems.trim().split(/\s+/)) {
    const [british, american] = bothStems(stem, family);
    for (const ending of endings) {
      IN_AMERICA.set(british + ending, american + ending);
      if (!family.oneWay) IN_BRITAIN.set(american + ending, british + ending);
    }
  }
}

function bothStems(stem: string, { to }: VariantFamily): readonly [string, string] {
  const [british = stem, american] = stem.split("/");
  if (american !== undefined || to === undefined) return [british, american ?? british];
  const at = british.lastIndexOf(to[0]);
  return [british, british.slice(0, at) + to[1] + british.slice(at + to[0].length)];
}
