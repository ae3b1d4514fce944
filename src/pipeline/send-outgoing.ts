import type { Block, BlockKind } from "../model/block.ts";
import type { CachedAnswer } from "../model/cached-answer.ts";
import type { EngineError } from "../model/engine-error.ts";
import { KIND_RULES } from "../model/kind-rules.ts";
import type { Outgoing, TranslationPlan } from "../model/translation-plan.ts";
import { isCredit } from "../segment/blocks/line-shape.ts";
import { openPurse } from "../translate/open-purse.ts";
import type { KeptAnswer, Progress } from "../translate/translate-outgoing.ts";
import { translateOutgoing } from "../translate/translate-outgoing.ts";
import { shareGlossary } from "./glossary/share-glossary.ts";
import type { Kit } from "./kit.ts";
import { openBrakes } from "./sharing/open-brakes.ts";
import { openMonthPurse } from "./sharing/open-month-purse.ts";
import { payOnce, type SharedOutcome } from "./sharing/pay-once.ts";

export interface SendOptions {
  /** The run's id, stored beside each answer. */
  readonly run: string;
  readonly signal: AbortSignal;
  /** Unicode code points that may be billed; absent: no limit. */
  readonly maxCharacters?: number | undefined;
  /** Answers that are there already are not wanted. */
  readonly asksAnew?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

const NOTHING_SENT: SharedOutcome = {
  resolutions: new Map(),
  elsewhere: new Map(),
  requests: 0,
  textsSent: 0,
  billedCharacters: 0,
};

/**
 * Sends what the plan says, but for what others who share the store are at; each answered batch is in the store before
 * anything else looks at it.
 */
export async function sendOutgoing(
  kit: Kit,
  plan: TranslationPlan,
  options: SendOptions,
): Promise<SharedOutcome> {
  const { config, clock, store } = kit;
  const [first] = plan.outgoing;
  if (first === undefined) return NOTHING_SENT;
  const shared = await shareGlossary(kit, { languages: first.languages, signal: options.signal });
  if (shared.kind === "trouble") return stoppedBy(shared.error, plan);
  const { engine } = shared;
  const articles = articlesOf(plan, config.deepl.contextOmits);
  const { charactersPerMonth: limit } = config.limits;
  const month = limit === undefined ? undefined : openMonthPurse(kit, { run: options.run, limit });
  const purse = openPurse(options.maxCharacters, month);
  const brakes = openBrakes(kit);
  const send = (texts: readonly Outgoing[], onProgress: SendOptions["onProgress"]) =>
    translateOutgoing(texts, {
      engine,
      articles,
      context: config.deepl.context,
      concurrency: config.deepl.concurrency,
      retries: { attempts: config.deepl.retries, firstDelay: config.deepl.retryDelay * 1000 },
      wait: (milliseconds, signal) => clock.wait(milliseconds, signal),
      signal: options.signal,
      // What only pretends is nobody's answer: the next run asks a real engine.
      keep: async (answers) =>
        engine.pretends
          ? undefined
          : store.cache.put(answers.map((answer) => toCached(answer, engine.name, options.run))),
      purse,
      brakes,
      onProgress,
    });
  if (!store.isShared || options.asksAnew || engine.pretends) {
    return { ...(await send(plan.outgoing, options.onProgress)), elsewhere: new Map() };
  }
  const owner = `${options.run} sends ${kit.newRunId()}`;
  const lease = config.queue.lease * 1000;
  const { signal, onProgress } = options;
  return payOnce(plan.outgoing, { store, clock, owner, lease, signal, send, onProgress });
}

/** Nothing goes out without the glossary that is wanted. */
function stoppedBy(stop: EngineError, { outgoing }: TranslationPlan): SharedOutcome {
  return { ...NOTHING_SENT, resolutions: new Map(outgoing.map(({ id }) => [id, { kind: "unsent" }])), stop };
}

/**
 * Segment sources, in running order, of the documents that something is sent for; empty for those that engines are
 * not to see around others: blocks of some kinds, and with credits those of captions.
 */
export function articlesOf(
  plan: TranslationPlan,
  omits: readonly BlockKind[],
): ReadonlyMap<string, readonly string[]> {
  const isSeen = (kind: BlockKind) => KIND_RULES[kind].sent && !omits.includes(kind);
  const seen = ({ kind, segments }: Block) =>
    segments.map(({ source }) => (isSeen(kind) && isSeen(isCredit(source) ? "credit" : kind) ? source : ""));
  const needed = new Set(plan.outgoing.map(({ document }) => document));
  const planned = plan.documents.filter(({ document }) => needed.has(document.name));
  return new Map(planned.map(({ document }) => [document.name, document.blocks.flatMap(seen)]));
}

function toCached(answer: KeptAnswer, engine: string, run: string): CachedAnswer {
  const { outgoing, target, pivot, billedCharacters, doubt, asked } = answer;
  const { key, context, languages, text: source, document } = outgoing;
  const kept = { key, context, languages, engine, source, target, billedCharacters, document, run, asked };
  return { ...kept, ...(doubt !== undefined && { doubt }), ...(pivot !== undefined && { pivot }) };
}
