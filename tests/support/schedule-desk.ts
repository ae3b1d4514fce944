import { readFile } from "node:fs/promises";
import { loadConfig } from "../../src/config/load-config.ts";
import { type FreshKit, openFreshKit } from "../../src/pipeline/schedule/fresh-kit.ts";
import { type KeepWay, keepSchedule } from "../../src/pipeline/schedule/keep-schedule.ts";
import { runDueOnce } from "../../src/pipeline/schedule/run-due-once.ts";
import type { ScheduleEvent } from "../../src/pipeline/schedule/schedule-event.ts";
import type { TakenJob } from "../../src/pipeline/schedule/take-job.ts";
import { type Desk, makeDesk } from "./desk.ts";
import { type FakeClock, fakeClock } from "./fake-clock.ts";

/** A folder with one article that needs no engine, whose schedule is kept by a clock of the test. */
export interface ScheduleDesk extends Desk {
  /** Keeps the schedule from one instant to another; gives what happened, but for progress. */
  keep(from: string, until: string, way?: KeepTestWay): Promise<readonly ScheduleEvent[]>;
  once(
    at: string,
  ): Promise<{ readonly taken: readonly TakenJob[]; readonly events: readonly ScheduleEvent[] }>;
}

export interface KeepTestWay extends Partial<KeepWay> {
  readonly prepare?: (clock: FakeClock, stop: () => void) => void;
  /** In the place of the one that is opened. */
  readonly kits?: (kits: FreshKit) => FreshKit;
}

export function makeScheduleDesk(
  schedule: string,
  files: Readonly<Record<string, string>> = {},
): ScheduleDesk {
  const config = `formats: [md]\nschedule:\n${schedule}`;
  const desk = makeDesk({
    "pipeline.config.yaml": config,
    "seeds/a.txt": "Foto: Kari Lie / NTB\n",
    ...files,
  });
  const open = (clock: FakeClock, onEvent: (event: ScheduleEvent) => void) =>
    openFreshKit({
      load: () => loadConfig({ cwd: desk.root, env: {}, readFile: (path) => readFile(path, "utf8") }),
      parts: { clock },
      onBroken: (trouble) => onEvent({ kind: "config-broken", trouble }),
    });
  return {
    ...desk,
    keep: async (from, until, { prepare, kits = (each: FreshKit) => each, ...way } = {}) => {
      const { events, onEvent } = collect();
      const clock = fakeClock(from);
      const controller = new AbortController();
      clock.at(until, () => controller.abort());
      prepare?.(clock, () => controller.abort());
      const opened = await open(clock, onEvent);
      await keepSchedule(kits(opened), {
        who: "test",
        signal: controller.signal,
        onEvent,
        clock,
        slice: 21_600_000,
        ...way,
      });
      await opened.close();
      return events;
    },
    once: async (at) => {
      const { events, onEvent } = collect();
      const kits = await open(fakeClock(at), onEvent);
      const signal = new AbortController().signal;
      const taken = await runDueOnce(await kits.refresh(), { who: "test", signal, onEvent });
      await kits.close();
      return { taken, events };
    },
  };
}

function collect() {
  const events: ScheduleEvent[] = [];
  const onEvent = (event: ScheduleEvent) => {
    if (event.kind !== "running") events.push(event);
  };
  return { events, onEvent };
}

/** `morgen 2026-11-23T05:00 ended`, for those that are of a job. */
export function toldOf(
  events: readonly ScheduleEvent[],
  kinds: readonly ScheduleEvent["kind"][],
): readonly string[] {
  return events.flatMap((event) =>
    "job" in event && kinds.includes(event.kind)
      ? [`${event.job} ${event.due.slice(0, 16)} ${event.kind}`]
      : [],
  );
}
