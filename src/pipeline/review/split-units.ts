import { targetName } from "../../check/words/target-name.ts";
import { codeXmlPieces } from "../../formats/code-xml-pieces.ts";
import { withoutCodes } from "../../model/code-characters.ts";
import { groupCodes } from "../../model/group-codes.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { Segment } from "../../model/segment.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { PlannedChange } from "./join-units.ts";
import type { RefusedOrder } from "./new-standing.ts";

/** Where a text is cut: an offset into the text as it is shown. */
export interface CutPlace {
  /** With code characters: what stands in the field, where that is not saved yet. */
  readonly text: string;
  readonly at: number;
  readonly languages: LanguagePair;
}

export type PlannedSplit =
  | { readonly kind: "changes"; readonly changes: readonly PlannedChange[] }
  | RefusedOrder;

/**
 * What stands behind a place in a segment's target goes to the segment behind it, in front of what that has of its
 * own. Segments that had theirs in the first one have it in the second from then on.
 */
export function splitUnits(
  unit: TranslationUnit,
  [next, ...later]: readonly TranslationUnit[],
  place: CutPlace,
): PlannedSplit {
  const { id, codes } = unit.segment;
  if (next === undefined) {
    return refused(
      id,
      "no segment stands behind it",
      "Leave the text where it is, or join segments before it",
    );
  }
  if (place.text === "") {
    return refused(
      id,
      `it has no ${targetName(place.languages)} text`,
      "Split the segment that has the text",
    );
  }
  const at = placeInText(place, codes);
  if (at === undefined) {
    const end = codeXmlPieces(place.text, codes).join("").length;
    return refused(
      id,
      `no text can be cut at ${place.at}`,
      `Choose a place between letters, from 1 to ${end - 1}`,
    );
  }
  const [first, moved] = [place.text.slice(0, at).trimEnd(), place.text.slice(at).trimStart()];
  if (isBare(first) || isBare(moved)) {
    return refused(id, "nothing would be left on one side", "Choose a place between two words");
  }
  if (!keepsCodes(place.text, { at, moved, to: next.segment, from: unit.segment })) {
    const state = "marks of its formatting would be torn apart, or stand where the source has none";
    return refused(id, state, "Choose a place outside of them, or take them out of the text first");
  }
  const behind = next.target === "" ? moved : `${moved} ${next.target}`;
  return {
    kind: "changes",
    changes: [standing(unit, first), standing(next, behind), ...tailsOf(unit, next, later)],
  };
}

function refused(id: string, state: string, advice: string): RefusedOrder {
  return { kind: "refused", message: `Cannot split segment "${id}": ${state}`, advice };
}

/** The place in the text itself; `undefined` when it is outside of it, in a tag or entity, or in half a character. */
function placeInText(
  { text, at }: Pick<CutPlace, "text" | "at">,
  codes: Segment["codes"],
): number | undefined {
  let shown = 0;
  const pieces = codes.length === 0 ? text.split("") : codeXmlPieces(text, codes);
  const index = pieces.findIndex((piece) => {
    const isThere = shown === at;
    shown += piece.length;
    return isThere;
  });
  const isHalf = /^[\uDC00-\uDFFF]/.test(text.slice(index)) && /[\uD800-\uDBFF]$/.test(text.slice(0, index));
  return index <= 0 || isHalf ? undefined : index;
}

function isBare(text: string): boolean {
  return withoutCodes(text).trim() === "";
}

interface Cut {
  readonly at: number;
  readonly moved: string;
  readonly from: Segment;
  readonly to: Segment;
}

/** No pair is torn apart, and what goes along is the very code of the segment it goes to. */
function keepsCodes(text: string, { at, moved, from, to }: Cut): boolean {
  const isTorn = groupCodes(text).some(
    ({ places }) => places.some((each) => each < at) && places.some((each) => each >= at),
  );
  if (isTorn) return false;
  return groupCodes(moved).every(({ signs }) =>
    signs.every((sign) => {
      const [own, other] = [from, to].map(({ codes }) =>
        codes.find(({ kind, number }) => kind === sign.kind && number === sign.number),
      );
      return other !== undefined && (own === undefined || own.markup === other.markup);
    }),
  );
}

function standing(unit: TranslationUnit, target: string): PlannedChange {
  return { unit, action: "split", becomes: { target, state: "translated", origin: "human" } };
}

/** Segments that were joined to the first, whose target went along, and those of the second. */
function tailsOf(
  unit: TranslationUnit,
  next: TranslationUnit,
  later: readonly TranslationUnit[],
): readonly PlannedChange[] {
  const heads = new Set([unit.segment.id, next.segment.id]);
  const tails = later.filter(({ review }) => heads.has(review?.joined ?? ""));
  const review = { joined: next.segment.id };
  return tails.map((tail) => ({
    unit: tail,
    action: "split",
    becomes: { target: "", state: "translated", origin: "human", review },
  }));
}
