import { isDeepStrictEqual } from "node:util";
import type { GivenUnit } from "../../model/given-unit.ts";
import type { UnitChange } from "../../model/review-record.ts";
import type { Kit } from "../kit.ts";
import { type Article, readArticle } from "../review/read-article.ts";
import { addComments } from "./add-comments.ts";
import { addDismissals } from "./add-dismissals.ts";
import type { ApplyChoice } from "./apply-files.ts";
import { findHomes } from "./find-homes.ts";
import { followHeads } from "./follow-heads.ts";
import { matchUnits, type UnitMatch } from "./match-units.ts";
import { describeUnit, givenTexts, mergeOne } from "./merge-one.ts";
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
  /** Findings that were put away there and are put away here now. */
  readonly dismissals: number;
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
  let [comments, dismissals] = [0, 0];
  for (const [name, givens] of await findHomes(units, kit.store.documents)) {
    const article = name === undefined ? undefined : await readArticle(kit.store, name);
    if (article === undefined) {
      for (const given of givens) applied.push(unmatched(given, "no document has this text"));
      continue;
    }
    const matches = matchUnits(givens, article.units);
    const merged = await mergeAll(kit, { article, matches, choice });
    const outcome = choice.dryRun ? merged.units : await commit(kit, merged);
    const put = await addDismissals(kit, { article, matches, choice, changes: merged.changes });
    const added = await addComments(kit, { article, matches, choice });
    for (const unit of outcome) applied.push(unit);
    comments += added;
    dismissals += put;
    if (added + put > 0 || outcome.some(({ kind }) => kind === "changed"))
      changed.push(article.stored.document.name);
  }
  return { file, units: applied, comments, dismissals, notes, changed };
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
  const changes = new Map<string, UnitChange>();
  const twice = new Set<string>();
  const joins = joinsOf(matches);
  for (const match of matches) {
    const { given } = match;
    if (match.kind === "unmatched") units.push(unmatched(given, match.why));
    else if (match.kind === "stale")
      units.push(
        describeUnit(given, { kind: "stale", unit: match.unit, article, why: "its source is another here" }),
      );
    else
      for (const unit of match.units) {
        const { outcome, change } = await mergeOne(kit, { given, unit, article, joins, choice });
        units.push(outcome);
        if (change === undefined) continue;
        const known = changes.get(change.segment);
        if (known && !isDeepStrictEqual(known.unit, change.unit)) twice.add(change.segment);
        changes.set(change.segment, change);
      }
  }
  const single = [...changes.values()].filter(({ segment }) => !twice.has(segment));
  return {
    units: units.map((each) => (isTwice(each, twice) ? { ...each, kind: "conflict", why: TWICE } : each)),
    changes: followHeads(single, article),
  };
}

const TWICE = "the file has it twice, and not the same";

function isTwice({ kind, segment = "" }: AppliedUnit, twice: ReadonlySet<string>): boolean {
  return kind === "changed" && twice.has(segment);
}

function joinsOf(matches: readonly UnitMatch[]): ReadonlyMap<string, string> {
  return new Map(
    matches.flatMap((match) => {
      const joined = match.given.target.trim() === "" ? match.given.way?.joined : undefined;
      const [unit] = match.kind === "found" ? match.units : [];
      return joined === undefined || unit === undefined ? [] : [[unit.segment.id, joined] as const];
    }),
  );
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
  return { kind: "unmatched", ...givenTexts(given), why };
}
