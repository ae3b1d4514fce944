import type { Trouble } from "../model/run-report.ts";
import type { PlannedDocument } from "../model/translation-plan.ts";

/** Tells of sources in which changes are tracked: nobody has accepted them yet. */
export function trackedNotice(documents: readonly PlannedDocument[]): readonly Trouble[] {
  return documents.flatMap(({ document: { name, tracked } }) => {
    if (tracked === undefined) return [];
    const by = tracked.length === 0 ? "" : ` by ${tracked.join(", ")}`;
    return [
      {
        code: "tracked-changes",
        message: `Tracked changes${by} in ${JSON.stringify(name)} were taken as accepted`,
        advice: "Accept or reject them in the source to be sure of its text",
      },
    ];
  });
}
