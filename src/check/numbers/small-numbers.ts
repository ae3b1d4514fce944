import type { NumberMention } from "../../language/numbers/number-mention.ts";
import type { TextSides } from "./compare-numbers.ts";
import type { MentionPair } from "./match-mentions.ts";

/** Small numbers in words come and go as the languages like. */
export function isSmallWord({ spelled, value, kind }: NumberMention): boolean {
  if (spelled !== true || kind === "time" || kind === "decade" || kind === "century") return false;
  return value <= 12 || !Number.isInteger(value);
}

/** What may have taken the place of a small number in words: another one, or a fraction for a fraction. */
export function smallStandIn(
  source: NumberMention,
  free: readonly NumberMention[],
): NumberMention | undefined {
  if (isFraction(source)) return free.find((each) => fractionOf(each) !== undefined);
  if (!isSmallCount(source)) return undefined;
  return free.find(
    (each) =>
      isSmallCount(each) ||
      (source.unit === undefined && isTeen(each)) ||
      (source.kind === "ordinal" && isSecond(each)),
  );
}

function isFraction({ value }: NumberMention): boolean {
  return value > 0 && value < 1;
}

/** The British first floor is the Norwegian second one. */
export function isSameFloor({ source, target }: MentionPair, texts: TextSides): boolean {
  return source.value === target.value + 1 && /etasje|etg\b|høgda/u.test(texts.source);
}

/** `a third` is read as an ordinal too. */
function fractionOf(mention: NumberMention): number | undefined {
  if (mention.spelled !== true) return undefined;
  if (isFraction(mention)) return mention.value;
  return mention.keys.includes("n:0.333333") ? 1 / 3 : undefined;
}

/** Not `one`, which is a pronoun too, nor `andre`, which is `other`. */
function isSmallCount(mention: NumberMention): boolean {
  if (!isSmallWord(mention) || !Number.isInteger(mention.value)) return false;
  return mention.value >= 3 || (mention.kind === "figure" && mention.value === 2);
}

/** `sju` may be taken for `seventeen`. */
function isTeen({ kind, spelled, value, unit }: NumberMention): boolean {
  return kind === "figure" && spelled === true && unit === undefined && value > 12 && value < 20;
}

function isSecond({ kind, spelled, value }: NumberMention): boolean {
  return kind === "ordinal" && spelled === true && value === 2;
}
