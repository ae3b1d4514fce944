import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type Chances, chances } from "./kill/chances.ts";
import { holdingsOf, problemsOf } from "./kill/check-store.ts";
import { type Instant, type Life, live } from "./kill/lives.ts";
import { readFaults } from "./kill/read-faults.ts";
import { filesOf, layOut, type RunSettings } from "./kill/run-desk.ts";
import { lostRequests, mostLost, sentTwice } from "./kill/sent-again.ts";

const ARGS = ["translate", "--quiet"];
const { seed, isLong } = readFaults();
/** The last is of more articles than are in memory together, so that some are sent while others are being finished. */
const SETTINGS: readonly (RunSettings & { readonly kills: number })[] = isLong
  ? [
      { articles: 200, context: "article", concurrency: 4, kills: 120 },
      { articles: 200, context: "none", concurrency: 1, kills: 120 },
      { articles: 1_040, context: "none", concurrency: 4, kills: 60 },
    ]
  : [
      { articles: 30, context: "article", concurrency: 4, kills: 16 },
      { articles: 520, context: "none", concurrency: 4, kills: 4 },
    ];

/** A run that nobody disturbed: what the killed ones are measured by. */
interface Measure {
  readonly settings: RunSettings;
  /** How many are wanted. */
  readonly kills: number;
  readonly milliseconds: number;
  readonly requests: number;
  readonly steps: number;
  readonly output: ReadonlyMap<string, string>;
  readonly holdings: Awaited<ReturnType<typeof holdingsOf>>;
}

test.each(SETTINGS)(
  `killed anywhere in $articles articles, with context $context and $concurrency requests at once (BITEKST_FAULT_SEED=${seed})`,
  async ({ kills: wanted, ...settings }) => {
    const chance = chances(seed + settings.concurrency);
    const measure = { kills: wanted, ...(await measureOf(settings, chance)) };
    const kills: Instant[] = [];
    while (kills.length < wanted) await surviveKills(measure, { chance, kills });
    if (isLong)
      process.stderr.write(`${settings.articles} articles, context ${settings.context}: ${tally(kills)}\n`);
  },
  isLong ? 3_600_000 : 300_000,
);

async function measureOf(settings: RunSettings, chance: Chances): Promise<Omit<Measure, "kills">> {
  const root = newFolder(settings);
  const stepsTold = join(mkdtempSync(join(tmpdir(), "bitekst-steps-")), "steps");
  onTestFinished(() => rmSync(join(stepsTold, ".."), { recursive: true }));
  const life = await live({ root, args: ARGS, seed: chance.below(1e9), stepsTold });
  expect(life.run).toMatchObject({ code: 0 });
  expect(sentTwice(life)).toEqual([]);
  return {
    settings,
    milliseconds: life.milliseconds,
    requests: life.requests.length,
    steps: Number(readFileSync(stepsTold, "utf8")),
    output: filesOf(join(root, "output")),
    holdings: await holdingsOf(root),
  };
}

function newFolder(settings: RunSettings): string {
  const root = layOut(settings);
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

/** Kills and starts again until a run comes to its end, by itself or because that was kill enough. */
async function surviveKills(measure: Measure, { chance, kills }: { chance: Chances; kills: Instant[] }) {
  const root = newFolder(measure.settings);
  const lives: Life[] = [];
  const course: string[] = [];
  const where = () => `seed ${seed}, kill ${kills.length}: ${course.join("; ")}`;
  for (;;) {
    const instant = kills.length < measure.kills ? draw(chance, measure) : undefined;
    const life = await live({ root, args: ARGS, seed: chance.below(1e9), ...(instant && { instant }) });
    lives.push(life);
    course.push(`${JSON.stringify(instant)} ended ${life.run.code} after ${life.requests.length} requests`);
    if (!life.wasKilled || instant === undefined) break;
    kills.push(instant);
    expect(await problemsOf(root), where()).toEqual([]);
  }
  expect(lives.at(-1)?.run, where()).toMatchObject({ code: 0, stderr: "" });
  expect(lives.flatMap(sentTwice), where()).toEqual([]);
  expect(Math.max(...lostRequests(lives)), where()).toBeLessThanOrEqual(
    mostLost(measure.settings.concurrency),
  );
  expect(filesOf(join(root, "output")), where()).toEqual(measure.output);
  expect(await holdingsOf(root), where()).toEqual(measure.holdings);
}

/** Early instants are drawn more often: later lives have less before them, and one that gets to its end costs most. */
function draw(chance: Chances, { milliseconds, requests, steps }: Measure): Instant {
  const kind = chance.oneOf(["time", "request", "step"] as const);
  if (kind === "time") return { kind, after: chance.next() ** 2 * milliseconds };
  if (kind === "step") return { kind, number: 1 + Math.floor(chance.next() ** 2 * steps) };
  return { kind, number: 1 + chance.below(requests / 8), after: chance.next() * 10 };
}

function tally(kills: readonly Instant[]): string {
  const kinds = ["time", "request", "step"] as const;
  return kinds
    .map((kind) => `${kills.filter((instant) => instant.kind === kind).length} by ${kind}`)
    .join(", ");
}
