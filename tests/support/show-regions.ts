import { codeSign } from "../../src/model/code-characters.ts";
import type { SourceRegion } from "../../src/model/source-region.ts";

/** A region's content with its codes to read: `<1>`, `</1>`, and `<1/>` for one alone. */
export function showContent({ content }: Pick<SourceRegion, "content">): string {
  return content.replaceAll(/[\uE000-\uE2FF]/g, (character) => {
    const sign = codeSign(character.charCodeAt(0));
    if (sign === undefined) return character;
    return `<${sign.kind === "close" ? "/" : ""}${sign.number}${sign.kind === "alone" ? "/" : ""}>`;
  });
}

/** One line for each region: `kind: content`. */
export function showRegions(regions: readonly SourceRegion[]): readonly string[] {
  return regions.map((region) => `${region.kind}: ${showContent(region)}`);
}
