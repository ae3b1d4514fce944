import { emptyQueueDisk, openMemoryQueue } from "../support/memory-queue.ts";
import { CONTRACT_ATTEMPTS, keepsTheQueueContract } from "./queue-contract.ts";

keepsTheQueueContract("memory", async () => {
  const disk = emptyQueueDisk();
  let time = 1_000_000;
  const options = { attempts: CONTRACT_ATTEMPTS, disk, now: () => time };
  const afterBackOff = async () => {
    time += 5000;
  };
  return { queue: openMemoryQueue(options), other: openMemoryQueue(options), afterBackOff };
});
