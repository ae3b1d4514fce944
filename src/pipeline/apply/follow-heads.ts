import { isPersonsWord } from "../../model/persons-word.ts";
import type { UnitChange, UnitMark } from "../../model/review-record.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";

interface HeadPlace {
  readonly units: readonly TranslationUnit[];
  readonly marks: ReadonlyMap<string, UnitMark>;
}

/**
 * Changes with those that follow from them: segments whose English stands in another one's go as far as that goes, and
 * one that has the English of others is a person's.
 */
export function followHeads(changes: readonly UnitChange[], place: HeadPlace): readonly UnitChange[] {
  const own = new Map(changes.map((change) => [change.segment, change]));
  const add = ({ segment }: TranslationUnit, unit: UnitChange["unit"], from: UnitChange) => {
    const known = own.get(segment.id);
    const revision = known?.revision ?? place.marks.get(segment.id)?.revision ?? 1;
    own.set(segment.id, { ...(known ?? from), segment: segment.id, revision, unit });
  };
  for (const tail of place.units) {
    const said = own.get(tail.segment.id)?.unit ?? tail;
    const head = place.units.find(({ segment }) => segment.id === said.review?.joined);
    const cause = own.get(head?.segment.id ?? "") ?? own.get(tail.segment.id);
    if (head === undefined || cause === undefined) continue;
    const standing = own.get(head.segment.id)?.unit ?? head;
    if (!isPersonsWord(standing))
      add(head, { target: standing.target, state: standing.state, origin: "human" }, cause);
    if (said.state !== standing.state) add(tail, tailOf(head, standing.state), cause);
  }
  return [...own.values()];
}

function tailOf(head: TranslationUnit, state: UnitChange["unit"]["state"]): UnitChange["unit"] {
  const joined = { target: "", state, review: { joined: head.segment.id } } as const;
  return state === "initial" ? joined : { ...joined, origin: "human" };
}
