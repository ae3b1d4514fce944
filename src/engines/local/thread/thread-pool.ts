import { Thread } from "./thread.ts";
import type { ThreadJob, ThreadReply } from "./thread-messages.ts";

/** Times that a job is given to an instance. */
const TRIES = 2;

interface Waiting {
  readonly job: ThreadJob;
  readonly tries: number;
  readonly settle: (reply: ThreadReply | "closed") => void;
}

/** Threads that share the jobs: one is started when there is work that no other is free for, and all end by `close`. */
export class ThreadPool {
  readonly #size: number;
  readonly #queue: Waiting[] = [];
  readonly #idle: Thread[] = [];
  readonly #busy = new Map<Thread, Waiting>();
  #isClosed = false;

  constructor(size: number) {
    this.#size = size;
  }

  /** What the job came to; a job that an instance broke down on is given to a new one, once. */
  perform(job: ThreadJob): Promise<ThreadReply | "closed"> {
    return new Promise((settle) => {
      if (this.#isClosed) return settle("closed");
      this.#queue.push({ job, tries: 0, settle });
      this.#handOut();
    });
  }

  /** Jobs under way come to "closed". */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { settle } of [...this.#queue.splice(0), ...this.#busy.values()]) settle("closed");
    const threads = [...this.#idle.splice(0), ...this.#busy.keys()];
    this.#busy.clear();
    await Promise.all(threads.map((thread) => thread.end()));
  }

  #handOut(): void {
    while (this.#queue.length > 0 && this.#busy.size < this.#size) {
      const waiting = this.#queue.shift();
      if (waiting === undefined) return;
      const thread = this.#idle.pop() ?? this.#start();
      this.#busy.set(thread, waiting);
      void thread.perform(waiting.job).then((reply) => this.#take(thread, reply));
    }
  }

  #start(): Thread {
    const thread: Thread = new Thread(() => {
      const place = this.#idle.indexOf(thread);
      if (place !== -1) this.#idle.splice(place, 1);
    });
    return thread;
  }

  #take(thread: Thread, reply: ThreadReply): void {
    const waiting = this.#busy.get(thread);
    if (waiting === undefined) return;
    this.#busy.delete(thread);
    if (reply.kind === "done") this.#idle.push(thread);
    // An abort in C++ leaves the instance in a state that nobody knows.
    else void thread.end();
    const tries = waiting.tries + 1;
    if (reply.kind === "failed" && tries < TRIES) this.#queue.unshift({ ...waiting, tries });
    else waiting.settle(reply);
    this.#handOut();
  }
}
