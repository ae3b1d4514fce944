import type { BeyondLimit } from "../model/beyond-limit.ts";
import type { EngineError } from "../model/engine-error.ts";
import type { PipelineError } from "../model/pipeline-error.ts";
import type { DocumentReport, RunReport, Trouble } from "../model/run-report.ts";
import type { TranslationPlan } from "../model/translation-plan.ts";
import type { VanishedDocument } from "../model/vanished-document.ts";
import type { TranslateOutcome } from "../translate/translate-outgoing.ts";
import type { Reached } from "./count-progress.ts";
import { toTrouble } from "./document-report.ts";
import { limitTrouble } from "./limit-trouble.ts";
import type { SentOutcome } from "./send-outgoing.ts";

/** What happens while a run goes on, for whoever shows it. */
export type RunEvent =
  | { readonly kind: "begun"; readonly run: string }
  /** What is to be known before all else. */
  | { readonly kind: "told"; readonly line: string }
  | { readonly kind: "memory"; readonly files: readonly string[]; readonly problems: readonly string[] }
  | { readonly kind: "planned"; readonly plan: TranslationPlan }
  | SentEvent
  | { readonly kind: "finished"; readonly documents: number; readonly of: number };

/** Texts came to their end while others are still on their way. */
export interface SentEvent {
  readonly kind: "sent";
  /** Distinct texts that were answered or given up, among those that had to be sent. */
  readonly texts: number;
  readonly of: number;
  /** Unicode code points billed so far. */
  readonly characters: number;
  /** Documents and segments that wait for nothing any more, and all there are. */
  readonly reached: Reached;
  readonly all: Reached;
}

export interface RunFacts {
  readonly run: string;
  readonly documents: readonly DocumentReport[];
  readonly outcome: SentOutcome;
  readonly seconds: number;
  readonly noEngine: Trouble | undefined;
  /** Whether answers of the cache were to be asked for anew. */
  readonly asksAnew: boolean;
  readonly beyondLimit: BeyondLimit | undefined;
  readonly vanished: readonly VanishedDocument[];
  readonly notices: readonly Trouble[];
  /** Leftovers of vanished documents that could not be removed. */
  readonly notRemoved: readonly PipelineError[];
  /** Outputs that were written. */
  readonly written?: number;
  readonly interrupted: boolean;
}

/** The report of a run, with what kept segments untranslated. */
export function makeRunReport(facts: RunFacts): RunReport {
  const { run, documents, outcome, seconds, noEngine, beyondLimit, vanished, notices, interrupted } = facts;
  const open = documents.some(({ origins }) => origins.none > 0 || (facts.asksAnew && origins.cache > 0));
  const { requests, billedCharacters, textsSent } = outcome;
  const troubles = [
    ...engineTroubles(outcome),
    ...(beyondLimit ? [limitTrouble(beyondLimit)] : []),
    ...(open && noEngine ? [noEngine] : []),
    ...facts.notRemoved.map(toTrouble),
  ];
  const more = {
    ...enginesOf(outcome),
    ...(outcome.failedRequests ? { failedRequests: outcome.failedRequests } : {}),
    ...(facts.written ? { written: facts.written } : {}),
    ...(beyondLimit ? { beyondLimit } : {}),
    ...(vanished.length > 0 ? { vanished } : {}),
    ...(notices.length > 0 ? { notices } : {}),
  };
  return {
    run,
    documents,
    requests,
    billedCharacters,
    textsSent,
    seconds,
    ...more,
    troubles,
    interrupted,
  };
}

/** Of DeepL alone, requests and characters say everything. */
function enginesOf({ uses = [] }: SentOutcome): Pick<RunReport, "engines"> {
  return uses.some(({ engine }) => engine !== "deepl") ? { engines: uses } : {};
}

/** Each kind of engine failure once, what stopped the sending first. */
export function engineTroubles(outcome: TranslateOutcome): Trouble[] {
  const failures = [...outcome.resolutions.values()].flatMap((each) =>
    each.kind === "failed" ? [each.error] : [],
  );
  const stop = typeof outcome.stop === "object" ? [outcome.stop] : [];
  const byCode = new Map<string, EngineError>();
  for (const error of [...stop, ...failures]) if (!byCode.has(error.code)) byCode.set(error.code, error);
  return [...byCode.values()].map(toTrouble);
}
