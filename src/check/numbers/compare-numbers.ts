import type { NumberMention } from "../../language/numbers/number-mention.ts";
import type { Remark } from "../check.ts";
import { comparePair } from "./compare-pair.ts";
import { conversionError } from "./convert.ts";
import { describeMention } from "./describe-mention.ts";
import { findSwap, type Swap } from "./find-swap.ts";
import { fixNumber } from "./fix-number.ts";
import { type MentionPair, matchMentions } from "./match-mentions.ts";
import { isConvertedMoney, isSaidInWord, isSaidOtherwise } from "./said-otherwise.ts";
import { isSameFloor, isSmallWord, smallStandIn } from "./small-numbers.ts";

export interface NumberSides {
  readonly sources: readonly NumberMention[];
  readonly targets: readonly NumberMention[];
}

export interface TextSides {
  readonly source: string;
  readonly target: string;
}

interface Light {
  readonly texts: TextSides;
  readonly sides: NumberSides;
  readonly pairs: readonly MentionPair[];
}

/** All that is to be said about the numbers of a unit: what changed or went lost, what came, what is off. */
export function compareNumbers(sides: NumberSides, texts: TextSides): readonly Remark[] {
  const { pairs, lost, added } = matchMentions(sides.sources, sides.targets);
  const light: Light = { texts, sides, pairs };
  const free = new Set(added);
  const remarks = [
    ...lost.map((source) => lostRemark(source, free, light)),
    ...[...free].map((target) => () => addedRemark(target, free, light)),
  ].flatMap((made) => (typeof made === "function" ? (made() ?? []) : (made ?? [])));
  remarks.push(...pairs.flatMap((pair) => comparePair(pair, light) ?? []));
  const swap = remarks.some(({ severity }) => severity !== "info") ? undefined : findSwap(pairs, texts);
  if (swap !== undefined) remarks.push(swapRemark(swap, texts));
  return remarks;
}

function swapRemark({ first, second }: Swap, texts: TextSides): Remark {
  const [one, other] = [first, second].map(({ source }) => describeMention(source, texts.source));
  return {
    severity: "warning",
    message: `${one} and ${other} seem to have changed places`,
    source: [first.source.start, first.source.end],
    target: [first.target.start, first.target.end],
  };
}

/** What became of a number that the target does not have: takes its stand-in out of those that are free. */
function lostRemark(source: NumberMention, free: Set<NumberMention>, light: Light): Remark | undefined {
  if (isSmallWord(source)) return smallRemark(source, free, light);
  const target = standIn(source, free);
  if (target === undefined) return goneRemark(source, light);
  free.delete(target);
  const { texts } = light;
  const said = describeMention(source, texts.source);
  const both = { source: [source.start, source.end], target: [target.start, target.end] } as const;
  const became = `${said} became ${describeMention(target, texts.target)}`;
  if (isSameWriting(source, target, texts)) {
    return {
      ...both,
      severity: "info",
      message: `${said} is written alike, but is another number in English`,
    };
  }
  const miss = conversionError(source, target);
  if (miss !== undefined && miss <= CLOSE)
    return { ...both, severity: "info", message: `${became} (converted)` };
  const fix = fixNumber({ source, target }, texts.target);
  const severity = source.spelled && source.kind !== "time" ? "warning" : undefined;
  return { ...both, message: became, ...(severity && { severity }), ...(fix !== undefined && { fix }) };
}

/** `tre` that became `eight`: where another small count stands in its place alone, since languages differ in what they count. */
function smallRemark(source: NumberMention, free: Set<NumberMention>, { texts }: Light): Remark | undefined {
  const target = smallStandIn(source, firstOf(free));
  if (target === undefined || (conversionError(source, target) ?? 1) <= CLOSE) return undefined;
  if (isSameFloor({ source, target }, texts)) return undefined;
  free.delete(target);
  const message = `${describeMention(source, texts.source)} became ${describeMention(target, texts.target)}`;
  return {
    message,
    severity: "warning",
    source: [source.start, source.end],
    target: [target.start, target.end],
  };
}

