import type { BeyondLimit } from "../../model/beyond-limit.ts";
import type { DocumentReport, Trouble } from "../../model/run-report.ts";
import { askAnew } from "../ask-anew.ts";
import { toTrouble } from "../document-report.ts";
import type { GatheredSources } from "../gather-sources.ts";
import type { Kit } from "../kit.ts";
import { type NoticeFacts, noticeFacts } from "../notices.ts";
import type { RunOptions } from "../run-batch.ts";
import type { SentOutcome } from "../send-outgoing.ts";
import { type TranslateGathered, translateGathered } from "../translate-gathered.ts";
import { heard } from "./heard.ts";
import { sumUp } from "./merge-sent.ts";

export interface WaveOptions
  extends Pick<RunOptions, "retranslate" | "upgrade" | "maxCharacters" | "onEvent"> {
  /** The run's id. */
  readonly run: string;
  readonly signal: AbortSignal;
}

/** What is kept of a wave, besides the reports of its documents. */
export interface WavePart {
  readonly outcome: SentOutcome;
  readonly beyond: BeyondLimit | undefined;
  readonly noEngine: Trouble | undefined;
  readonly facts: NoticeFacts;
}

export interface WaveOutcome {
  readonly documents: readonly DocumentReport[];
  readonly part: WavePart;
}

export interface Wave
  extends Required<Pick<TranslateGathered, "checking" | "refused" | "after" | "onEvent">> {
  /** What came of those before it. */
  readonly sent: readonly SentOutcome[];
  readonly gathered: GatheredSources;
}

export interface WaveUnderWay {
  /** Nothing more of it will be sent; fails with `outcome`. */
  readonly isSent: Promise<SentOutcome>;
  /** All of it is finished. */
  readonly outcome: Promise<WaveOutcome>;
}

/** Plans a wave and sends it at once; its documents are finished after those of the wave before. */
export function beginWave(kit: Kit, wave: Wave, options: WaveOptions): WaveUnderWay {
  const { promise, resolve } = withResolver<SentOutcome>();
  const outcome = heard(translateWave(kit, wave, { ...options, onSent: (done) => resolve(sumUp(done)) }));
  return { isSent: Promise.race([promise, outcome.then(({ part }) => part.outcome)]), outcome };
}

async function translateWave(
  kit: Kit,
  { sent, gathered, ...shared }: Wave,
  {
    retranslate,
    run,
    signal,
    upgrade,
    maxCharacters,
    onSent,
  }: WaveOptions & Pick<TranslateGathered, "onSent">,
): Promise<WaveOutcome> {
  const { documents, plan, outcome, beyond, noEngine } = await translateGathered(
    afterStop(kit, sent),
    gathered,
    {
      run,
      signal,
      ...(retranslate ? { askAnew: askAnew(retranslate, gathered) } : {}),
      upgrade,
      maxCharacters,
      ...shared,
      ...(onSent && { onSent }),
    },
  );
  const facts = noticeFacts(kit, plan, outcome);
  return { documents, part: { outcome: sumUp(outcome), beyond, noEngine, facts } };
}

/** An engine that said no for good is not asked again in the same run. */
function afterStop(kit: Kit, sent: readonly SentOutcome[]): Kit {
  const stop = stopOf(sent);
  return stop === undefined ? kit : { ...kit, noEngine: stop };
}

export function stopOf(sent: readonly SentOutcome[]): Trouble | undefined {
  for (const { stop } of sent) if (typeof stop === "object") return toTrouble(stop);
  return undefined;
}

function withResolver<Result>() {
  let resolve: (result: Result) => void = () => undefined;
  const promise = new Promise<Result>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
