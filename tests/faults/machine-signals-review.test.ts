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
const STOPS = isLong ? 90 : 4;
const ARTICLES = ["seeds/000/sak-00000.txt", "seeds/000/sak-00001.txt"] as const;
const TRANSLATE = ["translate", "--quiet"];
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** English of a person, of a segment by `document id`. */
type Words = Map<string, string>;

test(
  `review stopped at any moment: it ends well and has written every word (BITEKST_FAULT_SEED=${seed})`,
  async () => {
    const chance = chances(seed);
    const root = await newsroom();
    const words: Words = new Map();
    const course: string[] = [];
    const where = () => `seed ${seed}: ${course.join("; ")}`;
    for (let stop = 0; stop < STOPS; stop += 1) {
      const signal = SIGNALS[stop % SIGNALS.length] ?? "SIGINT";
      const instant = drawInstant(chance);
      course.push(`${signal} ${JSON.stringify(instant)}`);
      const page = await openPage(root);
      page.follow();
      const places = await placesOn(page);
      expectThere(places, words, where);
      const typing = typeUntilGone(page, { places, words, chance });
      await typing.given(instant.words);
      await pause(instant.after);
      page.program.kill(signal);
      // An echo of the first, as npm sends it, is no second wish.
      if (instant.isEchoed) page.program.kill(signal);
      const ended = await page.program.done;
      await typing.over;
      expect([ended.code, ended.stderr], where()).toEqual([0, "Stopping …\n"]);
      expect(await problemsOf(root), where()).toEqual([]);
      expectWritten(root, words, where);
    }
    const { run, requests } = await live({ root, args: TRANSLATE, seed });
    expect([run.code, run.stderr, requests], where()).toEqual([0, "", []]);
    expectWritten(root, words, where);
  },
  isLong ? 3_600_000 : 300_000,
);

async function newsroom(): Promise<string> {
  const root = layOut({ articles: 3, context: "none", concurrency: 1 });
  onTestFinished(() => rmSync(root, { recursive: true }));
  expect((await live({ root, args: TRANSLATE, seed })).run).toMatchObject({ code: 0 });
  return root;
}

interface StopInstant {
  /** Acknowledged before it. */
  readonly words: number;
  /** Milliseconds from then on. */
  readonly after: number;
  readonly isEchoed: boolean;
}

/** Files follow words after 0.7 to 1.5 seconds: some stops come while these are written, the others between words. */
function drawInstant(chance: Chances): StopInstant {
  const after = chance.next() < 0.3 ? 700 + chance.next() * 900 : chance.next() * 15;
  return { words: chance.below(6), after, isEchoed: chance.next() < 0.4 };
}

interface Place {
  readonly document: string;
  readonly segment: SegmentView;
}

async function placesOn(page: ReviewPage): Promise<readonly Place[]> {
  const found = await Promise.all(
    ARTICLES.map(async (document) =>
      (await page.segments(document)).map((segment) => ({ document, segment })),
    ),
  );
  return found.flat();
}

function expectThere(places: readonly Place[], words: Words, where: () => string): void {
  const found = new Map(places.map(({ document, segment }) => [`${document} ${segment.id}`, segment]));
  for (const [place, word] of words)
    expect(found.get(place), `${place}, ${where()}`).toMatchObject({ target: word, state: "final" });
}

interface Typing {
  readonly places: readonly Place[];
  readonly words: Words;
  readonly chance: Chances;
}

/** One word after the other. A word that nobody acknowledged may stand or not. */
function typeUntilGone(page: ReviewPage, { places, words, chance }: Typing) {
  const revisions = new Map(places.map(({ segment }) => [segment, segment.revision]));
  let given = 0;
  const type = async () => {
    for (;;) {
      const { document, segment } = places[chance.below(places.length)] as Place;
      const target = `Kari says ${wordOf(chance)}.`;
      const revision = revisions.get(segment) ?? 1;
      words.delete(`${document} ${segment.id}`);
      if (!(await page.approve(document, { id: segment.id, revision }, target))) return;
      revisions.set(segment, revision + 1);
      words.set(`${document} ${segment.id}`, target);
      given += 1;
    }
  };
  const over = type();
  return {
    over,
    given: async (number: number) => {
      while (given < number) await pause(1);
    },
  };
}

/** Of letters: a number would be marked in the output, as one that the Norwegian does not have. */
function wordOf(chance: Chances): string {
  return Array.from({ length: 12 }, () => String.fromCharCode(97 + chance.below(26))).join("");
}

/** In the outputs and among the approvals, without another run. */
function expectWritten(root: string, words: Words, where: () => string): void {
  if (words.size === 0) return;
  const output = filesOf(join(root, "output"));
  const approved = readFileSync(join(root, "seeds/memory/approved.tmx"), "utf8");
  for (const [place, word] of words) {
    const name = place.replace(/^seeds\/(.*)\.txt .*$/, "$1.txt.html");
    const isWritten = { output: output.get(name)?.includes(word), approved: approved.includes(word) };
    expect({ place, ...isWritten }, where()).toEqual({ place, output: true, approved: true });
  }
  const left = [...output.keys()].filter((name) => name.endsWith(".tmp"));
  expect(left, where()).toEqual([]);
}
