import type { CachedAnswer } from "../../model/cached-answer.ts";
import type { Outgoing } from "../../model/translation-plan.ts";
import type { Purse } from "../../translate/open-purse.ts";
import { type KeptAnswer, type Progress, translateOutgoing } from "../../translate/translate-outgoing.ts";
import { shareGlossary } from "../glossary/at-engine/share-glossary.ts";
import type { Kit } from "../kit.ts";
import { openBrakes } from "../sharing/open-brakes.ts";
import { payOnce, type SharedOutcome } from "../sharing/pay-once.ts";
import { keepTogether } from "./keep-together.ts";
import { NOTHING_SENT } from "./merge-outcomes.ts";

export interface EngineSending {
  /** The run's id, stored beside each answer. */
  readonly run: string;
  readonly signal: AbortSignal;
  /** Segment sources in running order, by document: what the engine may see around a text. */
  readonly articles: ReadonlyMap<string, readonly string[]>;
  /** What may be billed; an engine that is free is not held to it. */
  readonly purse: Purse;
  /** Answers that are there already are not wanted. */
  readonly asksAnew?: boolean | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * Sends texts to the kit's engine, but for what others who share the store are at; each answered batch is in the store
 * before anything else looks at it.
 */
export async function sendToEngine(
  kit: Kit,
  texts: readonly Outgoing[],
  options: EngineSending,
): Promise<SharedOutcome> {
  const { config, clock, store } = kit;
  const [first] = texts;
  if (first === undefined) return NOTHING_SENT;
  const { run, signal, articles, purse, asksAnew, onProgress } = options;
  const shared = await shareGlossary(kit, { languages: first.languages, signal });
  if (shared.kind === "trouble") {
    // Nothing goes out without the glossary that is wanted.
    const unsent = texts.map(({ id }) => [id, { kind: "unsent" }] as const);
    return { ...NOTHING_SENT, resolutions: new Map(unsent), stop: shared.error };
  }
  const { engine } = shared;
  const { pretends, cost, limits } = kit.engine;
  const put = keepTogether((answers: readonly CachedAnswer[]) => store.cache.put(answers));
  const send = (some: readonly Outgoing[], onSent: EngineSending["onProgress"]) =>
    translateOutgoing(some, {
      engine,
      articles,
      context: config.deepl.context,
      concurrency: limits.concurrency ?? config.deepl.concurrency,
      retries: { attempts: config.deepl.retries, firstDelay: config.deepl.retryDelay * 1000 },
      wait: (milliseconds, halted) => clock.wait(milliseconds, halted),
      signal,
      // What only pretends is nobody's answer: the next run asks a real engine.
      keep: async (answers) =>
        pretends ? undefined : put(answers.map((answer) => toCached(answer, engine.name, run))),
      ...(cost.kind !== "free" && { purse }),
      brakes: openBrakes(kit),
      onProgress: onSent,
    });
  if (!store.isShared || asksAnew || pretends) {
    return { ...(await send(texts, onProgress)), elsewhere: new Map() };
  }
  const owner = `${run} sends ${kit.newRunId()}`;
  const lease = config.queue.lease * 1000;
  return payOnce(texts, { store, clock, owner, lease, signal, send, onProgress });
}

function toCached(answer: KeptAnswer, engine: string, run: string): CachedAnswer {
  const { outgoing, target, pivot, billedCharacters, doubt, asked } = answer;
  const { key, context, languages, text: source, document } = outgoing;
  const kept = { key, context, languages, engine, source, target, billedCharacters, document, run, asked };
  return { ...kept, ...(doubt !== undefined && { doubt }), ...(pivot !== undefined && { pivot }) };
}
