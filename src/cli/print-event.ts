import { assertNever } from "../lib/assert-never.ts";
import { countOf } from "../lib/count-of.ts";
import type { RunEvent } from "../pipeline/run-report.ts";
import type { Terminal } from "./terminal.ts";

/** Tells what happens while a run goes on; how far it has come is shown by `progress/`. */
export function printEvent(event: RunEvent, { note, detail, inRun }: Terminal): void {
  switch (event.kind) {
    case "begun":
      inRun?.(event.run);
      return;
    case "told":
      note(event.line);
      return;
    case "memory":
      for (const file of event.files) detail(`Memory: read ${file}`);
      for (const problem of event.problems) note(problem);
      return;
    case "planned":
      detail(
        `Plan: ${countOf(event.plan.documents.length, "document")}, ${countOf(event.plan.outgoing.length, "text")} to send`,
      );
      return;
    case "sent":
    case "finished":
      return;
    default:
      assertNever(event);
  }
}
