import type { MemoryEntry } from "../../model/memory-entry.ts";
import { normaliseSource } from "../../model/normalise-source.ts";
import { isPersonsWord } from "../../model/persons-word.ts";
import type { UnitChange } from "../../model/review-record.ts";
import type { StoredDocument } from "../../model/stored-document.ts";
import type { Kit } from "../kit.ts";
import { type ApprovedUnit, approvedUnits } from "./approved-entries.ts";

export interface ApprovalFile {
  /** As the config has it: the changes are its word. */
  readonly name: string;
  readonly entries: readonly MemoryEntry[];
}

/**
 * Brings approved units in line with the file of approvals, which somebody changed by hand or by git. Units that are
 * not in the file, and those that are not approved here, stay as they are.
 */
export async function takeApprovals(
  { store, clock }: Pick<Kit, "store" | "clock">,
  { name, entries }: ApprovalFile,
): Promise<void> {
  const byPlace = new Map<string, MemoryEntry[]>();
  for (const entry of entries) {
    const place = placeOf(entry);
    byPlace.set(place, [...(byPlace.get(place) ?? []), entry]);
  }
  const names = [...new Set(entries.flatMap(({ document }) => document ?? []))];
  const at = clock.now().toISOString();
  const changes: UnitChange[] = [];
  for (const stored of (await store.documents.load(names)).values()) {
    const revisions = await store.review.marks(stored.document.name);
    for (const { unit, given } of differing(stored, byPlace)) {
      const segment = unit.segment.id;
      const revision = revisions.get(segment)?.revision ?? 1;
      const who = given.author ?? name;
      changes.push({
        document: stored.document.name,
        segment,
        revision,
        action: "import",
        who,
        at,
        unit: wordOf(given),
      });
    }
  }
  await store.review.change(changes);
}

function placeOf({ document, source, previous, next }: MemoryEntry): string {
  const texts = [source, previous ?? "", next ?? ""].map(normaliseSource);
  return JSON.stringify([document, ...texts]);
}

interface Differing extends Pick<ApprovedUnit, "unit"> {
  readonly given: MemoryEntry;
}

function differing(
  { document }: StoredDocument,
  byPlace: ReadonlyMap<string, readonly MemoryEntry[]>,
): readonly Differing[] {
  return approvedUnits(document).flatMap(({ unit, entry }) => {
    const given = byPlace.get(placeOf(entry)) ?? [];
    const [first] = given;
    const isSaid = given.some(({ target, state }) => target === unit.target && state === unit.state);
    return first === undefined || isSaid || !isPersonsWord(unit) ? [] : [{ unit, given: first }];
  });
}

function wordOf({ target, state }: MemoryEntry): UnitChange["unit"] {
  return { target, state, origin: "human" };
}
