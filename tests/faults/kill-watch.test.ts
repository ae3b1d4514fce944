import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { type Chances, chances } from "./kill/chances.ts";
import { problemsOf } from "./kill/check-store.ts";
import { live } from "./kill/lives.ts";
import { readFaults } from "./kill/read-faults.ts";
import { filesOf, layOut } from "./kill/run-desk.ts";
import { lostRequests, mostLost, sentTwice } from "./kill/sent-again.ts";
import { type Watching, type WatchLife, watchUntil } from "./kill/watch-life.ts";

const { seed, isLong } = readFaults();
const KILLS = isLong ? 60 : 4;
const CONCURRENCY = 2;
/** Articles that land at a time. */
const LANDING = 3;
/** Milliseconds until a file that landed is taken up. */
const SETTLING = 300;

test(
  `watch killed anywhere: what landed is done all the same (BITEKST_FAULT_SEED=${seed})`,
  async () => {
    const chance = chances(seed);
    const root = newsroom();
    const lives: WatchLife[] = [];
    const course: string[] = [];
    const where = () => `seed ${seed}: ${course.join("; ")}`;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const fall = drawFall(chance, kill);
      course.push(JSON.stringify(fall));
      if (fall.lands === "before") landArticles(root, kill);
      const meanwhile = (watching: Watching) => untilFall(watching, fall, () => landArticles(root, kill));
      lives.push(await watchUntil({ root, seed: chance.below(1e9), meanwhile, ends: "SIGKILL" }));
      expect(lives.at(-1)?.run.code, where()).toBe(null);
      expect(await problemsOf(root), where()).toEqual([]);
    }
    landArticles(root, KILLS + 1);
    const meanwhile = async ({ program }: Watching) => void (await program.printed("\n"));
    lives.push(await watchUntil({ root, seed, meanwhile, ends: "SIGTERM" }));
    expect(lives.at(-1)?.run.code, where()).toBe(0);
    expect(lives.flatMap(sentTwice), where()).toEqual([]);
    expect(Math.max(...lostRequests(lives)), where()).toBeLessThanOrEqual(mostLost(CONCURRENCY));
    await expectUndisturbed(root, where);
  },
  isLong ? 3_600_000 : 300_000,
);

function newsroom(): string {
  const root = layOut({ articles: 12, context: "article", concurrency: CONCURRENCY });
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

/** When a watch is killed: so long after its n-th request, or after its start or the landing. */
interface Fall {
  readonly lands: "before" | "while watching";
  /** From 1; absent when nothing is waited for. */
  readonly request?: number;
  /** Milliseconds. */
  readonly after: number;
}

function drawFall(chance: Chances, kill: number): Fall {
  const lands = kill % 2 === 1 ? "before" : "while watching";
  return chance.next() < 0.6
    ? { lands, request: 1 + chance.below(LANDING), after: chance.next() * 12 }
    : { lands, after: chance.next() * (lands === "before" ? 600 : SETTLING + 300) };
}

async function untilFall({ program, server }: Watching, fall: Fall, land: () => void): Promise<void> {
  if (fall.lands === "while watching") {
    await program.said("Watching");
    land();
  }
  if (fall.request !== undefined) await server.arrived(fall.request);
  await pause(fall.after);
}

/** Stories of which no other has a sentence: each is a request. */
function landArticles(root: string, time: number): void {
  for (let number = 1; number <= LANDING; number += 1) {
    const name = `ny-${String(time).padStart(3, "0")}-${number}`;
    const text = `Sak ${time}.${number} fra Odda\n\nBussen hadde ${time} reisende og ${number} sykler. Ferja kom ${time} ganger, og ${number} ganger for sent.\n`;
    writeFileSync(join(root, "seeds", `${name}.txt`), text);
  }
}

/** Outputs are those of a folder where nothing ever went wrong, and nothing is left to be paid for. */
async function expectUndisturbed(root: string, where: () => string): Promise<void> {
  const undisturbed = newsroom();
  for (let time = 1; time <= KILLS + 1; time += 1) landArticles(undisturbed, time);
  expect((await live({ root: undisturbed, args: ["translate", "--quiet"], seed })).run).toMatchObject({
    code: 0,
  });
  expect(filesOf(join(root, "output")), where()).toEqual(filesOf(join(undisturbed, "output")));
  const again = await live({ root, args: ["translate", "--quiet"], seed });
  expect([again.run.code, again.requests], where()).toEqual([0, []]);
}
