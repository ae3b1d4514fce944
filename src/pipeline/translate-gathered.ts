import type { PlanRules } from "../leverage/plan-translation.ts";
import type { BeyondLimit } from "../model/beyond-limit.ts";
import type { DocumentReport, Trouble } from "../model/run-report.ts";
import type { TranslationPlan } from "../model/translation-plan.ts";
import type { Progress } from "../translate/translate-outgoing.ts";
import { beyondLimit } from "./beyond-limit.ts";
import { countProgress } from "./count-progress.ts";
import { whyOpen } from "./engines/why-open.ts";
import { type FinishedRun, finishDocuments, type RunChecking } from "./finish-documents.ts";
import type { GatheredSources } from "./gather-sources.ts";
import type { Kit } from "./kit.ts";
import { refuseUnsendable } from "./languages/refuse-unsendable.ts";
import type { Planned } from "./plan-batch.ts";
import type { RunEvent } from "./run-report.ts";
import type { SentOutcome } from "./send-outgoing.ts";
import { type FollowedSending, followSending } from "./sending/follow-sending.ts";
import type { RefusedTexts } from "./sending/refused-texts.ts";
import { sendFollowed } from "./sending/send-followed.ts";
import { fitLimits } from "./sharing/fit-limits.ts";

export interface TranslateGathered {
  /** The run's id. */
  readonly run: string;
  readonly signal: AbortSignal;
  readonly askAnew?: NonNullable<PlanRules["askAnew"]>;
  /** What a fallback answered is asked of the engine that goes before it. */
  readonly upgrade?: boolean | undefined;
  /** Unicode code points that may be billed; absent: no limit. */
  readonly maxCharacters?: number | undefined;
  /** The same for all parts of a run; of its own when left out. */
  readonly checking?: RunChecking;
  /** The same. */
  readonly refused?: RefusedTexts | undefined;
  /** What is finished first, such as the part before; when it fails, nothing more is sent and its error is thrown. */
  readonly after?: Promise<unknown>;
  /** Told when nothing more will be sent, while documents are being finished still; not where that failed. */
  readonly onSent?: (outcome: SentOutcome) => void;
  readonly onEvent?: ((event: RunEvent) => void) | undefined;
}

type NewRules = Pick<PlanRules, "canSend" | "askAnew" | "upgrade" | "run">;

/** What became of sources that were gathered. */
export interface GatheredOutcome {
  readonly plan: TranslationPlan;
  readonly outcome: SentOutcome;
  readonly documents: readonly DocumentReport[];
  readonly beyond: BeyondLimit | undefined;
  /** Why segments went to no engine, where some did. */
  readonly noEngine: Trouble | undefined;
}

/** Plans, sends and finishes what was gathered; who may do so at this moment is the caller's to know. */
export async function translateGathered(
  kit: Kit,
  gathered: GatheredSources,
  options: TranslateGathered,
): Promise<GatheredOutcome> {
  const { run, signal, askAnew, upgrade = false, maxCharacters: limit, refused } = options;
  const rules = { run, canSend: kit.noEngine === undefined, upgrade, ...(askAnew ? { askAnew } : {}) };
  const whole = await planNew(kit, gathered.documents, rules);
  const { plan: allowed, sources } = refuseUnsendable(kit, { plan: whole, sources: gathered }, askAnew);
  const { plan, left, ...tighter } = await fitLimits(kit, allowed, limit);
  options.onEvent?.({ kind: "planned", plan });
  const sending = followSending(plan.documents);
  const halt = new AbortController();
  const sent = sendFollowed(kit, {
    allowed,
    plan,
    sending,
    options: {
      run,
      signal: AbortSignal.any([signal, halt.signal]),
      maxCharacters: limit,
      asksAnew: askAnew !== undefined,
      refused,
      onProgress: tellSent(plan, options, sending),
    },
    isStopped: () => signal.aborted,
  });
  // What it fails with is told by whoever waits for its answers.
  sent.then(
    (outcome) => halt.signal.aborted || options.onSent?.(outcome),
    () => undefined,
  );
  const { checking = {}, after = Promise.resolve() } = options;
  const onProgress: FinishedRun["onProgress"] = (finished) =>
    sending.isOver() && options.onEvent?.({ kind: "finished", ...finished });
  const documents = await after
    .then(() => finishDocuments(kit, { plan, sending, sources, checking, onProgress }))
    .catch(async (error: unknown) => {
      // What was sent is awaited and kept, whatever became of the documents.
      halt.abort();
      await sent.catch(() => undefined);
      throw error;
    });
  const outcome = await sent;
  const beyond = beyondLimit({ ...tighter, left, plan, outcome });
  return { plan, outcome, documents, beyond, noEngine: whyOpen(kit, allowed) };
}

const NOTHING_PLANNED: TranslationPlan = {
  documents: [],
  outgoing: [],
  careful: { texts: 0, characters: 0 },
};

/** Where nothing is new, nothing that plans is loaded: most mornings most articles are as they were. */
async function planNew(kit: Kit, documents: readonly Planned[], rules: NewRules): Promise<TranslationPlan> {
  if (documents.length === 0) return NOTHING_PLANNED;
  const { planBatch } = await import("./plan-batch.ts");
  return planBatch(kit, documents, rules);
}

function tellSent(
  plan: TranslationPlan,
  { onEvent }: Pick<TranslateGathered, "onEvent">,
  sending: FollowedSending,
): (progress: Progress) => void {
  const count = countProgress(plan);
  const tell = (progress: Progress) => {
    const { texts, of, characters, settled } = progress;
    count.settle(settled);
    sending.note(progress);
    onEvent?.({ kind: "sent", texts, of, characters, reached: count.reached(), all: count.of });
  };
  if (plan.outgoing.length > 0) tell({ texts: 0, of: plan.outgoing.length, characters: 0, settled: [] });
  return tell;
}
