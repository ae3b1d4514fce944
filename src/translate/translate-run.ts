import type { EngineError } from "../model/engine-error.ts";
import type { Outgoing } from "../model/translation-plan.ts";
import type { EngineReply, EngineTokens } from "../ports/engine.ts";
import type { Batch } from "./batch.ts";
import { judgeReply } from "./judge-reply.ts";
import { MOST_ASKED } from "./most-asked.ts";
import { openPurse, type Purse } from "./open-purse.ts";
import { openPace, type Pace } from "./pace.ts";
import type { KeptAnswer, Resolution, TranslateOutcome } from "./translate-outcome.ts";
import type { TranslateTools } from "./translate-tools.ts";

/** A text that was answered doubtfully and may be asked for once more. */
export interface SecondAsking {
  readonly outgoing: Outgoing;
  /** It came in a reply that could not be told apart, or its engine wants it so: it goes out alone. */
  readonly alone: boolean;
}

/** The state of one sending: what was settled, what it took, and whether it must stop. */
export class TranslateRun {
  readonly tools: TranslateTools;
  readonly pace: Pace;
  readonly purse: Purse;
  /** Aborted when no request may start any more, for whatever reason. */
  readonly halted: AbortSignal;
  requests = 0;
  readonly failedRequests: Record<string, number> = {};
  /** Replies received, whatever they were worth. */
  replies = 0;
  /** Requests that found the engine busy or out of reach since the last reply. */
  failuresInARow = 0;
  readonly #outgoing: readonly Outgoing[];
  readonly #halt = new AbortController();
  readonly #resolutions = new Map<string, Resolution>();
  #secondAskings: SecondAsking[] = [];
  /** Ids settled since progress was told last. */
  #untold: string[] = [];
  #textsSent = 0;
  #billedCharacters = 0;
  #tokens: EngineTokens | undefined;
  #stop: EngineError | undefined;
  #broken: { readonly error: unknown } | undefined;

  constructor(outgoing: readonly Outgoing[], tools: TranslateTools) {
    this.tools = tools;
    this.pace = openPace(tools.concurrency);
    this.purse = tools.purse ?? openPurse(tools.maxCharacters);
    this.halted = AbortSignal.any([tools.signal, this.#halt.signal]);
    this.#outgoing = outgoing;
  }

  /** No further request: the engine said something that holds for all of them. */
  stop(error: EngineError): void {
    if (!this.halted.aborted) {
      this.#stop = error;
      this.#halt.abort();
    }
  }

  /** No further request: the store failed, or we did. Told to the caller when all that is in flight is in. */
  break(error: unknown): void {
    this.#broken ??= { error };
    this.#halt.abort();
  }

  /** Waits, or stops waiting when the run is halted. Never rejects. */
  async rest(milliseconds: number): Promise<void> {
    // A signal of its own for each: many waiting at one signal would look like a leak to Node.
    const signal = AbortSignal.any([this.halted]);
    await this.tools.wait(milliseconds, signal).catch((error: unknown) => this.break(error));
  }

  settle(texts: readonly Outgoing[], resolution: Resolution): void {
    for (const { id } of texts) {
      this.#resolve(id, resolution);
    }
    this.#tellProgress();
  }

  /** Stores a reply; only then counts and resolves what is in it. */
  async receive(batch: Batch, reply: EngineReply): Promise<void> {
    this.replies += 1;
    this.failuresInARow = 0;
    this.pace.answered();
    this.#countTokens(reply);
    const answers = judgeReply(batch, reply);
    await this.tools.keep(answers);
    this.#textsSent += answers.length;
    for (const answer of answers) {
      this.#take(answer);
    }
    this.#tellProgress();
  }

  /** The texts to ask for again, each once. */
  takeSecondAskings(): readonly SecondAsking[] {
    const taken = this.#secondAskings;
    this.#secondAskings = [];
    return taken;
  }

  /** @throws what `break` was told */
  outcome(): TranslateOutcome {
    if (this.#broken !== undefined) {
      throw this.#broken.error;
    }
    for (const { id, asked } of this.#outgoing.filter((text) => !this.#resolutions.has(text.id))) {
      this.#resolutions.set(id, { kind: asked < MOST_ASKED ? "unsent" : "doubtful" });
    }
    const stop = this.#stop ?? (this.tools.signal.aborted ? ("interrupted" as const) : undefined);
    return {
      resolutions: this.#resolutions,
      requests: this.requests,
      ...(Object.keys(this.failedRequests).length === 0 ? {} : { failedRequests: this.failedRequests }),
      textsSent: this.#textsSent,
      billedCharacters: this.#billedCharacters,
      ...(this.#tokens && { tokens: this.#tokens }),
      ...(stop === undefined ? {} : { stop }),
    };
  }

  #take({ outgoing, target, pivot, billedCharacters, doubt, asked, alone }: KeptAnswer): void {
    this.#billedCharacters += billedCharacters;
    if (doubt === undefined) {
      this.#resolve(outgoing.id, { kind: "answered", target, ...(pivot !== undefined && { pivot }) });
    } else if (asked >= MOST_ASKED) {
      this.#resolve(outgoing.id, { kind: "doubtful", doubt });
    } else {
      this.#secondAskings.push({ outgoing: { ...outgoing, asked }, alone: alone === true });
    }
  }

  #countTokens({ tokens }: EngineReply): void {
    if (tokens === undefined) return;
    const { input, output } = this.#tokens ?? { input: 0, output: 0 };
    this.#tokens = { input: input + tokens.input, output: output + tokens.output };
  }

  #resolve(id: string, resolution: Resolution): void {
    this.#resolutions.set(id, resolution);
    this.#untold.push(id);
  }

  #tellProgress(): void {
    const settled = this.#untold;
    this.#untold = [];
    const counts = { texts: this.#resolutions.size, of: this.#outgoing.length };
    const resolutions = this.#resolutions;
    this.tools.onProgress?.({ ...counts, settled, resolutions, characters: this.#billedCharacters });
  }
}
