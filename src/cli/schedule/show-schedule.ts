import type { Config } from "../../config/config.ts";
import type { ScheduleEvent } from "../../pipeline/schedule/schedule-event.ts";
import { printEvent } from "../print-event.ts";
import { printRun } from "../print-run.ts";
import { besideProgress, openProgress } from "../progress/open-progress.ts";
import { NO_PROGRESS, type ProgressView } from "../progress/progress-view.ts";
import type { Terminal, TerminalFlags } from "../terminal.ts";
import { eventLine } from "./event-line.ts";

/** Tells on the terminal what happens while a schedule is kept; with `--json` each event is a line of JSON on stdout. */
export interface ScheduleView {
  take(event: ScheduleEvent): void;
  /** Whether a run is under way. */
  isRunning(): boolean;
  /** Takes the progress away, however it ends. */
  end(): void;
}

export interface ScheduleViewWay {
  readonly flags: TerminalFlags & { readonly once?: boolean };
  readonly quietly: Terminal;
  /** As it is at this moment: it may change between runs. */
  readonly config: () => Config;
}

export function showSchedule({ flags, quietly, config }: ScheduleViewWay): ScheduleView {
  const zoneOf = (name: string) => config().schedule.find((job) => job.name === name)?.timeZone ?? "UTC";
  const idle: Shown = { progress: NO_PROGRESS, terminal: quietly };
  let shown = idle;
  const end = () => {
    shown.progress.end();
    shown = idle;
  };
  const take = (event: ScheduleEvent) => {
    if (event.kind === "running") {
      printEvent(event.event, shown.terminal);
      return shown.progress.take(event.event);
    }
    if (event.kind !== "started" && event.kind !== "busy") end();
    if (flags.json) quietly.out(JSON.stringify(event));
    if (event.kind === "ended") {
      const all = flags.verbose === true || flags.quiet === true;
      return printRun(event.report, config(), { terminal: quietly, json: flags.json === true, all });
    }
    const line = eventLine(event, { zoneOf, isOnce: flags.once === true });
    if (line?.isError) quietly.error(line.text);
    else if (line !== undefined) shown.terminal.note(line.text);
    if (event.kind === "started") shown = besideRun(flags, quietly);
  };
  return { take, end, isRunning: () => shown !== idle };
}

interface Shown {
  readonly progress: ProgressView;
  readonly terminal: Terminal;
}

function besideRun(flags: TerminalFlags, quietly: Terminal): Shown {
  const progress = openProgress(flags, quietly);
  return { progress, terminal: besideProgress(quietly, progress) };
}
