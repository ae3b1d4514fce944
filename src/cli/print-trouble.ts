import type { Trouble } from "../model/run-report.ts";
import type { Terminal } from "./terminal.ts";

/** One line that says what is wrong and what to do. */
export function printTrouble({ message, advice }: Trouble, { error, notices }: Terminal): void {
  error(`${notices.paint("red", message)}${advice === undefined ? "" : `. ${advice}`}`);
}
