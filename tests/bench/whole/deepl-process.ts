import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** How long the server takes for a request: milliseconds, and more of them for each thousand characters. */
export interface Pace {
  readonly base: number;
  readonly perThousand: number;
}

/** What the server did between two words with it. */
export interface Served {
  readonly requests: number;
  /** Unicode code points billed. */
  readonly characters: number;
  /** Unicode code points of the distinct texts among them. */
  readonly distinct: number;
  /** The most requests under way at once, ever. */
  readonly peak: number;
}

export interface DeeplProcess {
  readonly url: string;
  /** Sets the pace from now on; what was served since the last time. */
  settle(pace: Pace): Promise<Served>;
  close(): void;
}

/** Starts the server in a process of its own, so that its work is not counted as ours. */
export async function startDeeplProcess(): Promise<DeeplProcess> {
  const child = fork(fileURLToPath(new URL("serve-deepl.js", import.meta.url)));
  const [url] = (await once(child, "message")) as [string];
  return {
    url,
    async settle(pace) {
      child.send(pace);
      const [served] = (await once(child, "message")) as [Served];
      return served;
    },
    close: () => void child.kill(),
  };
}
