import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { chances } from "./kill/chances.ts";
import { problemsOf } from "./kill/check-store.ts";
import { type Instant, type Life, live } from "./kill/lives.ts";
import { readFaults } from "./kill/read-faults.ts";
import { filesOf, layOut } from "./kill/run-desk.ts";
import { lostRequests, mostLost, sentTwice } from "./kill/sent-again.ts";

const { seed, isLong } = readFaults();
const KILLS = isLong ? 40 : 4;
const CONCURRENCY = 2;
const ONCE = ["schedule", "--once", "--quiet"];
const TRANSLATE = ["translate", "--quiet"];

test(
  `schedule --once killed anywhere: its articles are done all the same (BITEKST_FAULT_SEED=${seed})`,
  async () => {
    const chance = chances(seed);
    const undisturbed = newsroom();
    const first = await live({ root: undisturbed, args: TRANSLATE, seed });
    expect(first.run).toMatchObject({ code: 0 });
    const root = newsroom();
    const lives: Life[] = [];
    const course: string[] = [];
    const where = () => `seed ${seed}: ${course.join("; ")}`;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const instant: Instant =
        chance.next() < 0.5
          ? { kind: "request", number: 1 + chance.below(4), after: chance.next() * 10 }
          : { kind: "time", after: chance.next() * first.milliseconds };
      comesDue(root, kill);
      lives.push(await live({ root, args: ONCE, seed: chance.below(1e9), instant }));
      course.push(`${JSON.stringify(instant)} ended ${lives.at(-1)?.run.code}`);
      expect(await problemsOf(root), where()).toEqual([]);
    }
    comesDue(root, KILLS + 1);
    lives.push(await live({ root, args: ONCE, seed }));
    expect(lives.at(-1)?.run, where()).toMatchObject({ code: 0, stderr: "" });
    expect(lives.flatMap(sentTwice), where()).toEqual([]);
    expect(Math.max(...lostRequests(lives)), where()).toBeLessThanOrEqual(mostLost(CONCURRENCY));
    expect(filesOf(join(root, "output")), where()).toEqual(filesOf(join(undisturbed, "output")));
  },
  isLong ? 3_600_000 : 300_000,
);

function newsroom(): string {
  const root = layOut({ articles: 20, context: "article", concurrency: CONCURRENCY });
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

/** A job that never ran is due; its name is no part of what shapes an article. */
function comesDue(root: string, number: number): void {
  const path = join(root, "pipeline.config.yaml");
  const rest = readFileSync(path, "utf8").replace(/^schedule: .*\n/m, "");
  writeFileSync(path, `${rest}schedule: [{ name: time-${number}, cron: "@daily" }]\n`);
}
