import { describe, expect, it } from "vitest";
import { type DeeplDesk, makeDeeplDesk } from "../support/deepl-desk.ts";
import { chances } from "./kill/chances.ts";
import { problemsOf } from "./kill/check-store.ts";
import { readFaults } from "./kill/read-faults.ts";
import { filesOf } from "./kill/run-desk.ts";
import { runConfined } from "./machine/confined-cli.ts";
import { mayMount, runOnSmallDisk } from "./machine/small-disk.ts";

const LINES = 6;
const ARTICLES = Object.fromEntries(
  Array.from({ length: 24 }, (_, number) => [
    `seeds/${number}.txt`,
    Array.from({ length: LINES }, (_, line) => `Buss ${100 + number} hadde ${20 + line} reisende.\n\n`).join(
      "",
    ),
  ]),
);
const DISTINCT = 24 * LINES;
/** Texts of a request, and of the one that is on its way while the answers of the other are being stored. */
const UNDER_WAY = 2 * 50;
/** Of the store's disk, in KiB: too small for itself, for the answers, for the documents, and for both file and log. */
const ROOMS = [
  [4, 210],
  [214, 290],
  [294, 410],
  [420, 600],
] as const;
const { seed, isLong } = readFaults();
const chance = chances(seed);
const PLAYED = isLong ? Array.from({ length: 40 }, (_, time) => time % ROOMS.length) : [chance.below(3), 3];
const SIZES = PLAYED.map((room) => {
  const [least, most] = ROOMS[room] ?? ROOMS[0];
  return `${least + 4 * chance.below((most - least) / 4)}k`;
});
const CONFIG = "deepl: { concurrency: 1, retryDelay: 0, context: none }\nformats: [html]\n";

let undisturbed: ReadonlyMap<string, string> | undefined;

async function undisturbedOutput(): Promise<ReadonlyMap<string, string>> {
  if (undisturbed !== undefined) return undisturbed;
  const desk = await makeDeeplDesk(ARTICLES, { config: CONFIG });
  expect((await desk.run("--fail-on", "none")).code).toBe(0);
  undisturbed = filesOf(desk.path("output"));
  return undisturbed;
}

/** Not everybody may put disks in place: the same is played in machine-disk-full.test.ts. */
if (mayMount) {
  describe("a disk of its own that is really full", () => {
    it("of outputs: those that fit are whole, the others are told and written by the next run", async () => {
      const desk = await makeDeeplDesk(ARTICLES, { config: CONFIG });
      const place = { cwd: desk.root, env: desk.env, folder: "output", size: "128k" };
      const { full, roomy } = await runOnSmallDisk(place);
      expect([full.code, roomy.code], full.stderr).toEqual([3, 0]);
      expect(full.stderr).toMatch(
        /Cannot write ".+\/output\/\d+\.txt\.html": the disk is full\. Make room and/u,
      );
      expect(full.stderr).toMatch(/^Open output\/\d+\.txt\.html in a browser/mu);
      const [written, complete] = [filesOf(full.left), await undisturbedOutput()];
      expect([written.size > 0, written.size < complete.size]).toEqual([true, true]);
      for (const [name, text] of written) expect([name, text]).toEqual([name, complete.get(name)]);
      expect(filesOf(roomy.left)).toEqual(complete);
      expect(desk.server.billedTexts).toHaveLength(DISTINCT);
    });

    it.each(SIZES)(
      `of the store, of %s: what was stored is kept and not paid again (BITEKST_FAULT_SEED=${seed})`,
      async (size) => {
        const desk = await makeDeeplDesk(ARTICLES, { config: CONFIG });
        const place = { cwd: desk.root, env: desk.env, folder: ".bitekst", size };
        const { full, roomy } = await runOnSmallDisk(place);
        const told = `${full.stderr}${roomy.stderr}`;
        const isFull = full.stderr.includes(
          'store.sqlite": the disk is full\nFree some space on the disk and run again',
        );
        // Where all but the last fits, it stays in the log.
        expect([full.code, roomy.code], told).toEqual([isFull ? 4 : 0, 0]);
        expect(await problemsOf(roomy.home), told).toEqual([]);
        expect(filesOf(desk.path("output")), told).toEqual(await undisturbedOutput());
        const again = desk.server.billedTexts.length - DISTINCT;
        expect(again, told).toBeLessThanOrEqual(isFull ? UNDER_WAY : 0);
      },
    );
  });
}

const BUS = "Bussen gikk.";
const LONG = { "seeds/kort.txt": "Det har snødd.\n", "seeds/lang.txt": `${BUS}\n\n`.repeat(3000) };

describe("no file may be larger than", () => {
  it("a page: it alone fails, nothing is left of it, and the next run pays nothing", async () => {
    const desk = await makeDeeplDesk(LONG, { config: CONFIG });
    // Blocks of 512 bytes: the store fits, the page does not.
    const limited = await runLimited(desk, 2500);
    expect([limited.code, limited.stderr]).toEqual([
      3,
      expect.stringMatching(
        /Cannot write ".+\/output\/lang\.txt\.html": it is larger than files may be here\. Allow larger ones with ulimit -f/u,
      ),
    ]);
    expect([...filesOf(desk.path("output")).keys()]).toEqual(["index.html", "kort.txt.html"]);
    await expectCompleted(desk);
  });

  it("that of the store: the run ends in a line, and what was stored is kept", async () => {
    const desk = await makeDeeplDesk(LONG, { config: CONFIG });
    const limited = await runLimited(desk, 1600);
    expect([limited.code, limited.stderr]).toEqual([
      4,
      expect.stringMatching(/Cannot write to store .+ failed\n.+\n$/u),
    ]);
    expect([...filesOf(desk.path("output")).keys()]).toEqual([]);
    await expectCompleted(desk);
  });
});

function runLimited({ root, env }: DeeplDesk, blocks: number) {
  return runConfined(["--fail-on", "none"], { cwd: root, env, before: `ulimit -f ${blocks}` });
}

async function expectCompleted(desk: DeeplDesk): Promise<void> {
  expect((await desk.run("--fail-on", "none")).code).toBe(0);
  const pages = filesOf(desk.path("output"));
  expect([...pages.keys()]).toEqual(["index.html", "kort.txt.html", "lang.txt.html"]);
  expect(pages.get("lang.txt.html")?.length).toBeGreaterThan(2500 * 512);
  expect([...desk.server.billedTexts].sort()).toEqual([BUS, "Det har snødd."]);
}
