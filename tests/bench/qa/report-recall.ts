import { FAULTS } from "./faults/faults.ts";
import { cleanOf, recallOf } from "./recall.ts";
import type { Sample } from "./sample.ts";
import { printTable, share } from "./table.ts";

/** Faults found by the check concerned, kind by kind; `any check` counts those that another check speaks up on. */
export function reportRecall(name: string, samples: readonly Sample[]): void {
  const clean = cleanOf(samples);
  console.log(`\nFaults put into the ${clean.length} clean units of ${name}`);
  const rows = FAULTS.map((fault) => {
    const { spoilt, missed, silent } = recallOf(clean, fault);
    const found = spoilt.length - missed.length;
    const short = fault.goal !== undefined && found < fault.goal * spoilt.length;
    return [
      `${short ? "! " : "  "}${fault.kind}`,
      fault.checks.join(", "),
      String(spoilt.length),
      String(found),
      share(found, spoilt.length),
      fault.goal === undefined ? "" : `${Math.round(fault.goal * 100)} %`,
      share(spoilt.length - silent, spoilt.length),
    ];
  });
  printTable(["  kind", "check", "n", "found", "ratio", "goal", "any check"], rows);
}

/** `--missed <kind>`: what the check concerned did not see. */
export function listMissed(name: string, samples: readonly Sample[], kind: string): void {
  const fault = FAULTS.find((one) => one.kind === kind);
  if (fault === undefined) {
    console.log(`No such kind; the kinds are: ${FAULTS.map((one) => one.kind).join(", ")}`);
    return;
  }
  for (const { clean, spoilt } of recallOf(cleanOf(samples), fault).missed)
    console.log(`\n${name} ${clean.id}\n  ${spoilt.source}\n  ${clean.target}\n  ${spoilt.target}`);
}
