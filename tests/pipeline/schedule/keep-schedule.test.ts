import { describe, expect, test } from "vitest";
import { PipelineError } from "../../../src/model/pipeline-error.ts";
import type { RunReport } from "../../../src/model/run-report.ts";
import { SLICE } from "../../../src/pipeline/schedule/keep-schedule.ts";
import { jitterOf } from "../../../src/triggers/jitter-of.ts";
import { makeScheduleDesk, toldOf } from "../../support/schedule-desk.ts";

const MORNING = "  - { name: morgen, cron: 0 6 * * * }\n";
const RAN = ["ended"] as const;

describe("a schedule that is kept", () => {
  test("runs each job when it is due, and writes what came of it", async () => {
    const desk = makeScheduleDesk(`${MORNING}  - { name: kveld, cron: 30 18 * * mon-fri, paths: seeds }\n`);
    const events = await desk.keep("2026-11-20T04:00:00Z", "2026-11-23T12:00:00Z");
    expect(toldOf(events, RAN)).toEqual([
      "morgen 2026-11-20T05:00 ended",
      "kveld 2026-11-20T17:30 ended",
      "morgen 2026-11-21T05:00 ended",
      "morgen 2026-11-22T05:00 ended",
      "morgen 2026-11-23T05:00 ended",
    ]);
    expect(desk.read("output/a.txt.md")).toContain("Kari Lie");
    const reports = events.flatMap((event) => (event.kind === "ended" ? [event.report] : []));
    expect(reports.map(({ documents }: RunReport) => documents.map(({ state }) => state))).toEqual(
      reports.map(() => ["complete"]),
    );
    expect(events.filter(({ kind }) => kind === "waiting")[0]).toEqual({
      kind: "waiting",
      next: { job: "morgen", due: "2026-11-20T05:00:00.000Z", timeZone: "Europe/Oslo" },
    });
  });

  test.each([
    ["spring", "2026-03-28T12:00:00Z", "2026-03-30T12:00:00Z", ["2026-03-29T01:00", "2026-03-30T00:30"]],
    ["autumn", "2026-10-24T12:00:00Z", "2026-10-26T12:00:00Z", ["2026-10-25T00:30", "2026-10-26T01:30"]],
  ])("runs a job at half past two once in the night of %s", async (_, from, until, due) => {
    const desk = makeScheduleDesk("  - { name: natt, cron: 30 2 * * * }\n");
    const events = await desk.keep(from, until);
    expect(toldOf(events, RAN)).toEqual(due.map((each) => `natt ${each} ended`));
  });

  test("waits in slices of half a minute, and to the second at the end", async () => {
    const desk = makeScheduleDesk(MORNING);
    let waits: readonly number[] = [];
    await desk.keep("2026-11-23T04:58:45Z", "2026-11-23T05:00:00Z", {
      slice: SLICE,
      prepare: (clock) => {
        waits = clock.waits;
      },
    });
    expect(waits).toEqual([30_000, 30_000, 15_000]);
  });

  test("spreads starts by the job's jitter", async () => {
    const desk = makeScheduleDesk("  - { name: morgen, cron: 0 6 * * *, jitter: 600 }\n");
    let waits: readonly number[] = [];
    const events = await desk.keep("2026-11-23T04:59:00Z", "2026-11-23T06:00:00Z", {
      prepare: (clock) => {
        waits = clock.waits;
      },
    });
    expect(toldOf(events, RAN)).toEqual(["morgen 2026-11-23T05:00 ended"]);
    const jitter = jitterOf({ name: "morgen", jitter: 600 }, new Date("2026-11-23T05:00:00Z"));
    expect(jitter).toBeGreaterThan(0);
    expect(waits[0]).toBe(60_000 + jitter);
  });
});

