import { expect, test } from "vitest";
import type { Disk } from "../../src/writers/disk.ts";
import { syncFolder } from "../../src/writers/sync-folder.ts";

/** A disk whose folder syncs last until the test ends them. */
function slowDisk() {
  const syncs: (() => void)[] = [];
  const open = async () => ({
    writeFile: async () => undefined,
    sync: () => new Promise<void>((resolve) => void syncs.push(resolve)),
    close: async () => undefined,
  });
  return { disk: { open } as unknown as Disk, syncs };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

test("names given at about the same time share a sync; one given during a sync waits for the next", async () => {
  const { disk, syncs } = slowDisk();
  const first = Promise.all([syncFolder("output/a", disk), syncFolder("output/a", disk)]);
  await settle();
  expect(syncs).toHaveLength(1);
  let later = "waiting";
  const second = Promise.all([syncFolder("output/a", disk), syncFolder("output/a", disk)]).then(() => {
    later = "synced";
  });
  await settle();
  expect(syncs).toHaveLength(1);
  syncs[0]?.();
  await first;
  await settle();
  expect([syncs.length, later]).toEqual([2, "waiting"]);
  syncs[1]?.();
  await second;
  expect(later).toBe("synced");
});

test("each folder is synced for itself", async () => {
  const { disk, syncs } = slowDisk();
  const both = Promise.all([syncFolder("output/b", disk), syncFolder("output/c", disk)]);
  await settle();
  expect(syncs).toHaveLength(2);
  for (const end of syncs) end();
  await both;
});
