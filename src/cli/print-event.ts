import { assertNever } from "../lib/assert-never.ts";
import type { RunEvent } from "../pipeline/run-report.ts";
import type { Terminal } from "./terminal.ts";

/** Tells what happens while a run goes on. */
export function printEvent(event: RunEvent, { note, detail }: Terminal): void {
  switch (event.kind) {
    case "memory":
      for (const file of event.files) detail(`Memory: read ${file}`);
      for (const problem of event.problems) note(problem);
      return;
    case "planned":
      detail(`Plan: ${event.plan.documents.length} documents, ${event.plan.outgoing.length} texts to send`);
      return;
    case "sent":
      detail(`Sent: ${event.texts} of ${event.of} texts`);
      return;
    default:
      assertNever(event);
  }
}
