import { countOf } from "../../lib/count-of.ts";
import type { Trouble } from "../../model/run-report.ts";
import type { ScheduleEvent } from "../../pipeline/schedule/schedule-event.ts";
import type { NextDue } from "../../triggers/next-due.ts";
import { localTime } from "./local-time.ts";

/** What an event comes to in words; `isError`: to be read whatever the flags say. */
export interface EventLine {
  readonly text: string;
  readonly isError: boolean;
}

export interface EventLineWay {
  /** The zone of a job, for its due times. */
  readonly zoneOf: (job: string) => string;
  /** It does not stay to wait. */
  readonly isOnce: boolean;
}

/** One line for what happened; `undefined` for what is shown in another way. */
export function eventLine(event: ScheduleEvent, { zoneOf, isOnce }: EventLineWay): EventLine | undefined {
  switch (event.kind) {
    case "waiting":
      return note(`${isOnce ? "Nothing is due. " : ""}Next: ${nextOf(event.next)}`);
    case "config-changed":
      return note("The config has changed, and holds from now on");
    case "config-broken":
      return { text: `${lineOf(event.trouble)} (the config from before stays)`, isError: true };
    case "store-broken":
      return { text: `${lineOf(event.trouble)} (asked again soon)`, isError: true };
    case "running":
    case "ended":
      return undefined;
    default:
      return lineOfJob(event, localTime(event.due, zoneOf(event.job)));
  }
}

type JobEvent = Extract<ScheduleEvent, { readonly job: string }>;
type ToldEvent = Exclude<JobEvent, { readonly kind: "running" | "ended" }>;

function lineOfJob(event: ToldEvent, due: string): EventLine {
  const { job } = event;
  switch (event.kind) {
    case "started":
      return note(`${job}: ${event.isLate ? "late for" : "due"} ${due}${missedWith(event.missed)}, starting`);
    case "skipped":
      return note(
        `${job}: nobody was awake at ${due}${missedWith(event.missed - 1)}: passed over (catchUp: none)`,
      );
    case "elsewhere":
      return note(`${job}: ${due} is taken by another bitekst schedule on this store`);
    case "busy":
      return note(`${job}: another run has the store: waiting for its end`);
    case "enqueued":
      return note(`${job}: ${countOf(event.documents, "document")} put into the queue`);
    case "failed":
      return { text: `${job}: ${lineOf(event.trouble)}`, isError: true };
    case "cut-off":
      return {
        text: `${job}: stopped before the run's end. What was paid for is kept: run it again to go on`,
        isError: true,
      };
  }
}

function note(text: string): EventLine {
  return { text, isError: false };
}

function nextOf(next: NextDue | undefined): string {
  if (next === undefined) return "never";
  const { job, due, timeZone } = next;
  return `${job}, ${localTime(due, timeZone)} (${timeZone})`;
}

function missedWith(count: number): string {
  if (count <= 0) return "";
  return ` and ${count >= 100 ? "100 or more times" : countOf(count, "time")} before`;
}

/** The message's first line: a config's problems have a line each. */
function lineOf({ message, advice }: Trouble): string {
  const [first = "", ...others] = message.split("\n");
  return others.length > 0 || advice === undefined ? first : `${first}. ${advice}`;
}
