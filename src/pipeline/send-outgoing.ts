import type { EngineError } from "../model/engine-error.ts";
import type { EngineUse } from "../model/run-report.ts";
import type { Outgoing, TranslationPlan } from "../model/translation-plan.ts";
import { openPurse } from "../translate/open-purse.ts";
import type { Progress, Resolution } from "../translate/translate-outgoing.ts";
import { articlesOf } from "./articles-of.ts";
import type { Kit, KitEngine } from "./kit.ts";
import { askOnce } from "./sending/ask-once.ts";
import { engineUse } from "./sending/engine-use.ts";
import { mergeOutcomes, NOTHING_SENT } from "./sending/merge-outcomes.ts";
import type { RefusedTexts } from "./sending/refused-texts.ts";
import { type EngineSending, sendToEngine } from "./sending/send-to-engine.ts";
import { type PassedOver, whyPassedOver } from "./sending/why-passed-over.ts";
import { openMonthPurse } from "./sharing/open-month-purse.ts";
import type { SharedOutcome } from "./sharing/pay-once.ts";

export interface SendOptions {
  /** The run's id, stored beside each answer. */
  readonly run: string;
  readonly signal: AbortSignal;
  /** Unicode code points that may be billed; absent: no limit. */
  readonly maxCharacters?: number | undefined;
  /** Answers that are there already are not wanted. */
  readonly asksAnew?: boolean;
  /** What was refused in the run so far, and is not asked for again; what is refused now is added. */
  readonly refused?: RefusedTexts | undefined;
  readonly onProgress?: (progress: Progress) => void;
}

/** What came of a plan's texts, whichever engine they went to. */
export interface SentOutcome extends SharedOutcome {
  /** What was asked of each engine, in the order in which they were asked first. */
  readonly uses?: readonly EngineUse[];
  /** Engines that did not do what others did in their place then. */
  readonly passedOver?: readonly PassedOver[];
}

/**
 * Sends what the plan says, each text to its engine, and what an engine failed at to the one that comes after it. An
 * engine that has stopped is asked for nothing more in this run.
 */
export async function sendOutgoing(
  kit: Kit,
  plan: TranslationPlan,
  options: SendOptions,
): Promise<SentOutcome> {
  if (plan.outgoing.length === 0) return NOTHING_SENT;
  const sending = openSending(kit, plan, options);
  const rounds: EngineOutcome[] = [];
  let waiting = plan.outgoing;
  while (waiting.length > 0) {
    const round = await Promise.all(
      [...byEngine(kit, waiting)].map(([name, texts]) => sending.send(name, texts, rounds)),
    );
    rounds.push(...round);
    waiting = options.signal.aborted ? [] : round.flatMap((each) => movedOn(each, rounds));
  }
  return join(kit, plan, rounds);
}

/** What came of the texts that one engine was asked for at once. */
interface EngineOutcome {
  readonly engine: KitEngine["engine"];
  readonly texts: readonly Outgoing[];
  readonly outcome: SharedOutcome;
}

function openSending(kit: Kit, plan: TranslationPlan, options: SendOptions) {
  const { charactersPerMonth: limit } = kit.config.limits;
  const month = limit === undefined ? undefined : openMonthPurse(kit, { run: options.run, limit });
  const purse = openPurse(options.maxCharacters, month);
  const articles = articlesOf(plan, kit.config.deepl.contextOmits);
  const progress = sumProgress(plan.outgoing.length, options.onProgress);
  const { run, signal, asksAnew, refused } = options;
  const earlier = [...(refused?.known ?? [])];
  const common: EngineSending = { run, signal, articles, purse, asksAnew };
  return {
    async send(
      name: string,
      texts: readonly Outgoing[],
      before: readonly EngineOutcome[],
    ): Promise<EngineOutcome> {
      const own = kitOf(kit, name);
      const { once, share } = askOnce(texts, [...earlier, ...before]);
      const onProgress = progress(before.length === 0);
      const sent = await sendToEngine(own, once, { ...common, onProgress });
      refused?.add({ texts: once, outcome: sent });
      const outcome = share(sent);
      const shared = texts.filter(({ id }) => !sent.resolutions.has(id)).map(({ id }) => id);
      if (shared.length > 0)
        onProgress?.({ texts: 0, of: 0, settled: shared, characters: sent.billedCharacters });
      return { engine: own.engine, texts, outcome };
    },
  };
}

/** The kit with this engine in the place of the first. */
function kitOf(kit: Kit, name: string): Kit {
  const chosen = kit.engines?.find(({ engine }) => engine.name === name);
  if (chosen === undefined) return kit;
  const { account: _, ...rest } = kit;
  const { engine, account } = chosen;
  return { ...rest, engine, ...(account !== undefined && { account }) };
}

function byEngine(kit: Kit, texts: readonly Outgoing[]): ReadonlyMap<string, readonly Outgoing[]> {
  const groups = new Map<string, Outgoing[]>();
  for (const text of texts) {
    const name = text.engine ?? kit.engine.name;
    const group = groups.get(name);
    if (group) group.push(text);
    else groups.set(name, [text]);
  }
  return groups;
}

