import { medianOf } from "../median-of.ts";
import type { Result } from "../result.ts";
import type { Bench } from "./bench.ts";
import { type BenchFolder, openBenchFolder } from "./bench-folder.ts";
import { repeat } from "./repeat.ts";
import type { Ended } from "./run-process.ts";

const TIMES = 10;
/** MB. */
const MOST = 160;

/** Ten times the files: time and peak memory beside those of the smaller folder, of first runs and reruns. */
export async function measureLarge({ runs, files, server }: Bench): Promise<readonly Result[]> {
  await server.settle({ base: 0, perThousand: 0 });
  const small = openBenchFolder({ files, url: server.url });
  const large = openBenchFolder({ files: files * TIMES, url: server.url });
  const cold = [await both(small, large)];
  const warm = await repeat(runs, () => both(small, large));
  return [
    ...compare(`cold, ${files * TIMES} files beside ${files}`, cold),
    ...compare(`warm, ${files * TIMES} files beside ${files}`, warm),
  ];
}

interface Both {
  readonly small: Ended;
  readonly large: Ended;
}

async function both(small: BenchFolder, large: BenchFolder): Promise<Both> {
  const translate = (folder: BenchFolder) => folder.run(["translate"], { tellsUse: true });
  return { small: await translate(small), large: await translate(large) };
}

function compare(name: string, rounds: readonly Both[]): readonly Result[] {
  const median = (of: (round: Both) => number) => medianOf(rounds.map(of));
  const peak = median(({ small }) => small.peak).value;
  return [
    {
      name: `${name}: time`,
      ...median(({ small, large }) => large.seconds / small.seconds / TIMES),
      unit: "×",
      bound: 1.1,
      note: `of ${TIMES} times as long; ${median(({ large }) => large.seconds).value.toFixed(2)} s`,
    },
    {
      name: `${name}: peak memory`,
      ...median(({ small, large }) => large.peak / small.peak),
      unit: "×",
      bound: 1.3,
      note: `of ${peak.toFixed(0)} MB`,
    },
    { name: `${name}: peak memory`, ...median(({ large }) => large.peak), unit: "MB", bound: MOST },
  ];
}
