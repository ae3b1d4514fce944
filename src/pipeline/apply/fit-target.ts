import { fromCodeXml } from "../../formats/code-xml.ts";
import { shownText } from "../../formats/shown-text.ts";
import { codeCharacter, codeSign, withoutCodes } from "../../model/code-characters.ts";
import type { GivenUnit } from "../../model/given-unit.ts";
import { plainSource } from "../../model/plain-source.ts";
import type { Segment } from "../../model/segment.ts";
import { fitMarkup, markupText } from "./fit-markup.ts";

/**
 * The target of a unit that came back, with the code characters of the segment it belongs to: codes of both sources
 * follow each other in the same order. `undefined` when the codes are not those of the segment.
 */
export function fitTarget(
  { source, target, way }: GivenUnit,
  { source: own, codes }: Segment,
): string | undefined {
  if (way?.faulty) return undefined;
  if (way?.xml || isXmlOf(source, { source: own, codes })) {
    if (codes.length === 0) return target;
    const { text, faults } = fromCodeXml(target, codes);
    return faults.length === 0 ? text : undefined;
  }
  const [theirs, ours] = [signsOf(source), signsOf(own)];
  const isMarkup = theirs.length === 0 && codes.length > 0 && source.trim() === markupText(own, codes);
  if (isMarkup) return fitMarkup(target, codes);
  if (signsOf(target).length === 0) return target;
  const isSame = theirs.length === ours.length && theirs.every((sign, at) => isLike(sign, ours[at]));
  if (!isSame) return undefined;
  const byTheirs = new Map(theirs.map((sign, at) => [sign, ours[at] ?? sign]));
  if (signsOf(target).some((sign) => !byTheirs.has(sign))) return undefined;
  return [...target].map((character) => byTheirs.get(character) ?? character).join("");
}

/** Programs that know plain text alone, such as OmegaT in our projects, have codes as their XML. */
function isXmlOf(text: string, { source, codes }: Pick<Segment, "source" | "codes">): boolean {
  return codes.length > 0 && plainSource(text) === plainSource(shownText(source, codes));
}

/** Whether it says the same, whatever became of its codes. */
export function saysSame(one: string, other: string): boolean {
  return withoutCodes(one) === withoutCodes(other);
}

/** The code characters of a text, in running order. */
function signsOf(text: string): readonly string[] {
  return text.split("").filter((unit) => codeSign(unit.charCodeAt(0)) !== undefined);
}

/** Halves may have become codes that stand alone, in formats that have no halves. */
function isLike(one: string, other = ""): boolean {
  const [left, right] = [codeSign(one.charCodeAt(0)), codeSign(other.charCodeAt(0))];
  return (
    left !== undefined &&
    right !== undefined &&
    codeCharacter({ ...left, number: 0 }) === codeCharacter({ ...right, number: 0 })
  );
}
