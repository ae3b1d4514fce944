import { targetName } from "../../check/words/target-name.ts";
import { type CodeXmlFault, fromCodeXml } from "../../formats/code-xml.ts";
import type { LanguagePair } from "../../model/language.ts";
import { isPseudo, PSEUDO_ORIGIN } from "../../model/pseudo-text.ts";
import type { UnitChange } from "../../model/review-record.ts";
import type { SaveOrder } from "../../model/review-view.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import { isPseudoUnit } from "../../model/without-pseudo.ts";

type Standing = UnitChange["unit"];

export interface RefusedOrder {
  readonly kind: "refused";
  readonly message: string;
  readonly advice: string;
}

export type NewStanding =
  | { readonly kind: "standing"; readonly unit: Standing; readonly action: UnitChange["action"] }
  | RefusedOrder;

/** Of the unit's article. */
interface Side {
  readonly languages: LanguagePair;
}

/** What becomes of a unit by an order that is about it alone. */
export function newStanding(unit: TranslationUnit, order: SaveOrder, side: Side): NewStanding {
  if (order.reject !== undefined)
    return isPseudoUnit(unit) ? refusePseudo(unit, "send back") : reject(unit, order.reject);
  const text = wantedText(unit, order);
  if (typeof text !== "string") return text;
  if (order.blank === true) return leaveBlank(order.state);
  return text === "" ? withoutText(unit, order, side) : withText(unit, text, order);
}

/** The target with code characters: what the order brings, else what is there. */
export function wantedText({ segment, target }: TranslationUnit, order: SaveOrder): string | RefusedOrder {
  if (order.target === undefined || segment.codes.length === 0) return order.target ?? target;
  const { text, fault } = readCodes(order.target, segment);
  if (fault === undefined) return text;
  const message = `Cannot save segment "${segment.id}": ${fault}`;
  return { kind: "refused", message, advice: "Keep the marks of its formatting as they stand in the source" };
}

function readCodes(xml: string, { codes }: TranslationUnit["segment"]): { text: string; fault?: string } {
  const read = fromCodeXml(xml, codes);
  const [fault] = read.faults;
  return fault === undefined ? { text: read.text } : { text: read.text, fault: FAULTS[fault.kind] };
}

const FAULTS: Readonly<Record<CodeXmlFault["kind"], string>> = {
  broken: "a mark of formatting is not closed, or stands in another",
  unknown: "it has a mark of formatting that the source has not",
  doubled: "it has a mark of formatting twice",
  filled: "it has text in a mark that holds none",
};

function reject(unit: TranslationUnit, reason: NonNullable<SaveOrder["reject"]>): NewStanding {
  const text = unit.target === "" ? (unit.review?.rejected?.text ?? "") : unit.target;
  const review = { rejected: { reason, text } };
  return { kind: "standing", action: "reject", unit: { target: "", state: "initial", review } };
}

function leaveBlank(state: SaveOrder["state"] = "translated"): NewStanding {
  const unit = { target: "", state, origin: "human", review: { blank: true } } as const;
  return { kind: "standing", action: "blank", unit };
}

function stayJoined(head: string, state: SaveOrder["state"] = "translated"): NewStanding {
  const unit = { target: "", state, origin: "human", review: { joined: head } } as const;
  return { kind: "standing", action: state === "translated" ? "edit" : "approve", unit };
}

/** A text that was taken away leaves nothing; approving nothing takes a word more. */
function withoutText(
  { segment, review }: TranslationUnit,
  { state, blank }: SaveOrder,
  { languages }: Side,
): NewStanding {
  if (review?.blank === true && blank !== false) return leaveBlank(state);
  if (review?.joined !== undefined) return stayJoined(review.joined, state);
  if (state === undefined || state === "translated") {
    return { kind: "standing", action: "edit", unit: { target: "", state: "initial" } };
  }
  const message = `Cannot approve segment "${segment.id}": it has no ${targetName(languages)} text`;
  return { kind: "refused", message, advice: "Write it, or mark it as empty on purpose" };
}

function withText(unit: TranslationUnit, target: string, order: SaveOrder): NewStanding {
  const isEdited = target !== unit.target;
  const state = order.state ?? (isEdited || unit.state === "initial" ? "translated" : unit.state);
  const said = isEdited ? "human" : (unit.origin ?? "human");
  const isPretended = isPseudo({ source: unit.segment.source, target, origin: said });
  if (isPretended && state !== "translated") return refusePseudo(unit, "approve");
  // Brackets that are still there: whatever was changed between them, it is nobody's word yet.
  const origin = isPretended ? PSEUDO_ORIGIN : said;
  const action = state === "translated" ? "edit" : "approve";
  const { pivot } = unit.review ?? {};
  const by = pivot === undefined ? {} : { review: { pivot } };
  return { kind: "standing", action, unit: { target, state, origin, ...by } };
}

/** What is said to those who would make pseudo-translation a person's word. */
export function refusePseudo({ segment }: TranslationUnit, act: string): RefusedOrder {
  const message = `Cannot ${act} segment "${segment.id}": its text is pseudo-translation`;
  const advice = "Write a translation in its place, or run bitekst translate with a real engine";
  return { kind: "refused", message, advice };
}
