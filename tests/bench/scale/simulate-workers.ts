import { type Chance, makeChance } from "../qa/chance.ts";
import type { Act } from "./measure-rates.ts";

/** Seconds that one call takes by itself, and how many a second the database does at most, as measured. */
export interface DatabaseAct {
  readonly latency: number;
  readonly most: number;
}

export interface Crowd {
  readonly workers: number;
  readonly acts: ReadonlyMap<Act, DatabaseAct>;
  /** 1: the database that was measured; 4: one that does four times as much. */
  readonly power: number;
}

export interface CrowdOutcome {
  /** A second, all workers together. */
  readonly documents: number;
  /** Share of the time in which the database is at work. */
  readonly busy: number;
  /** Seconds that a document waits for the database. */
  readonly waited: number;
  /** Sentences of a hundred documents that another worker was just asking for. */
  readonly shared: number;
}

/** Seconds of the simulated day: the first part is not counted. */
const [WARM_UP, END] = [10, 70];
/** Of an article of news; a tenth of its sentences stand in others as well. */
const SENTENCES = 32;
const SHARED = 10;
const POOL = 2000;
/** Seconds: what a request takes at least, and on the average beyond that; reading, checking and writing here. */
const [REQUEST, MORE, OWN_WORK] = [0.5, 0.7, 0.06];
/** Seconds until a worker looks again for an answer that another one is asking for. */
const LOOK_AGAIN = 0.5;

/** What a worker asks of the database for each document, before and after it asks the engine. */
const BEFORE: readonly Act[] = [
  "take and finish a job",
  "take and release 32 claims",
  "find 32 answers",
  "take and release 32 claims",
  "reserve and settle",
  "ask the brake for a turn",
];
// The document's units are as many rows as its answers, twice as wide.
const AFTER: readonly Act[] = ["put 32 answers", "put 32 answers", "put 32 answers"];

interface Visit {
  readonly at: number;
  readonly go: () => void;
}

/** Workers, an engine that always answers, and one database, from event to event. The same seed, the same outcome. */
export function simulateWorkers({ workers, acts, power }: Crowd, seed = "1"): CrowdOutcome {
  const chance = makeChance(`${seed}-${workers}`);
  const visits: Visit[] = [];
  const known = new Set<number>();
  const asked = new Set<number>();
  const sums = { documents: 0, busy: 0, waited: 0, shared: 0 };
  let [now, free] = [0, 0];
  const later = (seconds: number, go: () => void) => push(visits, { at: now + seconds, go });
  const isCounted = () => now >= WARM_UP;

  const call = (act: Act, go: () => void) => {
    const { latency, most } = acts.get(act) as DatabaseAct;
    const work = 1 / (most * power);
    const start = Math.max(free, now);
    free = start + work;
    if (isCounted()) {
      sums.busy += work;
      sums.waited += start - now;
    }
    later(Math.max(latency, start - now + work), go);
  };
  const callAll = (all: readonly Act[], go: () => void): void => {
    const [first, ...rest] = all;
    if (first === undefined) go();
    else call(first, () => callAll(rest, go));
  };
  const awaitOthers = (texts: readonly number[], go: () => void): void => {
    if (texts.every((text) => !asked.has(text))) go();
    else later(LOOK_AGAIN, () => call("find 32 answers", () => awaitOthers(texts, go)));
  };
  const work = (): void => {
    const texts = sharedTexts(chance);
    callAll(BEFORE, () => {
      const others = texts.filter((text) => asked.has(text));
      const own = texts.filter((text) => !known.has(text) && !asked.has(text));
      for (const text of own) asked.add(text);
      if (isCounted()) sums.shared += others.length;
      later(REQUEST - MORE * Math.log(1 - chance.below(1e6) / 1e6), () =>
        callAll(AFTER, () => {
          for (const text of own) {
            asked.delete(text);
            known.add(text);
          }
          awaitOthers(others, () =>
            later(OWN_WORK, () => {
              if (isCounted()) sums.documents += 1;
              work();
            }),
          );
        }),
      );
    });
  };
  for (let worker = 0; worker < workers; worker += 1) later(chance.below(1000) / 1000, work);
  for (let visit = pop(visits); visit !== undefined && visit.at < END; visit = pop(visits)) {
    now = visit.at;
    visit.go();
  }
  const time = END - WARM_UP;
  const each = Math.max(1, sums.documents);
  return {
    documents: sums.documents / time,
    busy: Math.min(1, sums.busy / time),
    waited: sums.waited / each,
    shared: (sums.shared / each) * 100,
  };
}

/** Common ones more often than rare ones. */
function sharedTexts(chance: Chance): readonly number[] {
  const texts: number[] = [];
  for (let sentence = 0; sentence < SENTENCES; sentence += 1)
    if (chance.below(100) < SHARED) texts.push(chance.below(1 + chance.below(POOL)));
  return texts;
}

/** A heap with the next visit on top. */
function push(heap: Visit[], visit: Visit): void {
  let at = heap.push(visit) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if ((heap[above] as Visit).at <= visit.at) break;
    heap[at] = heap[above] as Visit;
    at = above;
  }
  heap[at] = visit;
}

function pop(heap: Visit[]): Visit | undefined {
  const [first] = heap;
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && (heap[below + 1] as Visit).at < (heap[below] as Visit).at) below += 1;
    if ((heap[below] as Visit).at >= last.at) break;
    heap[at] = heap[below] as Visit;
    at = below;
  }
  heap[at] = last;
  return first;
}
