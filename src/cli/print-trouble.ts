import type { Trouble } from "../model/run-report.ts";
import type { Notices, Terminal } from "./terminal.ts";

/** Says on one line what is wrong and what to do. */
export function printTrouble(trouble: Trouble, { error, notices }: Terminal): void {
  error(troubleLine(trouble, notices));
}

/** One line that says what is wrong and what to do. */
export function troubleLine({ message, advice }: Trouble, { paint }: Notices): string {
  return `${paint("red", message)}${advice === undefined ? "" : `. ${advice}`}`;
}
