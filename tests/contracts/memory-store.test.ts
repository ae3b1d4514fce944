import { emptyDisk, type MemoryDisk, openMemoryStore } from "../support/memory-store.ts";
import { keepsTheStoreContract } from "./store-contract.ts";

const disks = new Map<string, MemoryDisk>();

keepsTheStoreContract("the store in memory", async (place) => {
  const disk = disks.get(place) ?? emptyDisk();
  disks.set(place, disk);
  return openMemoryStore(disk);
});
