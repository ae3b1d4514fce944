import { billedLength } from "../model/billed-length.ts";
import { EngineError } from "../model/engine-error.ts";
import type { EngineReply } from "../ports/engine.ts";
import type { Batch } from "./batch.ts";
import type { TranslateRun } from "./translate-run.ts";

/**
 * What came of asking for a batch. kept: it was answered, and what was answered is stored. unaffordable: it would have
 * taken the bill past the limit. unsent: the run was halted before it was answered or given up.
 */
export type Asked =
  | { readonly kind: "kept" }
  | { readonly kind: "error"; readonly error: EngineError }
  | { readonly kind: "unaffordable" }
  | { readonly kind: "unsent" };

/** Milliseconds between two requests for one batch, at most. */
const LONGEST_DELAY = 60_000;

/** Milliseconds that an engine may ask for; beyond, the run ends and may be started again. */
const LONGEST_PAUSE = 600_000;

/** Asks until a reply has come and is stored, an error that waiting does not cure, or the attempts are used up. */
export async function askEngine(run: TranslateRun, batch: Batch): Promise<Asked> {
  const { attempts } = run.tools.retries;
  let repliesBefore: number | undefined;
  let failed: Asked | undefined;
  let mayBeMended = true;
  for (let attempt = 1; ; attempt += 1) {
    const asked = await run.pace.take((storm) => {
      repliesBefore ??= run.replies;
      return request(run, batch, { storm, mayBeMended });
    });
    if (isMended(asked) && mayBeMended) {
      mayBeMended = false;
      failed = asked;
      attempt -= 1;
      continue;
    }
    // No money left to try once more: the failure is what kept it from an answer.
    if (asked.kind === "unaffordable" && failed !== undefined) {
      return failed;
    }
    if (asked.kind !== "error" || !passes(asked.error)) {
      return asked;
    }
    failed = asked;
    if (attempt >= attempts) {
      stopIfNobodyIsAnswered(run, asked.error, repliesBefore);
      return asked;
    }
    await rest(run, asked.error, attempt);
  }
}

interface Asking {
  /** As the pace counts them. */
  readonly storm: number;
  /** Whether an error that has been put right may be left at that. */
  readonly mayBeMended: boolean;
}

function isMended(asked: Asked): boolean {
  return asked.kind === "error" && asked.error.isMended;
}

/**
 * One request, over once its reply is stored: whoever is killed has to pay anew for what was under way, and no more than
 * `concurrency` requests are. Whatever forbids further ones is made known before anything else can start.
 */
async function request(run: TranslateRun, batch: Batch, { storm, mayBeMended }: Asking): Promise<Asked> {
  const { texts, languages, context } = batch;
  if (run.halted.aborted) {
    return { kind: "unsent" };
  }
  const cost = sumOf(texts.map(({ text }) => billedLength(text)));
  const reserved = await run.purse.reserve(cost);
  if (reserved === undefined) {
    return { kind: "unaffordable" };
  }
  const stop = await run.tools.brakes?.before(run.halted);
  if (stop !== undefined) run.stop(stop);
  // Something may have been heard while it was set aside.
  if (run.halted.aborted) {
    await reserved.settle(0);
    return { kind: "unsent" };
  }
  run.requests += 1;
  let reply: EngineReply;
  try {
    const named = texts.map(({ id, text }) => ({ id, text }));
    const around = context === undefined ? {} : { context };
    reply = await run.tools.engine.translate({ texts: named, languages, ...around });
  } catch (error) {
    if (!(error instanceof EngineError)) {
      throw error;
    }
    run.failedRequests[error.trouble] = (run.failedRequests[error.trouble] ?? 0) + 1;
    if (!(error.isMended && mayBeMended)) {
      hear(run, error, storm);
      await run.tools.brakes?.heard(error);
    }
    await reserved.settle(mayBeBilled(error) ? cost : 0);
    return { kind: "error", error };
  }
  // Until it is stored it may have to be paid without being told.
  reserved.expect?.(billedFor(reply));
  await run.receive(batch, reply);
  await reserved.settle(billedFor(reply));
  return { kind: "kept" };
}

function billedFor(reply: EngineReply): number {
  if (reply.kind === "mismatch") return reply.billedCharacters;
  return sumOf(reply.answers.map(({ billedCharacters }) => billedCharacters));
}

/** An answer that was lost on its way was paid for all the same; a refusal was not. */
function mayBeBilled({ trouble }: EngineError): boolean {
  return trouble === "unreachable";
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** What an error means for the other requests. */
function hear(run: TranslateRun, error: EngineError, storm: number): void {
  if (error.trouble === "refused" || error.trouble === "quota" || error.trouble === "glossary") {
    run.stop(error);
  }
  if (error.trouble === "busy") {
    run.pace.busy(storm);
  }
  run.failuresInARow += passes(error) ? 1 : 0;
}

function passes({ trouble }: EngineError): boolean {
  return trouble === "busy" || trouble === "unreachable";
}

/** Everybody rests when the engine said how long; otherwise only this batch, longer each time. */
async function rest(run: TranslateRun, error: EngineError, attempt: number): Promise<void> {
  const delay = Math.min(run.tools.retries.firstDelay * 2 ** (attempt - 1), LONGEST_DELAY);
  const { retryAfter } = error;
  if (retryAfter === undefined) {
    await run.rest(delay);
  } else if (retryAfter > LONGEST_PAUSE) {
    run.stop(error);
  } else {
    run.pace.pause(run.rest(Math.max(delay, retryAfter)));
  }
}

/** Failures in a row that say more about the engine than about one batch. */
const TELLING_FAILURES = 3;

/**
 * A batch whose attempts are used up may be the trouble itself. When nobody else was answered in all that
 * time, the engine is: the run ends instead of trying the same for every batch.
 */
function stopIfNobodyIsAnswered(run: TranslateRun, error: EngineError, repliesBefore: number | undefined) {
  if (run.replies === repliesBefore && run.failuresInARow >= TELLING_FAILURES) {
    run.stop(error);
  }
}
