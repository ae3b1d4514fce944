import { describe, expect, test } from "vitest";
import type { WatchFolder } from "../../../src/triggers/watch/open-listener.ts";
import { type WatchNotice, watchSources } from "../../../src/triggers/watch/watch-sources.ts";
import { VirtualClock } from "../../translate/virtual-clock.ts";

const TIMES = { debounce: 500, settle: 300, patience: 5_000, longest: 30_000 };

interface World {
  /** Files and their stamps at a time. */
  readonly files: (now: number) => Readonly<Record<string, string>>;
  /** When the system tells that something happened. */
  readonly hints?: readonly number[];
  readonly poll?: number;
  /** What listening brings; a listener that never fails when left out. */
  readonly listen?: WatchFolder;
  /** Milliseconds that a run takes. */
  readonly takes?: number;
  readonly again?: (run: number) => number | undefined;
  readonly until: number;
}

/** Lets a watch go on over a world that is told beforehand; gives when runs began and what was told. */
async function watchWorld({ files, hints = [], poll, listen, takes = 100, again, until }: World) {
  const clock = new VirtualClock();
  const stop = new AbortController();
  const runs: { at: number; leaveOut: readonly string[] }[] = [];
  const notices: WatchNotice[] = [];
  let looks = 0;
  const hinting: WatchFolder = (_folder, _options, onHint) => {
    for (const at of hints) void clock.pass(at - clock.now).then(onHint);
    return { on: () => undefined as never, close: () => undefined };
  };
  void clock.pass(until).then(() => stop.abort());
  const done = watchSources({
    look: async () => {
      looks += 1;
      const stamps = new Map(Object.entries(files(clock.now)));
      const away = stamps.size === 0 ? ["seeds"] : [];
      return { stamps, folders: ["/seeds"], roots: ["/seeds"], flat: [], away, hasArticles: stamps.size > 0 };
    },
    run: async ({ leaveOut }) => {
      runs.push({ at: clock.now, leaveOut });
      await clock.pass(takes);
      return { again: again?.(runs.length) };
    },
    clock: { now: () => clock.now, wait: clock.wait },
    signal: stop.signal,
    times: TIMES,
    poll,
    onNotice: (notice) => notices.push(notice),
    watch: listen ?? hinting,
  });
  await clock.run(done);
  return { runs, notices, looks };
}

describe("watching", () => {
  test("runs at the start, then a moment after something has landed", async () => {
    const files = (now: number) => ({ a: "1", ...(now >= 20_000 ? { sak: "1" } : {}) });
    const { runs, notices } = await watchWorld({ files, hints: [20_000], until: 50_000 });
    expect(runs.map(({ at }) => at)).toEqual([500, 20_500]);
    expect(notices).toEqual([{ kind: "listening" }]);
  });

  test("looks once a minute where nothing is told, as on network folders", async () => {
    const files = (now: number) => ({ a: "1", ...(now >= 20_000 ? { sak: "1" } : {}) });
    const { runs, looks } = await watchWorld({ files, until: 600_000 });
    expect(runs).toHaveLength(2);
    expect(runs[1]?.at).toBeLessThan(62_000);
    expect(looks).toBeLessThan(20);
  });

  test("a burst of hints is one run, and few looks", async () => {
    const files = (now: number) =>
      Object.fromEntries(
        Array.from({ length: Math.min(1_000, Math.max(1, now - 9_999)) }, (_, at) => [`sak-${at}`, "1"]),
      );
    const hints = Array.from({ length: 1_000 }, (_, at) => 10_000 + at);
    const { runs, looks } = await watchWorld({ files, hints, until: 40_000 });
    expect(runs).toHaveLength(2);
    expect(looks).toBeLessThan(15);
  });

  test("what changes during a run is one more run after it", async () => {
    const files = (now: number) => ({ a: now < 1_000 ? "1" : now < 2_000 ? "2" : "3" });
    const { runs } = await watchWorld({ files, takes: 5_000, until: 40_000 });
    expect(runs.map(({ at }) => at)).toEqual([500, 6_000]);
  });

  test("a file in motion is left out, and the others go on", async () => {
    const files = (now: number) => ({
      opptak: now < 60_000 ? `${now}` : "ferdig",
      ...(now >= 20_000 ? { sak: "1" } : {}),
    });
    const { runs } = await watchWorld({ files, hints: [20_000], until: 100_000 });
    expect(runs.map(({ leaveOut }) => leaveOut)).toEqual([["opptak"], []]);
    expect(runs[0]?.at).toBeLessThan(22_000);
    expect(runs[1]?.at).toBeGreaterThanOrEqual(60_000);
  });

  test("a run that could not be had is tried again, without anything having changed", async () => {
    const again = (run: number) => (run < 3 ? 2_000 : undefined);
    const { runs } = await watchWorld({ files: () => ({ a: "1" }), again, until: 100_000 });
    expect(runs.map(({ at }) => at)).toEqual([500, 2_600, 4_700]);
  });

  test("a folder that is away is waited for, and nothing is run over meanwhile", async () => {
    const files = (now: number): Record<string, string> => (now > 10_000 && now < 30_000 ? {} : { a: "1" });
    const { runs, notices } = await watchWorld({ files, hints: [10_001], until: 100_000 });
    expect(runs).toHaveLength(1);
    expect(notices).toEqual([{ kind: "listening" }, { kind: "away", paths: ["seeds"] }, { kind: "back" }]);
  });

  test("polls when it is to, at no other times", async () => {
    const { looks } = await watchWorld({ files: () => ({ a: "1" }), poll: 10_000, until: 100_000 });
    expect(looks).toBeLessThan(16);
  });

  test.each(["ENOSPC", "ENOSYS", "EMFILE"])("polls when the system cannot listen: %s", async (code) => {
    const listen: WatchFolder = () => {
      throw Object.assign(new Error("no"), { code });
    };
    const files = (now: number) => ({ a: "1", ...(now >= 20_000 ? { sak: "1" } : {}) });
    const { runs, notices } = await watchWorld({ files, listen, until: 60_000 });
    expect(notices).toEqual([{ kind: "listening" }, { kind: "polling", why: code, every: 5_000 }]);
    expect(runs[1]?.at).toBeLessThan(27_000);
  });

  test("ends when it is asked to, also in the middle of a wait", async () => {
    const { runs } = await watchWorld({ files: () => ({ a: "1" }), until: 1_234 });
    expect(runs).toHaveLength(1);
  });
});