describe("due times that nobody was awake for", () => {
  const SLEPT = ["2026-11-23T04:00:00Z", "2026-11-27T10:00:00Z"] as const;

  test("catchUp one: a single run for all of them, told with how many", async () => {
    const desk = makeScheduleDesk(MORNING);
    await desk.keep("2026-11-22T04:00:00Z", "2026-11-22T12:00:00Z");
    const events = await desk.keep("2026-11-26T12:00:00Z", "2026-11-27T12:00:00Z");
    expect(toldOf(events, RAN)).toEqual(["morgen 2026-11-26T05:00 ended", "morgen 2026-11-27T05:00 ended"]);
    expect(events.find(({ kind }) => kind === "started")).toMatchObject({ missed: 3, isLate: true });
  });

  test("catchUp none: they are passed over, told once", async () => {
    const desk = makeScheduleDesk("  - { name: morgen, cron: 0 6 * * *, catchUp: none }\n");
    await desk.keep("2026-11-22T04:00:00Z", "2026-11-22T12:00:00Z");
    const events = await desk.keep("2026-11-26T12:00:00Z", "2026-11-27T12:00:00Z");
    expect(toldOf(events, ["skipped", ...RAN])).toEqual([
      "morgen 2026-11-26T05:00 skipped",
      "morgen 2026-11-27T05:00 ended",
    ]);
    expect(events.find(({ kind }) => kind === "skipped")).toMatchObject({ missed: 4 });
    expect(toldOf(await desk.keep("2026-11-27T12:00:00Z", "2026-11-27T13:00:00Z"), ["skipped"])).toEqual([]);
  });

  test.each([
    ["one", ["morgen 2026-11-26T05:00 ended", "morgen 2026-11-27T05:00 ended"]],
    ["none", ["morgen 2026-11-26T05:00 skipped", "morgen 2026-11-27T05:00 ended"]],
  ])("a machine that sleeps while we wait: catchUp %s", async (catchUp, told) => {
    const desk = makeScheduleDesk(`  - { name: morgen, cron: 0 6 * * *, catchUp: ${catchUp} }\n`);
    const [from] = SLEPT;
    const events = await desk.keep(from, "2026-11-27T12:00:00Z", {
      prepare: (clock) => clock.at("2026-11-23T04:30:00Z", () => clock.set("2026-11-26T09:00:00Z")),
    });
    expect(toldOf(events, ["ended", "skipped"])).toEqual(told);
  });

  test("a job that never ran waits for its next time", async () => {
    const desk = makeScheduleDesk(MORNING);
    const events = await desk.keep("2026-11-23T06:00:00Z", "2026-11-24T04:00:00Z");
    expect(toldOf(events, ["started"])).toEqual([]);
  });
});

describe("a clock that is set anew", () => {
  test("back: what ran does not run again", async () => {
    const desk = makeScheduleDesk(MORNING);
    const events = await desk.keep("2026-11-23T04:00:00Z", "2026-11-24T04:00:00Z", {
      prepare: (clock) => clock.at("2026-11-23T07:00:00Z", () => clock.set("2026-11-23T04:30:00Z")),
    });
    expect(toldOf(events, RAN)).toEqual(["morgen 2026-11-23T05:00 ended"]);
  });

  test("ahead and back again: the days in between run all the same", async () => {
    const desk = makeScheduleDesk(MORNING);
    await desk.keep("2030-01-01T04:00:00Z", "2030-01-01T08:00:00Z");
    const events = await desk.keep("2026-11-23T04:00:00Z", "2026-11-24T12:00:00Z");
    expect(toldOf(events, RAN)).toEqual(["morgen 2026-11-23T05:00 ended", "morgen 2026-11-24T05:00 ended"]);
  });
});

describe("several who share a store", () => {
  test("run each due time once, never at the same time", async () => {
    const desk = makeScheduleDesk(MORNING);
    const all = await Promise.all(
      ["a", "b", "c"].map((who) => desk.keep("2026-11-23T04:59:00Z", "2026-11-26T06:00:00Z", { who })),
    );
    expect(all.flatMap((events) => toldOf(events, RAN)).sort()).toEqual([
      "morgen 2026-11-23T05:00 ended",
      "morgen 2026-11-24T05:00 ended",
      "morgen 2026-11-25T05:00 ended",
      "morgen 2026-11-26T05:00 ended",
    ]);
  });

  test("wait for a run that a person has started", async () => {
    const desk = makeScheduleDesk(MORNING);
    let looks = 0;
    const events = await desk.keep("2026-11-23T04:59:00Z", "2026-11-23T06:00:00Z", {
      kits: (kits) => ({
        ...kits,
        refresh: async () => {
          const { kit, ...rest } = await kits.refresh();
          const lockRun = async () => {
            looks += 1;
            if (looks < 4) throw new PipelineError("store-busy", 'Cannot use "store": another run has it');
            return kit.store.lockRun();
          };
          return { ...rest, kit: { ...kit, store: { ...kit.store, lockRun } } };
        },
      }),
    });
    expect(toldOf(events, ["busy", "ended"])).toEqual([
      "morgen 2026-11-23T05:00 busy",
      "morgen 2026-11-23T05:00 ended",
    ]);
  });
});

test("where workers share the work, documents go into the queue in the place of a run", async () => {
  const desk = makeScheduleDesk("  - { name: morgen, cron: 0 6 * * *, paths: seeds/nord }\n");
  const waves: unknown[] = [];
  const events = await desk.keep("2026-11-23T04:59:00Z", "2026-11-23T06:00:00Z", {
    enqueue: async (_, wave) => {
      waves.push(wave);
      return 3;
    },
  });
  expect(waves).toEqual([{ paths: ["seeds/nord"], wave: "morgen 2026-11-23T05:00:00.000Z" }]);
  expect(events.find(({ kind }) => kind === "enqueued")).toMatchObject({ documents: 3 });
  expect(toldOf(events, RAN)).toEqual([]);
});

