import type { CachedAnswer } from "../../model/cached-answer.ts";
import type { Outgoing } from "../../model/translation-plan.ts";
import type { Store } from "../../ports/store.ts";
import type { Progress, Resolution, TranslateOutcome } from "../../translate/translate-outgoing.ts";
import type { Clock } from "../kit.ts";
import { holdClaims } from "./hold-claims.ts";
import { askedBefore, claimName, goodAnswer } from "./known-answer.ts";

export interface PayOnce {
  readonly store: Pick<Store, "cache" | "claims">;
  readonly clock: Pick<Clock, "wait">;
  /** Never used twice. */
  readonly owner: string;
  /** Milliseconds after which others take over what is not heard of any more. */
  readonly lease: number;
  readonly signal: AbortSignal;
  send(texts: readonly Outgoing[], onProgress: (progress: Progress) => void): Promise<TranslateOutcome>;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface SharedOutcome extends TranslateOutcome {
  /** Answers that others paid for meanwhile, by outgoing id. */
  readonly elsewhere: ReadonlyMap<string, CachedAnswer>;
}

/** Milliseconds between two looks at what others are at. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 1000;

/**
 * Sends each text unless somebody else, on whatever machine, is at it: then their answer is waited for, and the text
 * taken over only when none comes. Nothing is waited for while something is held, so that nobody waits for ever.
 * @throws what `send` throws
 */
export async function payOnce(outgoing: readonly Outgoing[], options: PayOnce): Promise<SharedOutcome> {
  const sum = new Sum(outgoing.length, options.onProgress);
  let pending = outgoing;
  let pause = FIRST_PAUSE;
  while (pending.length > 0 && sum.stop === undefined) {
    const left = await sendWhatIsFree(pending, sum, options);
    if (left.length === 0 || sum.stop !== undefined) pending = left;
    else if (options.signal.aborted) sum.stop = "interrupted";
    else {
      pause = left.length < pending.length ? FIRST_PAUSE : Math.min(pause * 1.5, LONGEST_PAUSE);
      pending = await takeAnswered(left, sum, options);
      if (pending.length > 0) await options.clock.wait(pause, AbortSignal.any([options.signal]));
    }
  }
  return sum.outcome(pending);
}

/** Gives the texts that others are at. */
async function sendWhatIsFree(
  pending: readonly Outgoing[],
  sum: Sum,
  options: PayOnce,
): Promise<readonly Outgoing[]> {
  const held = await holdClaims(options, pending.map(claimName));
  try {
    const own = pending.filter((text) => held.names.has(claimName(text)));
    // Answered between our plan and our claim, or by one who held it until now.
    const unanswered = await takeAnswered(own, sum, options);
    if (unanswered.length > 0) sum.add(await options.send(unanswered, (progress) => sum.tell(progress)));
    return pending.filter((text) => !held.names.has(claimName(text)));
  } finally {
    await held.letGo();
  }
}

/** Gives those that the cache has no answer to yet, with how often they were asked for. */
async function takeAnswered(
  texts: readonly Outgoing[],
  sum: Sum,
  { store }: PayOnce,
): Promise<readonly Outgoing[]> {
  if (texts.length === 0) return [];
  const known = await store.cache.find([...new Set(texts.map(({ key }) => key))]);
  const open: Outgoing[] = [];
  for (const text of texts) {
    const answers = known.get(text.key) ?? [];
    const answer = goodAnswer(text, answers);
    if (answer === undefined) open.push({ ...text, asked: askedBefore(text, answers) });
    else sum.found(text, answer);
  }
  sum.tellFound();
  return open;
}

/** What came of all rounds of sending. */
class Sum {
  stop: TranslateOutcome["stop"];
  readonly #of: number;
  readonly #onProgress: PayOnce["onProgress"];
  readonly #resolutions = new Map<string, Resolution>();
  readonly #elsewhere = new Map<string, CachedAnswer>();
  #untold: string[] = [];
  #requests = 0;
  readonly #failed: Record<string, number> = {};
  #textsSent = 0;
  #billed = 0;
  #tokens: TranslateOutcome["tokens"];

  constructor(of: number, onProgress: PayOnce["onProgress"]) {
    this.#of = of;
    this.#onProgress = onProgress;
  }

  add(outcome: TranslateOutcome): void {
    const { resolutions, requests, failedRequests = {}, textsSent, billedCharacters, tokens, stop } = outcome;
    for (const [id, resolution] of resolutions) this.#resolutions.set(id, resolution);
    this.#requests += requests;
    for (const [trouble, count] of Object.entries(failedRequests))
      this.#failed[trouble] = (this.#failed[trouble] ?? 0) + count;
    this.#textsSent += textsSent;
    this.#billed += billedCharacters;
    const { input = 0, output = 0 } = this.#tokens ?? {};
    if (tokens) this.#tokens = { input: input + tokens.input, output: output + tokens.output };
    this.stop = stop;
  }

  found({ id }: Outgoing, answer: CachedAnswer): void {
    this.#elsewhere.set(id, answer);
    this.#resolutions.set(id, { kind: "answered", target: answer.target });
    this.#untold.push(id);
  }

  tellFound(): void {
    if (this.#untold.length > 0) this.tell({ texts: 0, of: 0, settled: this.#untold, characters: 0 });
    this.#untold = [];
  }

  tell({ texts, settled, resolutions, characters }: Progress): void {
    const sofar = { texts: this.#resolutions.size + texts, characters: this.#billed + characters };
    this.#onProgress?.({ ...sofar, of: this.#of, settled, resolutions });
  }

  outcome(pending: readonly Outgoing[]): SharedOutcome {
    for (const { id } of pending)
      if (!this.#resolutions.has(id)) this.#resolutions.set(id, { kind: "unsent" });
    return {
      resolutions: this.#resolutions,
      elsewhere: this.#elsewhere,
      requests: this.#requests,
      ...(Object.keys(this.#failed).length === 0 ? {} : { failedRequests: this.#failed }),
      textsSent: this.#textsSent,
      billedCharacters: this.#billed,
      ...(this.#tokens && { tokens: this.#tokens }),
      ...(this.stop === undefined ? {} : { stop: this.stop }),
    };
  }
}