/** Conversions that miss by more than this share are wrong, not rounded. */
const CLOSE = 0.1;

function goneRemark(source: NumberMention, { texts, pairs }: Light): Remark | undefined {
  if (isSaidOtherwise(source, texts)) return undefined;
  const again = pairs.some((pair) => pair.source.keys.some((key) => source.keys.includes(key)));
  const isYear = source.value > 1000 && source.value < 2200 && source.unit === undefined;
  const severity =
    source.spelled || (again && (isYear || source.value === 0)) ? "info" : again ? "warning" : undefined;
  const message = `${describeMention(source, texts.source)} is not on the English side`;
  return { message, source: [source.start, source.end], ...(severity && { severity }) };
}

/** `783,562`: three digits after a mark that each language reads in its own way. */
function isSameWriting(source: NumberMention, target: NumberMention, texts: TextSides): boolean {
  return (
    source.flaw === "three-decimals" && digitsOf(source, texts.source) === digitsOf(target, texts.target)
  );
}

function digitsOf({ start, end }: NumberMention, text: string): string {
  return /[\d.,]+/u.exec(text.slice(start, end))?.[0] ?? "";
}

/** The number that seems to stand in its place: a conversion, else one of its kind and writing, else any. */
function standIn(source: NumberMention, free: ReadonlySet<NumberMention>): NumberMention | undefined {
  const near = firstOf(free);
  const converted = near.find((each) => (conversionError(source, each) ?? 1) <= CLOSE);
  if (converted !== undefined || free.size === 0) return converted;
  const open = near.filter((each) => !isSmallWord(each) && each.spelled === source.spelled);
  return (
    open.find((each) => each.kind === source.kind && each.unit?.name === source.unit?.name) ??
    open.find((each) => each.kind === source.kind) ??
    near.find((each) => each.kind === source.kind && source.kind !== "figure" && !isSmallWord(each)) ??
    (source.spelled ? near.find((each) => isAkin(source, each) && !isSmallWord(each)) : open[0])
  );
}

/** Of one kind, or both of millions and more: `titalls millioner`, `tens of billions`. */
function isAkin(source: NumberMention, target: NumberMention): boolean {
  return source.kind === target.kind || (source.scale > 1 && target.scale > 1);
}

/** Stand-ins that are looked at, so that tables of figures stay linear. */
const MOST_LOOKED_AT = 24;

function firstOf(free: ReadonlySet<NumberMention>): readonly NumberMention[] {
  if (free.size <= MOST_LOOKED_AT) return [...free];
  const found: NumberMention[] = [];
  for (const each of free) {
    if (found.length === MOST_LOOKED_AT) break;
    found.push(each);
  }
  return found;
}

function addedRemark(
  target: NumberMention,
  free: ReadonlySet<NumberMention>,
  light: Light,
): Remark | undefined {
  if (target.spelled || !free.has(target)) return undefined;
  const place = [target.start, target.end] as const;
  if (isSaidInWord(target, light.texts.source)) return undefined;
  const said = describeMention(target, light.texts.target);
  const sources = light.sides.sources.slice(0, MOST_LOOKED_AT);
  const converted = sources.find((source) => (conversionError(source, target) ?? 1) <= CLOSE);
  if (converted?.spelled) return undefined;
  if (converted !== undefined || isConvertedMoney(target, sources, light.texts.target)) {
    return {
      severity: "info",
      message: `${said} is a conversion that the source does not have`,
      target: place,
    };
  }
  const again = sources.some((source) => source.keys.some((key) => target.keys.includes(key)));
  if (again)
    return { severity: "info", message: `${said} stands more often than in the source`, target: place };
  return { message: `${said} is not in the source`, target: place };
}
