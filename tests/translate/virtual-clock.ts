interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/** Time that passes only when everybody waits: hours go by in no time, always in the same order. */
export class VirtualClock {
  /** Milliseconds since the test began. */
  now = 0;
  readonly waits: number[] = [];
  #timers: Timer[] = [];

  /** As `TranslateTools.wait`. */
  readonly wait = (milliseconds: number, signal?: AbortSignal): Promise<void> => {
    this.waits.push(milliseconds);
    return this.pass(milliseconds, signal);
  };

  /** The same, not written down: for what an engine takes. */
  pass(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const timer = { at: this.now + milliseconds, ring: resolve };
      this.#timers.push(timer);
      const ringNow = () => {
        this.#timers = this.#timers.filter((other) => other !== timer);
        resolve();
      };
      signal?.aborted ? ringNow() : signal?.addEventListener("abort", ringNow, { once: true });
    });
  }

  /** Lets time pass until the work is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    let isDone = false;
    const finish = () => {
      isDone = true;
    };
    work.then(finish, finish);
    for (let idle = 0; !isDone && idle < 100; idle += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      idle = !isDone && this.#ringNext() ? 0 : idle;
    }
    return isDone ? work : Promise.reject(new Error("Everybody waits and nobody will ring"));
  }

  #ringNext(): boolean {
    const next = this.#timers.toSorted((a, b) => a.at - b.at)[0];
    if (next === undefined) {
      return false;
    }
    this.#timers = this.#timers.filter((timer) => timer !== next);
    this.now = next.at;
    next.ring();
    return true;
  }
}
