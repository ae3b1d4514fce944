import type { NumberMention } from "../../language/numbers/number-mention.ts";
import type { Remark } from "../check.ts";
import { conversionError } from "./convert.ts";
import { describeMention } from "./describe-mention.ts";
import { findSwap, type Swap } from "./find-swap.ts";
import { type MentionPair, matchMentions } from "./match-mentions.ts";

export interface NumberSides {
  readonly sources: readonly NumberMention[];
  readonly targets: readonly NumberMention[];
}

export interface TextSides {
  readonly source: string;
  readonly target: string;
}

/** All that is to be said about the numbers of a unit, in running order of the source, what was added last. */
export function compareNumbers(sides: NumberSides, texts: TextSides): readonly Remark[] {
  const { pairs, lost, added } = matchMentions(sides.sources, sides.targets);
  const free = new Set(added);
  const remarks: Remark[] = [];
  for (const source of lost) {
    const remark = lostRemark(source, free, { texts, sides });
    if (remark !== undefined) remarks.push(remark);
  }
  for (const target of free) {
    const remark = addedRemark(target, texts, sides);
    if (remark !== undefined) remarks.push(remark);
  }
  for (const pair of pairs) {
    const remark = pairRemark(pair, texts);
    if (remark !== undefined) remarks.push(remark);
  }
  const swap = remarks.length === 0 ? findSwap(pairs, texts) : undefined;
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

interface Light {
  readonly texts: TextSides;
  readonly sides: NumberSides;
}

/** What became of a number that the target does not have: takes its stand-in out of those that are free. */
function lostRemark(
  source: NumberMention,
  free: Set<NumberMention>,
  { texts, sides }: Light,
): Remark | undefined {
  if (isSmallWord(source)) return undefined;
  const target = standIn(source, free);
  const said = describeMention(source, texts.source);
  if (target === undefined) {
    const severity = source.spelled || isSaidOtherwise(source, texts) ? "info" : undefined;
    const message = `${said} is not on the English side`;
    return { message, source: [source.start, source.end], ...(severity && { severity }) };
  }
  free.delete(target);
  const both = { source: [source.start, source.end], target: [target.start, target.end] } as const;
  const became = `${said} became ${describeMention(target, texts.target)}`;
  if (isSameWriting(source, target, texts)) {
    return {
      ...both,
      severity: "info",
      message: `${said} is written alike on both sides, but says another number in English`,
    };
  }
  const miss = conversionError(source, target);
  if (miss !== undefined && miss <= 0.1)
    return { ...both, severity: "info", message: `${became} (converted)` };
  return { ...both, message: became, ...(sides.sources.length > 40 && { severity: "warning" as const }) };
}

/** `783,562`: three digits after a mark that each language reads in its own way. */
function isSameWriting(source: NumberMention, target: NumberMention, texts: TextSides): boolean {
  return source.flaw === "three-decimals" && textOf(source, texts.source) === textOf(target, texts.target);
}

function textOf({ start, end }: NumberMention, text: string): string {
  return /[\d.,]+/u.exec(text.slice(start, end))?.[0] ?? "";
}

function standIn(source: NumberMention, free: ReadonlySet<NumberMention>): NumberMention | undefined {
  const open = [...free].filter((each) => !isSmallWord(each));
  const written = open.filter((each) => each.spelled === source.spelled);
  return (
    open.find((each) => (conversionError(source, each) ?? 1) <= 0.1) ??
    written.find((each) => each.kind === source.kind && each.unit?.name === source.unit?.name) ??
    open.find((each) => each.kind === source.kind) ??
    open[0]
  );
}

function addedRemark(target: NumberMention, texts: TextSides, sides: NumberSides): Remark | undefined {
  if (target.spelled) return undefined;
  const place = [target.start, target.end] as const;
  const said = describeMention(target, texts.target);
  if (sides.sources.some((source) => (conversionError(source, target) ?? 1) <= 0.1)) {
    return {
      severity: "info",
      message: `${said} is a conversion that the source does not have`,
      target: place,
    };
  }
  const again = sides.sources.some((source) => source.keys.some((key) => target.keys.includes(key)));
  if (again)
    return { severity: "info", message: `${said} stands more often than in the source`, target: place };
  return { message: `${said} is not in the source`, target: place };
}

function pairRemark({ source, target }: MentionPair, texts: TextSides): Remark | undefined {
  if (target.flaw !== "comma" || source.flaw === "comma") return undefined;
  const comma = target.start + texts.target.slice(target.start, target.end).indexOf(",");
  return {
    message: `${describeMention(target, texts.target)} keeps the Norwegian decimal comma of ${describeMention(source, texts.source)}`,
    source: [source.start, source.end],
    target: [target.start, target.end],
    fix: `${texts.target.slice(0, comma)}.${texts.target.slice(comma + 1)}`,
  };
}

/** A one that English says with an article or a name. */
function isSaidOtherwise({ value }: NumberMention, { target }: TextSides): boolean {
  return value === 1 && /\b(?:an?|single|one|first)\b/iu.test(target);
}

/** Small numbers in words come and go as the languages like. */
function isSmallWord({ spelled, value, kind }: NumberMention): boolean {
  if (spelled !== true || kind === "time" || kind === "decade" || kind === "century") return false;
  return value <= 12 || !Number.isInteger(value);
}
