import type { NumberMention } from "../../language/numbers/number-mention.ts";
import type { Remark } from "../check.ts";
import type { NumberSides, TextSides } from "./compare-numbers.ts";
import { conversionError } from "./convert.ts";
import { describeMention } from "./describe-mention.ts";
import type { MentionPair } from "./match-mentions.ts";

interface Light {
  readonly texts: TextSides;
  readonly sides: NumberSides;
}

/** What is wrong with a number although its value is kept: comma, unit, sign or hedge. */
export function comparePair(pair: MentionPair, { texts, sides }: Light): Remark | undefined {
  return (
    commaKept(pair, texts) ??
    otherUnit(pair, texts, sides) ??
    minusLost(pair, texts) ??
    hedgeLost(pair, texts)
  );
}

function placed({ source, target }: MentionPair, said: Omit<Remark, "source" | "target">): Remark {
  return { ...said, source: [source.start, source.end], target: [target.start, target.end] };
}

function commaKept(pair: MentionPair, texts: TextSides): Remark | undefined {
  const { source, target } = pair;
  if (target.flaw !== "comma") return undefined;
  const comma = target.start + texts.target.slice(target.start, target.end).indexOf(",");
  const [here, there] = [describeMention(source, texts.source), describeMention(target, texts.target)];
  return placed(pair, {
    message: `${there} keeps the Norwegian decimal comma of ${here}`,
    fix: `${texts.target.slice(0, comma)}.${texts.target.slice(comma + 1)}`,
  });
}

/** Currencies that a bare `kroner` or `dollar` may stand for. */
const KIN: readonly ReadonlySet<string>[] = [
  new Set(["NOK", "SEK", "DKK"]),
  new Set(["USD", "AUD", "CAD"]),
  new Set(["degree", "celsius"]),
];

type Unit = NonNullable<NumberMention["unit"]>;

function otherUnit(pair: MentionPair, texts: TextSides, { sources }: NumberSides): Remark | undefined {
  const [one, other] = [pair.source.unit, pair.target.unit];
  if (one === undefined || other === undefined || one.name === other.name) return undefined;
  if (one.dimension !== other.dimension && !isOtherMoney(one, other)) return undefined;
  if (sources.slice(0, 24).some((source) => (conversionError(source, pair.target) ?? 1) <= 0.1))
    return undefined;
  if (KIN.some((names) => names.has(one.name) && names.has(other.name))) return undefined;
  if (one.name === "point" && /\bpoints?\b/iu.test(texts.target)) return undefined;
  const [here, there] = [
    describeMention(pair.source, texts.source),
    describeMention(pair.target, texts.target),
  ];
  return placed(pair, {
    severity: "warning",
    message: `${here} became ${there}: the same figure in another unit`,
  });
}

/** `pund` weighs, or is sterling, and no other money. */
function isOtherMoney(one: Unit, other: Unit): boolean {
  return one.name === "pound" && other.dimension === "money" && other.name !== "GBP";
}

const BELOW_ZERO =
  /minus|below|negative|freez|sub-?zero|loss|lost|fall|fell|down|drop|declin|decreas|deficit|under|shr[iau]nk|cut/iu;

function minusLost(pair: MentionPair, texts: TextSides): Remark | undefined {
  const { source, target } = pair;
  if (!source.negative || target.negative || BELOW_ZERO.test(texts.target)) return undefined;
  const [here, there] = [describeMention(source, texts.source), describeMention(target, texts.target)];
  return placed(pair, { severity: "warning", message: `${here} is below zero, ${there} is not` });
}

const HEDGED =
  /\b(?:over|under|about|around|nearly|almost|just|some|roughly|approx\w*|circa|ca|more|less|fewer|least|barely|close|up|above|below|well|good|exceed\w*|within|across)\b/iu;

function hedgeLost(pair: MentionPair, texts: TextSides): Remark | undefined {
  const { hedge } = pair.source;
  if (hedge === undefined || pair.target.hedge !== undefined || HEDGED.test(texts.target)) return undefined;
  const what = HEDGES[hedge];
  const message = `The source says ${what} ${describeMention(pair.source, texts.source)}, the English the bare figure`;
  return placed(pair, { severity: "info", message });
}

const HEDGES: Readonly<Record<NonNullable<NumberMention["hedge"]>, string>> = {
  over: "a little more than",
  under: "a little less than",
  about: "about",
};
