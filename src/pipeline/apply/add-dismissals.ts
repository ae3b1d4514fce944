import type { Dismissal } from "../../model/dismissal.ts";
import type { UnitChange } from "../../model/review-record.ts";
import { unitDigest } from "../findings/unit-digest.ts";
import type { Kit } from "../kit.ts";
import type { Article } from "../review/read-article.ts";
import type { ApplyChoice } from "./apply-files.ts";
import type { UnitMatch } from "./match-units.ts";

interface Putting {
  readonly article: Article;
  readonly matches: readonly UnitMatch[];
  /** That were taken from the file. */
  readonly changes: readonly UnitChange[];
  readonly choice: ApplyChoice;
}

/** Findings that people put away in the file are put away here, where they are found here too. Gives how many are new. */
export async function addDismissals(kit: Kit, putting: Putting): Promise<number> {
  const found = dismissalsOf(putting);
  if (found.length === 0 || putting.choice.dryRun) return found.length;
  await kit.store.dismissals.save(found);
  await kit.store.written.remove([putting.article.stored.document.name]);
  return found.length;
}

function dismissalsOf({ article, matches, changes, choice }: Putting): readonly Dismissal[] {
  const { name, findings } = article.stored.document;
  const becomes = new Map(changes.map(({ segment, unit }) => [segment, unit]));
  const found = new Map<string, Dismissal>();
  for (const match of matches) {
    if (match.kind !== "found") continue;
    for (const unit of match.units)
      for (const { check, reason } of match.given.way?.dismissed ?? []) {
        const { id } = unit.segment;
        const isOpen = findings.some(
          (each) => each.segment === id && each.check === check && each.dismissed === undefined,
        );
        if (!isOpen || reason.trim() === "") continue;
        const digest = unitDigest({ ...unit, ...becomes.get(id) });
        found.set(`${id} ${check}`, { document: name, segment: id, check, digest, reason, by: choice.who });
      }
  }
  return [...found.values()];
}
