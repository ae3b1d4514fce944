import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import type { SegmentView } from "../../src/model/review-view.ts";
import { type Chances, chances } from "./kill/chances.ts";
import { problemsOf } from "./kill/check-store.ts";
import { live } from "./kill/lives.ts";
import { readFaults } from "./kill/read-faults.ts";
import { openPage, type ReviewPage } from "./kill/review-page.ts";
import { filesOf, layOut } from "./kill/run-desk.ts";

const { seed, isLong } = readFaults();
const KILLS = isLong ? 60 : 5;
const ARTICLES = ["seeds/000/sak-00000.txt", "seeds/000/sak-00001.txt", "seeds/000/sak-00002.txt"] as const;
const TRANSLATE = ["translate", "--quiet"];

/** English of a person, of a segment by `document id`. */
type Words = Map<string, string>;

test(
  `review killed anywhere: what was acknowledged stands (BITEKST_FAULT_SEED=${seed})`,
  async () => {
    const chance = chances(seed);
    const root = await newsroom();
    const words: Words = new Map();
    const course: string[] = [];
    const where = () => `seed ${seed}: ${course.join("; ")}`;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      // Files follow words after 0.7 to 1.5 seconds: some of the kills come that late, the others between words.
      const after = chance.next() < 0.3 ? 700 + chance.next() * 900 : chance.next() * 15;
      const number = chance.below(6);
      course.push(`kill ${kill} ${Math.round(after)} ms after ${number} words`);
      await reviewUntil(root, { words, chance, instant: { number, after }, where });
      expect(await problemsOf(root), where()).toEqual([]);
    }
    await followsIn(root, { words, where });
  },
  isLong ? 3_600_000 : 300_000,
);

/** Articles that an engine has translated. */
async function newsroom(): Promise<string> {
  const root = layOut({ articles: 4, context: "none", concurrency: 1 });
  onTestFinished(() => rmSync(root, { recursive: true }));
  expect((await live({ root, args: TRANSLATE, seed })).run).toMatchObject({ code: 0 });
  return root;
}

interface Reviewing {
  readonly words: Words;
  readonly chance: Chances;
  /** Words that are acknowledged before the kill, and milliseconds from then on. */
  readonly instant: { readonly number: number; readonly after: number };
  readonly where: () => string;
}

/** Looks whether all words are there, and gives more until the process is killed. */
async function reviewUntil(root: string, { words, chance, instant, where }: Reviewing): Promise<void> {
  const page = await openPage(root);
  const places: Place[] = [];
  for (const document of ARTICLES) {
    for (const segment of await page.segments(document)) places.push({ document, segment });
  }
  const found = new Map(places.map(({ document, segment }) => [`${document} ${segment.id}`, segment]));
  for (const [place, word] of words) {
    expect([place, found.get(place)?.target, found.get(place)?.state], where()).toEqual([
      place,
      word,
      "final",
    ]);
  }
  const given: string[] = [];
  const asked = approveUntilGone(page, { places, words, chance, given });
  while (given.length < instant.number) await pause(1);
  await pause(instant.after);
  page.program.kill("SIGKILL");
  await page.program.done;
  await asked;
}

interface Place {
  readonly document: string;
  readonly segment: SegmentView;
}

interface Approving extends Pick<Reviewing, "words" | "chance"> {
  readonly places: readonly Place[];
  /** Acknowledged so far. */
  readonly given: string[];
}

/** One word after the other, on segments drawn anew. A word that nobody acknowledged may stand or not. */
async function approveUntilGone(
  page: ReviewPage,
  { places, words, chance, given }: Approving,
): Promise<void> {
  const revisions = new Map(places.map(({ segment }) => [segment, segment.revision]));
  for (;;) {
    const { document, segment } = places[chance.below(places.length)] as Place;
    const key = `${document} ${segment.id}`;
    const target = `Kari says ${wordOf(chance)}.`;
    const revision = revisions.get(segment) ?? 1;
    words.delete(key);
    if (!(await page.approve(document, { id: segment.id, revision }, target))) return;
    revisions.set(segment, revision + 1);
    words.set(key, target);
    given.push(target);
  }
}

/** Of letters: a number would be marked in the output, as one that the Norwegian does not have. */
function wordOf(chance: Chances): string {
  return Array.from({ length: 12 }, () => String.fromCharCode(97 + chance.below(26))).join("");
}

/** The next run writes all that people said, and pays for nothing. */
async function followsIn(
  root: string,
  { words, where }: { words: Words; where: () => string },
): Promise<void> {
  const life = await live({ root, args: TRANSLATE, seed });
  expect([life.run.code, life.run.stderr, life.requests], where()).toEqual([0, "", []]);
  const output = filesOf(join(root, "output"));
  const approved = readFileSync(join(root, "seeds/memory/approved.tmx"), "utf8");
  for (const [place, word] of words) {
    const name = place.replace(/^seeds\/(.*)\.txt .*$/, "$1.txt.html");
    expect([place, output.get(name)?.includes(word)], where()).toEqual([place, true]);
    expect([place, approved.includes(word)], where()).toEqual([place, true]);
  }
  expect(
    [...output.keys()].filter((name) => name.endsWith(".tmp")),
    where(),
  ).toEqual([]);
}