/**
 * The sum of what several sendings, at once or one after the other, tell of themselves. What an engine answers in the
 * place of another is told with its route at the end alone.
 */
function sumProgress(
  of: number,
  tell: SendOptions["onProgress"],
): (isFirst: boolean) => EngineSending["onProgress"] {
  if (tell === undefined) return () => undefined;
  const told: { texts: number; characters: number }[] = [];
  const settled = new Set<string>();
  return (isFirst) => {
    const own = { texts: 0, characters: 0 };
    told.push(own);
    return (progress) => {
      own.characters = progress.characters;
      for (const id of progress.settled) settled.add(id);
      const characters = told.reduce((sum, each) => sum + each.characters, 0);
      const resolutions = isFirst ? progress.resolutions : undefined;
      tell({ texts: settled.size, of, settled: progress.settled, resolutions, characters });
    };
  };
}

/** The texts of a sending that another engine is to be asked for now: of those that have not stopped. */
function movedOn({ texts, outcome }: EngineOutcome, rounds: readonly EngineOutcome[]): readonly Outgoing[] {
  const stopped = new Set(
    rounds.flatMap((each) => (each.outcome.stop === undefined ? [] : [each.engine.name])),
  );
  return texts.flatMap((text) => {
    if (!isLost(outcome.resolutions.get(text.id))) return [];
    const [next, ...others] = (text.otherwise ?? []).filter(({ engine }) => !stopped.has(engine));
    return next === undefined ? [] : [{ ...text, ...next, otherwise: others, asked: 0 }];
  });
}

/** What another engine may do better; what is beyond the limit of characters is beyond it for all. */
function isLost(resolution: Resolution | undefined): boolean {
  return resolution?.kind !== "answered" && resolution?.kind !== "unaffordable";
}

function join(kit: Kit, plan: TranslationPlan, rounds: readonly EngineOutcome[]): SentOutcome {
  const first = new Map(plan.outgoing.map((text) => [text.id, text.engine ?? kit.engine.name]));
  const merged = mergeOutcomes(rounds.map(withRoutes(first)));
  const { stop, ...rest } = merged;
  const passedOver = passedOverOf(rounds, merged);
  const isOver = stop === "interrupted" || [...merged.resolutions.values()].some(isLost);
  return {
    ...rest,
    ...(stop !== undefined && isOver && { stop }),
    uses: usesOf(kit, rounds).map((use) => ({ ...use, ...passedOverIn(passedOver, use) })),
    ...(passedOver.length > 0 && { passedOver }),
  };
}

/** Answers of another engine than the one that the plan had for them say so. */
function withRoutes(first: ReadonlyMap<string, string>) {
  return ({ engine, texts, outcome }: EngineOutcome): SharedOutcome => {
    const moved = new Map(
      texts.filter(({ id }) => first.get(id) !== engine.name).map((text) => [text.id, text]),
    );
    if (moved.size === 0) return outcome;
    const resolutions = [...outcome.resolutions].map(([id, resolution]) => {
      const text = moved.get(id);
      if (resolution.kind !== "answered" || text === undefined) return [id, resolution] as const;
      const { key, context } = text;
      return [id, { ...resolution, by: { engine: engine.name, key, context } }] as const;
    });
    return { ...outcome, resolutions: new Map(resolutions) };
  };
}

/** Engines whose texts others answered. */
function passedOverOf(rounds: readonly EngineOutcome[], merged: SharedOutcome): readonly PassedOver[] {
  return rounds.flatMap(({ engine, texts, outcome }) => {
    const others = texts.filter(
      ({ id }) => isLost(outcome.resolutions.get(id)) && merged.resolutions.get(id)?.kind === "answered",
    );
    if (others.length === 0) return [];
    const error = errorOf(outcome, others);
    const by = others.map(({ id }) => merged.resolutions.get(id));
    const to = new Set(by.flatMap((each) => (each?.kind === "answered" ? (each.by?.engine ?? []) : [])));
    return [{ engine: engine.name, texts: others.length, to: [...to], ...(error && { error }) }];
  });
}

function passedOverIn(
  passedOver: readonly PassedOver[],
  { engine }: EngineUse,
): Pick<EngineUse, "passedOver"> {
  const own = passedOver.find((each) => each.engine === engine);
  return own === undefined ? {} : { passedOver: whyPassedOver(own) };
}

function errorOf({ stop, resolutions }: SharedOutcome, texts: readonly Outgoing[]): EngineError | undefined {
  if (typeof stop === "object") return stop;
  for (const { id } of texts) {
    const resolution = resolutions.get(id);
    if (resolution?.kind === "failed") return resolution.error;
  }
  return undefined;
}

function usesOf(kit: Kit, rounds: readonly EngineOutcome[]): readonly EngineUse[] {
  const engines = new Map(rounds.map(({ engine }) => [engine.name, engine]));
  return [...engines].map(([name, engine]) => {
    const own = mergeOutcomes(
      rounds.filter((each) => each.engine.name === name).map(({ outcome }) => outcome),
    );
    const { requests, textsSent: texts, billedCharacters: characters, tokens } = own;
    return engineUse(engine, { requests, texts, characters, tokens }, kit.config.price);
  });
}
