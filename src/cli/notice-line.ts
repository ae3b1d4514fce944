import type { Trouble } from "../model/run-report.ts";
import type { Notices } from "./terminal.ts";

/** One line that says what is good to know, and what could be done about it. */
export function noticeLine({ message, advice }: Trouble, { paint }: Notices): string {
  return `${paint("yellow", message)}${advice === undefined ? "" : `. ${advice}`}`;
}
