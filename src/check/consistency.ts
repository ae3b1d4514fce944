import { normaliseSource } from "../model/normalise-source.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { Check, Remark } from "./check.ts";
import { quoteText } from "./quote-text.ts";
import { roughKey } from "./words/rough-key.ts";

/** The same sentence translated in two ways, and two sentences translated as one. */
export const consistency: Check = {
  code: "consistency",
  severity: "warning",
  look: (unit, { units }) => {
    if (units.length < 2) return NONE;
    const { bySource, byTarget } = peersIn(units);
    const [there, here] = [bySource.get(unit), byTarget.get(unit)];
    if (there === undefined && here === undefined) return NONE;
    return [...sameSource(unit, there ?? []), ...sameTarget(unit, here ?? [])];
  },
};

const NONE: readonly Remark[] = [];

/** Words from which on a sentence is hardly ever translated in two ways for a reason. */
const WHOLE = 4;

function sameSource(unit: TranslationUnit, peers: readonly TranslationUnit[]): readonly Remark[] {
  const { segment, target } = unit;
  const key = keyOf(target);
  const other = peers.find((each) => keyOf(each.target) !== key);
  if (other === undefined) return [];
  const told = `${quoteText(segment.source)} is ${quoteText(target)} here`;
  const message = `${told} and ${quoteText(other.target)} in segment ${other.segment.id}`;
  return [isWhole(segment.source) ? { message } : { message, severity: "info" }];
}

function sameTarget(unit: TranslationUnit, peers: readonly TranslationUnit[]): readonly Remark[] {
  const { segment, target } = unit;
  const key = bareKey(segment.source);
  const other = peers.find((each) => bareKey(each.segment.source) !== key);
  if (other === undefined) return [];
  const sources = `${quoteText(segment.source)} and, in segment ${other.segment.id}, ${quoteText(other.segment.source)}`;
  return [{ message: `${quoteText(target)} stands for ${sources}`, severity: "info" }];
}

/** By unit, the units that share a side with it and differ on the other; most units have none. */
type Peers = ReadonlyMap<TranslationUnit, readonly TranslationUnit[]>;

interface BothPeers {
  readonly bySource: Peers;
  readonly byTarget: Peers;
}

const made = new WeakMap<readonly TranslationUnit[], BothPeers>();

/** Of all units of a document, made once. */
function peersIn(units: readonly TranslationUnit[]): BothPeers {
  const known = made.get(units);
  if (known !== undefined) return known;
  const counted = units.filter(counts);
  const peers = {
    bySource: peersBy("source", counted),
    byTarget: peersBy(
      "target",
      counted.filter(({ segment }) => isWhole(segment.source)),
    ),
  };
  made.set(units, peers);
  return peers;
}
type SideName = "source" | "target";

/** Of units that are alike on the other side too, the first stands for all. */
function peersBy(side: SideName, units: readonly TranslationUnit[]): Peers {
  const peers = new Map<TranslationUnit, readonly TranslationUnit[]>();
  const other = side === "source" ? "target" : "source";
  for (const near of groupBy(units, (unit) => roughKey(textOf(unit, side)))) {
    if (near.length < 2) continue;
    for (const group of groupBy(near, (unit) => keyOf(textOf(unit, side)))) {
      const alike = [...groupBy(group, (unit) => keyOf(textOf(unit, other)))].flatMap(
        ([first]) => first ?? [],
      );
      if (alike.length > 1) for (const unit of group) peers.set(unit, alike);
    }
  }
  return peers;
}

function groupBy(
  units: readonly TranslationUnit[],
  key: (unit: TranslationUnit) => string | number,
): Iterable<readonly TranslationUnit[]> {
  const groups = new Map<string | number, TranslationUnit[]>();
  for (const unit of units) {
    const wanted = key(unit);
    const group = groups.get(wanted);
    if (group === undefined) groups.set(wanted, [unit]);
    else group.push(unit);
  }
  return groups.values();
}

function textOf({ segment, target }: TranslationUnit, side: SideName): string {
  return side === "source" ? segment.source : target;
}

/** Labels that a rule settles, and what has no target yet, say nothing. */
function counts({ origin, target }: TranslationUnit): boolean {
  return origin !== "rule" && target.trim() !== "";
}

/** Case, white space and marks at the end are of no account. */
function keyOf(text: string): string {
  return normaliseSource(text)
    .toLowerCase()
    .replace(/[.!…:]+$/, "");
}

/** Dashes and quotation marks aside as well. */
function bareKey(text: string): string {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
}

function isWhole(text: string): boolean {
  return text.trim().split(/\s+/, WHOLE).length === WHOLE;
}
