import { isDeepStrictEqual } from "node:util";
import { targetName } from "../../check/words/target-name.ts";
import { withoutCodes } from "../../model/code-characters.ts";
import type { LanguagePair } from "../../model/language.ts";
import type { HistoryEntry } from "../../model/review-record.ts";
import type { SaveOrder } from "../../model/review-view.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import { isPseudoUnit } from "../../model/without-pseudo.ts";
import { joinUnits, type PlannedChange, partUnits } from "./join-units.ts";
import { newStanding, type RefusedOrder, refusePseudo, wantedText } from "./new-standing.ts";
import { splitUnits } from "./split-units.ts";

export interface SavePlace {
  readonly languages: LanguagePair;
  /** Of the article, in running order. */
  readonly units: readonly TranslationUnit[];
  readonly index: number;
  history(segment: string): Promise<readonly HistoryEntry[]>;
}

export type PlannedSave =
  | { readonly kind: "changes"; readonly changes: readonly PlannedChange[] }
  | RefusedOrder;

/** What an order comes down to, unit by unit; nothing when all is so already. */
export async function planSave(order: SaveOrder, place: SavePlace): Promise<PlannedSave> {
  const unit = place.units[place.index];
  if (unit === undefined) return { kind: "changes", changes: [] };
  if (order.join === "next") return joinWithNext(unit, place);
  if (order.join === "none") return part(unit, place);
  if (order.split !== undefined) return split(unit, { order, at: order.split }, place);
  const planned = newStanding(unit, order, place);
  if (planned.kind === "refused") return planned;
  const { segment: _, ...now } = unit;
  if (isDeepStrictEqual(now, planned.unit)) return { kind: "changes", changes: [] };
  const own = { unit, becomes: planned.unit, action: planned.action };
  return { kind: "changes", changes: [own, ...tailsWith(own, place)] };
}

/** Segments whose target stands in this one's go where it goes. */
function tailsWith({ unit, becomes, action }: PlannedChange, { units }: SavePlace): readonly PlannedChange[] {
  const { state } = becomes;
  const joined = { target: "", state, review: { joined: unit.segment.id } } as const;
  const standing = state === "initial" ? joined : { ...joined, origin: "human" as const };
  const tails = units.filter(
    (tail) => tail.review?.joined === unit.segment.id && tail.state !== becomes.state,
  );
  return tails.map((tail) => ({ unit: tail, becomes: standing, action }));
}

interface SplitWish {
  readonly order: SaveOrder;
  readonly at: number;
}

function split(unit: TranslationUnit, { order, at }: SplitWish, place: SavePlace): PlannedSave {
  if (isPseudoUnit(unit)) return refusePseudo(unit, "split");
  const text = wantedText(unit, order);
  if (typeof text !== "string") return text;
  const { units, index, languages } = place;
  return splitUnits(unit, units.slice(index + 1), { text, at, languages });
}

function joinWithNext(unit: TranslationUnit, { units, index, languages }: SavePlace): PlannedSave {
  const name = targetName(languages);
  const head = units.find(({ segment }) => segment.id === unit.review?.joined) ?? unit;
  const tail = units.slice(index + 1).find(({ review }) => review?.joined !== head.segment.id);
  const pseudo = [head, tail].find((each) => each !== undefined && isPseudoUnit(each));
  if (pseudo !== undefined) return refusePseudo(pseudo, "join");
  if (tail !== undefined && hasCodes(tail.target)) {
    const message = `Cannot join segment "${unit.segment.id}": the ${name} behind it has marks of its formatting, which have no place here`;
    return {
      kind: "refused",
      message,
      advice: `Take them out of the ${name} of segment "${tail.segment.id}" first`,
    };
  }
  if (tail !== undefined && tail.target !== "") return { kind: "changes", changes: joinUnits(head, tail) };
  const message = `Cannot join segment "${unit.segment.id}": no segment with ${name} text stands behind it`;
  return { kind: "refused", message, advice: `Write the ${name} of the next segment first` };
}

/** Codes are numbered segment by segment: in another one the same numbers are other codes, or none. */
function hasCodes(target: string): boolean {
  return withoutCodes(target) !== target;
}

async function part(unit: TranslationUnit, { units, index, history }: SavePlace): Promise<PlannedSave> {
  const isTail = unit.review?.joined !== undefined;
  const tail = isTail
    ? unit
    : units.slice(index + 1).findLast(({ review }) => review?.joined === unit.segment.id);
  const head = isTail ? units.find(({ segment }) => segment.id === unit.review?.joined) : unit;
  if (tail === undefined || head === undefined) {
    const message = `Cannot part segment "${unit.segment.id}": it is joined to no other`;
    return { kind: "refused", message, advice: "Join it to the next segment first" };
  }
  return { kind: "changes", changes: partUnits(head, tail, await history(tail.segment.id)) };
}
