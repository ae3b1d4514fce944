import { targetName } from "../../check/words/target-name.ts";
import { fromCodeXml } from "../../formats/code-xml.ts";
import { withoutCodes } from "../../model/code-characters.ts";
import type { GivenUnit } from "../../model/given-unit.ts";
import type { UnitChange } from "../../model/review-record.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { Kit } from "../kit.ts";
import type { Article } from "../review/read-article.ts";
import type { AppliedUnit, ApplyKind } from "./apply-file.ts";
import type { ApplyChoice } from "./apply-files.ts";
import { findHead } from "./find-head.ts";
import { fitTarget, saysSame } from "./fit-target.ts";
import { judgePseudo } from "./judge-pseudo.ts";
import { type MergePlace, mergeUnit, type TheirUnit } from "./merge-unit.ts";

export interface MergingOne {
  readonly given: GivenUnit;
  readonly unit: TranslationUnit;
  readonly article: Article;
  /** Ids of segments that the file joins to others. */
  readonly joins: ReadonlyMap<string, string>;
  readonly choice: ApplyChoice;
}

export interface MergedOne {
  readonly outcome: AppliedUnit;
  readonly change?: UnitChange;
}

/** Merges one unit that came back with the one it belongs to. */
export async function mergeOne(kit: Kit, merging: MergingOne): Promise<MergedOne> {
  const { given, unit, article, choice } = merging;
  const { name } = article.stored.document;
  const mark = article.marks.get(unit.segment.id) ?? { revision: 1, comments: 0 };
  const history = await kit.store.review.history(name, unit.segment.id);
  const target = given.way?.textless
    ? textAt(given.way.revision, { unit, mark, history })
    : fitTarget({ ...given, target: given.target.trim() }, unit.segment);
  if (target === undefined)
    return { outcome: describeUnit(given, { ...faultyKind(given, unit), unit, article }) };
  const loose = target === "" ? looseJoin(merging) : undefined;
  if (loose !== undefined)
    return { outcome: describeUnit(given, { kind: "unmatched", unit, article, why: loose }) };
  const { reviewers } = kit.config.review;
  const { who, prefer } = choice;
  const theirs = theirUnit(given, { unit, target });
  const verdict =
    judgePseudo(theirs, unit) ?? mergeUnit(theirs, { unit, mark, history, who, reviewers, prefer });
  const why = verdict.kind === "kept" && verdict.why !== undefined ? { why: verdict.why } : {};
  const outcome = describeUnit(given, { kind: verdict.kind, unit, article, ...why });
  if (verdict.kind !== "changed") return { outcome };
  const place = { document: name, segment: unit.segment.id, revision: mark.revision };
  const { reason } = given.way ?? {};
  const said = { who, at: kit.clock.now().toISOString(), ...(reason !== undefined && { reason }) };
  return { outcome, change: { ...place, unit: verdict.becomes, action: "import", ...said } };
}

/** What somebody saw who left the text as it was: not what stands here now, where that is another. */
function textAt(
  revision: number | undefined,
  { unit, mark, history }: Pick<MergePlace, "unit" | "mark" | "history">,
): string | undefined {
  if (revision === mark.revision) return unit.target;
  return history.find((entry) => entry.revision === revision)?.target;
}

function faultyKind(
  given: GivenUnit,
  unit: TranslationUnit,
): { readonly kind: ApplyKind; readonly why?: string } {
  if (given.way?.textless) return { kind: "unmatched", why: "it is about a text that is not known here" };
  if (saysSame(given.target, unit.target)) return { kind: "same" };
  return { kind: "unmatched", why: "its inline codes are not those of the source" };
}

function looseJoin({ given, unit, article, joins }: MergingOne): string | undefined {
  const head = given.way?.joined;
  if (head === undefined || unit.review?.joined === head) return undefined;
  return findHead(head, { unit, units: article.units, joins }) === undefined
    ? `it cannot be joined to ${head}: that is no segment with ${targetName(article.stored.document.languages)} before it, or others stand between them`
    : undefined;
}

function theirUnit(
  { state, way = {} }: GivenUnit,
  { unit, target }: { readonly unit: TranslationUnit; readonly target: string },
): TheirUnit {
  const { codes } = unit.segment;
  const { rejected, vague, blank, joined, revision, sentBack } = way;
  const text = sentBack === undefined || codes.length === 0 ? sentBack : fromCodeXml(sentBack, codes).text;
  return { target, state, rejected, vague, sentBack: text, blank, joined, revision };
}

interface Description {
  readonly kind: ApplyKind;
  readonly unit: TranslationUnit;
  readonly article: Article;
  readonly why?: string;
}

/** What became of a unit that found its segment. */
export function describeUnit(given: GivenUnit, { kind, unit, article, why }: Description): AppliedUnit {
  const texts = givenTexts(given);
  return {
    kind,
    document: article.stored.document.name,
    segment: unit.segment.id,
    ...texts,
    source: texts.source || withoutCodes(unit.segment.source),
    ours: withoutCodes(unit.target),
    ...(why !== undefined && { why }),
  };
}

/** The texts of a unit as the file has them, without codes. */
export function givenTexts({
  line,
  source,
  target,
}: GivenUnit): Pick<AppliedUnit, "line" | "source" | "theirs"> {
  return { ...(line !== undefined && { line }), source: withoutCodes(source), theirs: withoutCodes(target) };
}
