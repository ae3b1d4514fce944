import { Worker } from "node:worker_threads";
import { bergamotProgram } from "./bergamot-program.ts";
import { threadFile } from "./thread-file.ts";
import type { ThreadJob, ThreadReply } from "./thread-messages.ts";

/** Milliseconds after which a thread is taken to hang: a slow machine needs a hundredth of it. */
const PATIENCE = { job: 60_000, character: 100 };

/** A worker thread with one instance of Bergamot; it keeps the process alive only while it has a job. */
export class Thread {
  readonly #worker = new Worker(threadFile());
  /** When it was given the program. */
  readonly #ready = bergamotProgram().then((program) => this.#worker.postMessage(program));
  #settle: ((reply: ThreadReply) => void) | undefined;
  #error: Error | undefined;
  #patience: NodeJS.Timeout | undefined;

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

  /** One job at a time. A thread that ends on it, or does not come to its end, has failed. */
  perform(job: ThreadJob): Promise<ThreadReply> {
    const characters = job.texts.reduce((sum, { text }) => sum + text.length, 0);
    const limit = PATIENCE.job + characters * PATIENCE.character;
    return new Promise((settle) => {
      this.#settle = settle;
      this.#worker.ref();
      this.#patience = setTimeout(() => {
        const said = `no answer in ${Math.round(limit / 1000)} seconds`;
        this.#reply({ kind: "failed", during: "translating", said });
      }, limit);
      this.#ready.then(
        () => this.#worker.postMessage(job),
        (error: unknown) => this.#reply({ kind: "failed", during: "loading", said: String(error) }),
      );
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #reply(reply: ThreadReply): void {
    const settle = this.#settle;
    this.#settle = undefined;
    clearTimeout(this.#patience);
    this.#worker.unref();
    settle?.(reply);
  }
}
