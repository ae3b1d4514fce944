import { Worker } from "node:worker_threads";
import { threadFile } from "./thread-file.ts";
import type { ThreadJob, ThreadReply } from "./thread-messages.ts";

/** A worker thread with one instance of Bergamot; it keeps the process alive only while it has a job. */
export class Thread {
  readonly #worker = new Worker(threadFile());
  #settle: ((reply: ThreadReply) => void) | undefined;
  #error: Error | undefined;

  /** @param onEnd when it ended, by itself or by {@link end} */
  constructor(onEnd: () => void) {
    this.#worker.unref();
    this.#worker.on("message", (reply: ThreadReply) => this.#reply(reply));
    this.#worker.on("error", (error: Error) => {
      this.#error = error;
    });
    this.#worker.on("exit", (code) => {
      onEnd();
      const said = this.#error?.message ?? `its thread ended with ${code}`;
      this.#reply({ kind: "failed", during: "translating", said });
    });
  }

  /** One job at a time. A thread that ends on it has failed. */
  perform(job: ThreadJob): Promise<ThreadReply> {
    return new Promise((settle) => {
      this.#settle = settle;
      this.#worker.ref();
      this.#worker.postMessage(job);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #reply(reply: ThreadReply): void {
    const settle = this.#settle;
    this.#settle = undefined;
    this.#worker.unref();
    settle?.(reply);
  }
}
