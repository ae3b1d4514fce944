import { medianOf } from "../median-of.ts";
import type { Result } from "../result.ts";
import type { Bench } from "./bench.ts";
import { type BenchFolder, openBenchFolder } from "./bench-folder.ts";
import type { Pace, Served } from "./deepl-process.ts";
import { type Floor, floorOf } from "./floor-of.ts";
import { repeat } from "./repeat.ts";

/** `deepl.concurrency` of a folder that does not say otherwise. */
const CONCURRENCY = 6;
/** What the peer takes for the same at 0 ms, in seconds. */
const PEER = 1.46;
const PACES: readonly Pace[] = [
  { base: 0, perThousand: 0 },
  { base: 50, perThousand: 0 },
  { base: 200, perThousand: 0 },
  { base: 100, perThousand: 20 },
];

interface Round extends Served {
  readonly seconds: number;
  readonly processor: number;
}

/** First runs over a folder, by pace of the server and with and without context: what is billed, asked and waited for. */
export async function measureCold(bench: Bench): Promise<readonly Result[]> {
  return [
    ...(await measureContext("none", bench)),
    ...(await measureContext("article", bench)),
    ...(await measureCareful(bench)),
  ];
}

async function measureContext(context: "none" | "article", bench: Bench): Promise<readonly Result[]> {
  const folder = openBenchFolder({ files: bench.files, url: bench.server.url, context });
  const floor = floorOf(folder, context);
  const waits: Result[] = [];
  const all: Round[] = [];
  for (const pace of PACES) {
    const rounds = await repeat(bench.runs, () => runCold(folder, bench, pace));
    all.push(...rounds);
    waits.push(waitOf(rounds, { pace, context }));
  }
  return [...costsOf(all, floor, context), ...waits];
}

async function runCold(folder: BenchFolder, { server }: Bench, pace: Pace): Promise<Round> {
  folder.clear();
  await server.settle(pace);
  const { seconds, processor } = await folder.run(["translate"], { tellsUse: true });
  return { seconds, processor, ...(await server.settle(pace)) };
}

function costsOf(rounds: readonly Round[], floor: Floor, context: string): readonly Result[] {
  return [
    {
      name: `cold, context ${context}: billed`,
      ...medianOf(rounds.map(({ characters }) => characters / floor.characters)),
      unit: "×",
      bound: 1,
      note: `of ${floor.characters} characters of distinct sentences`,
    },
    {
      name: `cold, context ${context}: requests`,
      ...medianOf(rounds.map(({ requests }) => requests / floor.requests)),
      unit: "×",
      bound: 1.02,
      note: `of ${floor.requests} that it takes at least`,
    },
  ];
}

/** The wall against what the requests take when `CONCURRENCY` of them are always under way. */
function waitOf(
  rounds: readonly Round[],
  { pace, context }: { readonly pace: Pace; readonly context: string },
): Result {
  const waiting = medianOf(rounds.map((round) => waitingOf(round, pace))).value;
  const processor = medianOf(rounds.map((round) => round.processor)).value;
  const own = `${pace.base} ms${pace.perThousand > 0 ? ` + ${pace.perThousand} ms/1,000 characters` : ""}`;
  return {
    name: `cold, context ${context}: ${own}`,
    ...medianOf(rounds.map(({ seconds }) => seconds)),
    unit: "s",
    bound: waiting === 0 && context === "none" ? PEER : 1.25 * waiting + 0.5,
    note: `requests take ${waiting.toFixed(2)} s, the processor ${processor.toFixed(2)} s`,
  };
}

function waitingOf({ requests, characters }: Round, { base, perThousand }: Pace): number {
  return (requests * base + (characters * perThousand) / 1_000) / 1_000 / CONCURRENCY;
}

/** What the default of `cache.reuse` asks for besides: sentences that lean on their neighbours, each time anew. */
async function measureCareful(bench: Bench): Promise<readonly Result[]> {
  const folder = openBenchFolder({ files: bench.files, url: bench.server.url, reuse: "careful" });
  const floor = floorOf(folder, "none");
  const rounds = await repeat(1, () => runCold(folder, bench, { base: 0, perThousand: 0 }));
  return [
    {
      name: "cold, cache.reuse careful: billed",
      ...medianOf(rounds.map(({ characters }) => characters / floor.characters)),
      unit: "×",
      note: "of distinct sentences",
    },
  ];
}
