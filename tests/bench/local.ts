import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalEngine } from "../../src/engines/local/local-engine.ts";
// So that what threads run is compiled with the rest; here it does nothing.
import "../../src/engines/local/thread/run-thread.ts";
import { writeBergamotModel } from "../support/bergamot-model.ts";

/**
 * `npm run bench:local -- [seconds]`: words a second of the local engine with one worker and with two, in processes of
 * their own, in turns, the median of five; the model is a synthetic one, so that only their ratio tells anything of a
 * real one. Goal: 0.9 of twice as fast.
 */
const ROUNDS = 5;
const GOAL = 0.9;
const WORDS = {
  Hunden: "The dog",
  sover: "is sleeping",
  og: "and",
  katten: "the cat",
  liker: "likes",
  kaffe: "coffee",
};
const SENTENCE = "Hunden sover og katten liker kaffe og hunden liker katten.";
const WORDS_EACH = SENTENCE.split(" ").length;

interface Measured {
  readonly rate: number;
  /** Words a second of one core's time, which other programs take little from. */
  readonly ofCore: number;
  /** Milliseconds to the first answer. */
  readonly start: number;
  /** Bytes. */
  readonly peak: number;
}

/** As a run asks: as many requests under way as the engine says. */
async function measure(workers: number, seconds: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "bitekst-bench-"));
  try {
    const engine = createLocalEngine({ name: "local", models: [writeBergamotModel(folder, WORDS)], workers });
    const languages = { source: "nb", target: "en" };
    const ask = (count: number) => {
      const texts = Array.from({ length: count }, (_, at) => ({ id: `t${at}`, text: `${at} ${SENTENCE}` }));
      return engine.translate({ texts, languages });
    };
    const begun = performance.now();
    await ask(1);
    const start = performance.now() - begun;
    await ask(32);
    const from = performance.now();
    const cpu = process.cpuUsage();
    let texts = 0;
    const keepAsking = async () => {
      while (performance.now() - from < seconds * 1000) {
        await ask(32);
        texts += 32;
      }
    };
    await Promise.all(Array.from({ length: engine.limits.concurrency ?? 1 }, keepAsking));
    const words = texts * (WORDS_EACH + 1);
    const rate = words / ((performance.now() - from) / 1000);
    const { user, system } = process.cpuUsage(cpu);
    const ofCore = words / ((user + system) / 1e6);
    await engine.close();
    return { rate, ofCore, start, peak: process.resourceUsage().maxRSS * 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inProcess(workers: number, seconds: string): Measured {
  const args = [process.argv[1] ?? "", seconds, String(workers)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Measured;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function compare(seconds: string): void {
  const rounds = Array.from(
    { length: ROUNDS },
    () => [inProcess(1, seconds), inProcess(2, seconds)] as const,
  );
  for (const at of [0, 1] as const) {
    const of = (what: keyof Measured) => median(rounds.map((round) => round[at][what]));
    const peak = Math.round(of("peak") / 1024 ** 2);
    console.log(
      `${at + 1} worker${at === 0 ? " " : "s"}  ${Math.round(of("rate"))} words/s, ${Math.round(of("ofCore"))} a second of a core  first answer ${Math.round(of("start"))} ms  peak ${peak} MB`,
    );
  }
  const ratio = median(rounds.map(([one, two]) => two.rate / (2 * one.rate)));
  console.log(`${ratio.toFixed(2)} of linear on ${availableParallelism()} cores (goal ${GOAL})`);
  process.exitCode = ratio >= GOAL ? 0 : 1;
}

const [seconds = "4", workers] = process.argv.slice(2);
if (workers === undefined) compare(seconds);
else console.log(JSON.stringify(await measure(Number(workers), Number(seconds))));
