import { rmSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { openFakeDesk } from "../support/fake-desk.ts";

const ARTICLES = {
  "seeds/bru.txt": "Den nye brua åpner i dag\n\nIngen har oversatt denne setningen før.\n",
  "seeds/ferje.txt": "Ferja gikk ikke i går\n\nDet var for mye vind på fjorden.\n",
};
const PAGE = "output/index.html";

async function openDone() {
  const desk = await openFakeDesk(ARTICLES);
  await desk.run();
  const summaries = vi.spyOn(desk.kit.store.documents, "summaries");
  return { ...desk, page: desk.read(PAGE), summaries };
}

test("of a folder without news no page of all documents is made", async () => {
  const { run, summaries, read, page } = await openDone();
  await run();
  expect(summaries).not.toHaveBeenCalled();
  expect(read(PAGE)).toBe(page);
});

test("a page that somebody removed or wrote over is made again", async () => {
  const { run, write, path, read, page } = await openDone();
  rmSync(path(PAGE));
  await run();
  expect(read(PAGE)).toBe(page);
  write(PAGE, page.replace("bru.txt", "bro.txt"));
  await run();
  expect(read(PAGE)).toBe(page);
});

test("what is new, gone or judged is on the page, whatever stood there before", async () => {
  const desk = await openDone();
  desk.write("seeds/vei.txt", "Veien er stengt\n\nRaset tok den i natt.\n");
  await desk.run();
  expect(desk.read(PAGE)).toContain("vei.txt");
  rmSync(desk.path("seeds/vei.txt"));
  await desk.run();
  expect(desk.read(PAGE)).toContain("the source is gone");
  desk.write("seeds/vei.txt", "Veien er stengt\n\nRaset tok den i natt.\n");
  await desk.run();
  expect(desk.read(PAGE)).not.toContain("the source is gone");
});

test("a person's word of one article is on the page after the next run", async () => {
  const { kit, run, read, page } = await openDone();
  const [stored] = (await kit.store.documents.load(["seeds/bru.txt"])).values();
  const unit = stored?.document.blocks.flatMap(({ units }) => units)[1];
  if (unit === undefined) throw new Error("The article has lost its second segment");
  const { segment, ...rest } = unit;
  const mark = (await kit.store.review.marks("seeds/bru.txt")).get(segment.id);
  const [outcome] = await kit.store.review.change([
    {
      document: "seeds/bru.txt",
      segment: segment.id,
      revision: mark?.revision ?? 1,
      unit: { ...rest, target: "Nobody has translated this before.", state: "final", origin: "human" },
      action: "approve",
      who: "Kari",
      at: "2026-03-01T08:00:00.000Z",
    },
  ]);
  expect(outcome?.kind).toBe("saved");
  await run();
  expect(read(PAGE)).not.toBe(page);
});
