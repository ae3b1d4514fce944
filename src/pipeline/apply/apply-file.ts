import { withoutCodes } from "../../model/code-characters.ts";
import type { GivenUnit } from "../../model/given-unit.ts";
import type { UnitChange } from "../../model/review-record.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import type { Kit } from "../kit.ts";
import { type Article, readArticle } from "../review/read-article.ts";
import { addComments } from "./add-comments.ts";
import type { ApplyChoice } from "./apply-files.ts";
import { findHomes } from "./find-homes.ts";
import { fitTarget, saysSame } from "./fit-target.ts";
import { matchUnits, type UnitMatch } from "./match-units.ts";
import { mergeUnit } from "./merge-unit.ts";
import type { ReturnedFile } from "./parse-returned.ts";

/**
 * changed: taken. same: as it is here. kept: changed here only. stale: its source has changed since. unmatched: no
 * segment for it, or not its codes. conflict: changed on both sides.
 */
export type ApplyKind = "changed" | "same" | "kept" | "stale" | "unmatched" | "conflict";

/** What became of a unit that came back; texts without inline codes. */
export interface AppliedUnit {
  readonly kind: ApplyKind;
  readonly document?: string;
  readonly segment?: string;
  /** Where it stands in its file, counted from 1. */
  readonly line?: number;
  /** As the file has it. */
  readonly source: string;
  readonly theirs: string;
  /** What stands here. */
  readonly ours?: string;
  readonly why?: string;
}

export interface AppliedFile {
  readonly file: string;
  readonly units: readonly AppliedUnit[];
  readonly comments: number;
  /** What the reader has to say of it. */
  readonly notes: readonly string[];
  /** Documents of which something was changed. */
  readonly changed: readonly string[];
}

/** Brings one file back, document by document; each document's changes are stored together. */
export async function applyFile(
  kit: Kit,
  { file, units, notes }: ReturnedFile,
  choice: ApplyChoice,
): Promise<AppliedFile> {
  const applied: AppliedUnit[] = [];
  const changed: string[] = [];
  let comments = 0;
  for (const [name, givens] of await findHomes(units, kit.store.documents)) {
    const article = name === undefined ? undefined : await readArticle(kit.store, name);
    if (article === undefined) {
      applied.push(...givens.map((given) => unmatched(given, "no document has this text")));
      continue;
    }
    const matches = matchUnits(givens, article.units);
    const merged = await mergeAll(kit, { article, matches, choice });
    const outcome = choice.dryRun ? merged.units : await commit(kit, merged);
    const added = await addComments(kit, { article, matches, choice });
    applied.push(...outcome);
    comments += added;
    if (added > 0 || outcome.some(({ kind }) => kind === "changed"))
      changed.push(article.stored.document.name);
  }
  return { file, units: applied, comments, notes, changed };
}

interface Merging {
  readonly article: Article;
  readonly matches: readonly UnitMatch[];
  readonly choice: ApplyChoice;
}

interface Merged {
  readonly units: readonly AppliedUnit[];
  readonly changes: readonly UnitChange[];
}

async function mergeAll(kit: Kit, { article, matches, choice }: Merging): Promise<Merged> {
  const units: AppliedUnit[] = [];
  const changes: UnitChange[] = [];
  const taken = new Set<string>();
  for (const match of matches) {
    const { given } = match;
    if (match.kind === "unmatched") units.push(unmatched(given, match.why));
    else if (match.kind === "stale")
      units.push(
        described(given, { kind: "stale", unit: match.unit, article, why: "its source has changed" }),
      );
    else
      for (const unit of match.units) {
        const { outcome, change } = await mergeOne(kit, { given, unit, article, choice });
        const isSecond = change !== undefined && taken.has(unit.segment.id);
        units.push(isSecond ? { ...outcome, kind: "conflict", why: "the file has it twice" } : outcome);
        if (change && !isSecond) changes.push(change);
        if (change) taken.add(unit.segment.id);
      }
  }
  return { units, changes };
}

interface One {
  readonly given: GivenUnit;
  readonly unit: TranslationUnit;
  readonly article: Article;
  readonly choice: ApplyChoice;
}

async function mergeOne(
  kit: Kit,
  { given, unit, article, choice }: One,
): Promise<{ readonly outcome: AppliedUnit; readonly change?: UnitChange }> {
  const { name } = article.stored.document;
  const { who, prefer } = choice;
  const { state, way = {} } = given;
  const isApproved = state === "reviewed" || state === "final";
  // Edits alone leave a text out that is as it was.
  const text =
    given.target === "" && way.digest !== undefined && isApproved ? undefined : given.target.trim();
  const target = text === undefined ? unit.target : fitTarget({ ...given, target: text }, unit.segment);
  if (target === undefined) {
    const why = "its inline codes are not those of the source";
    const kind = saysSame(given.target, unit.target) ? "same" : "unmatched";
    return { outcome: described(given, { kind, unit, article, ...(kind === "unmatched" && { why }) }) };
  }
  const mark = article.marks.get(unit.segment.id) ?? { revision: 1, comments: 0 };
  const history = await kit.store.review.history(name, unit.segment.id);
  const theirs = { target, state, rejected: way.rejected, blank: way.blank, revision: way.revision };
  const { reviewers } = kit.config.review;
  const verdict = mergeUnit(theirs, { unit, mark, history, who, reviewers, prefer });
  const outcome = described(given, { kind: verdict.kind, unit, article });
  if (verdict.kind !== "changed") return { outcome };
  const at = kit.clock.now().toISOString();
  const { revision } = mark;
  const change = {
    document: name,
    segment: unit.segment.id,
    revision,
    unit: verdict.becomes,
    who,
    at,
  } as const;
  return { outcome, change: { ...change, action: "import" } };
}

/** Stores what is to be changed; where somebody was faster it is a conflict. */
async function commit(kit: Kit, { units, changes }: Merged): Promise<readonly AppliedUnit[]> {
  const outcomes = changes.length === 0 ? [] : await kit.store.review.change(changes);
  const late = new Set(
    changes.filter((_, at) => outcomes[at]?.kind !== "saved").map(({ segment }) => segment),
  );
  return units.map((each) =>
    each.kind === "changed" && late.has(each.segment ?? "")
      ? { ...each, kind: "conflict", why: "somebody changed it at this moment" }
      : each,
  );
}

function unmatched(given: GivenUnit, why: string): AppliedUnit {
  return { kind: "unmatched", ...textsOf(given), why };
}

interface Description {
  readonly kind: ApplyKind;
  readonly unit: TranslationUnit;
  readonly article: Article;
  readonly why?: string;
}

function described(given: GivenUnit, { kind, unit, article, why }: Description): AppliedUnit {
  const texts = textsOf(given);
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

function textsOf({ line, source, target }: GivenUnit): Pick<AppliedUnit, "line" | "source" | "theirs"> {
  return { ...(line !== undefined && { line }), source: withoutCodes(source), theirs: withoutCodes(target) };
}