describe("the config", () => {
  test("is read again before every run; what is broken is told once, and the last good one stays", async () => {
    const desk = makeScheduleDesk(MORNING);
    const config = desk.read("pipeline.config.yaml");
    const events = await desk.keep("2026-11-23T04:00:00Z", "2026-11-26T12:00:00Z", {
      prepare: (clock) => {
        clock.at("2026-11-23T12:00:00Z", () => desk.write("pipeline.config.yaml", "schedule: 6\n"));
        clock.at("2026-11-24T12:00:00Z", () =>
          desk.write("pipeline.config.yaml", config.replace("0 6 * * *", "0 8 * * *")),
        );
      },
    });
    expect(toldOf(events, RAN)).toEqual([
      "morgen 2026-11-23T05:00 ended",
      "morgen 2026-11-24T05:00 ended",
      "morgen 2026-11-25T07:00 ended",
      "morgen 2026-11-26T07:00 ended",
    ]);
    const told = events.filter(({ kind }) => kind.startsWith("config-"));
    expect(told).toMatchObject([
      { kind: "config-broken", trouble: { code: "config", message: expect.stringContaining("schedule") } },
      { kind: "config-changed" },
    ]);
  });

  test("a time that is written back to earlier today waits for tomorrow", async () => {
    const desk = makeScheduleDesk(MORNING);
    const config = desk.read("pipeline.config.yaml");
    const events = await desk.keep("2026-11-23T04:00:00Z", "2026-11-24T12:00:00Z", {
      prepare: (clock) =>
        clock.at("2026-11-23T12:00:00Z", () =>
          desk.write("pipeline.config.yaml", config.replace("0 6 * * *", "0 12 * * *")),
        ),
    });
    expect(toldOf(events, RAN)).toEqual(["morgen 2026-11-23T05:00 ended", "morgen 2026-11-24T11:00 ended"]);
  });
});

describe("trouble", () => {
  test("of one run does not end the schedule", async () => {
    const desk = makeScheduleDesk(MORNING, { "seeds/memory/byrå.tmx": "<tmx" });
    const events = await desk.keep("2026-11-23T04:59:00Z", "2026-11-24T06:00:00Z", {
      prepare: (clock) => clock.at("2026-11-23T12:00:00Z", () => desk.write("seeds/memory/byrå.tmx", TMX)),
    });
    expect(toldOf(events, ["failed", "ended"])).toHaveLength(2);
  });

  test("of the store is told, and it is asked again", async () => {
    const desk = makeScheduleDesk(MORNING);
    let looks = 0;
    const events = await desk.keep("2026-11-23T04:59:00Z", "2026-11-23T05:02:00Z", {
      slice: SLICE,
      kits: (kits) => ({
        ...kits,
        refresh: async () => {
          const { kit, ...rest } = await kits.refresh();
          const latest = async () => {
            looks += 1;
            if (looks === 2 || looks === 3)
              throw new PipelineError("store-unusable", 'Cannot use "store": it is away');
            return kit.store.due.latest();
          };
          return { ...rest, kit: { ...kit, store: { ...kit.store, due: { ...kit.store.due, latest } } } };
        },
      }),
    });
    expect(events.filter(({ kind }) => kind === "store-broken")).toHaveLength(1);
    expect(toldOf(events, RAN)).toEqual(["morgen 2026-11-23T05:00 ended"]);
  });
});

describe("asked to stop", () => {
  test("it ends at once when nothing runs", async () => {
    const desk = makeScheduleDesk(MORNING);
    const events = await desk.keep("2026-11-23T04:00:00Z", "2026-11-23T04:10:00Z");
    expect(events.map(({ kind }) => kind)).toEqual(["waiting"]);
  });

  test("it waits nine seconds for a run, and not more", async () => {
    const desk = makeScheduleDesk(MORNING);
    let waits: readonly number[] = [];
    let stop = () => {};
    const events = await desk.keep("2026-11-23T04:59:50Z", "2026-11-23T06:00:00Z", {
      prepare: (clock, end) => {
        stop = end;
        waits = clock.waits;
      },
      enqueue: () => {
        stop();
        return new Promise(() => undefined);
      },
    });
    expect(toldOf(events, ["cut-off"])).toEqual(["morgen 2026-11-23T05:00 cut-off"]);
    expect(waits.at(-1)).toBe(9000);
  });
});

const TMX = `<?xml version="1.0"?><tmx version="1.4"><header srclang="nb" segtype="sentence" creationtool="x" creationtoolversion="1" adminlang="en" o-tmf="x" datatype="plaintext"/><body/></tmx>`;
