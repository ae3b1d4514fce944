import { lookAt } from "./look-at.ts";
import type { Sample } from "./sample.ts";

/** Units with digits that `numbers` speaks up on: the real faults of an engine, to be read. */
export function reportRealErrors(column: string, samples: readonly Sample[]): void {
  const found = samples
    .filter(({ source }) => /\d/u.test(source))
    .flatMap((sample) =>
      lookAt(sample)
        .filter(({ check, severity }) => check === "numbers" && severity !== "info")
        .map(({ severity, message }) => ({ id: sample.id, severity, message })),
    );
  const units = new Set(found.map(({ id }) => id));
  console.log(`\nNumber faults found in ${column}: ${units.size} units`);
  for (const { id, severity, message } of found) console.log(`  ${id} ${severity}: ${message}`);
}
