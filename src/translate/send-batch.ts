import type { EngineError } from "../model/engine-error.ts";
import type { Outgoing } from "../model/translation-plan.ts";
import { askEngine } from "./ask-engine.ts";
import type { Batch } from "./batch.ts";
import type { TranslateRun } from "./translate-run.ts";

/** How much more rejection a batch may meet, the last one it met, and its texts that were too large even alone. */
interface Patience {
  left: number;
  error?: EngineError;
  readonly tooLarge: { readonly text: Outgoing; readonly error: EngineError }[];
}

/**
 * Sends a batch until each of its texts is settled: whole, or in halves when it is too large or rejected as
 * it stands, so that one bad text does not take its neighbours along.
 */
export async function sendBatch(run: TranslateRun, batch: Batch): Promise<void> {
  const patience: Patience = { left: rejectionsFor(batch.texts.length), tooLarge: [] };
  await sendPart(run, batch, patience);
  settleTooLarge(run, batch, patience);
  // Several texts, all rejected, and never an answer: it is not the texts.
  if (patience.error !== undefined && batch.texts.length > 1 && run.replies === 0) {
    run.stop(patience.error);
  }
}

/** A text is too long when others of its batch are not: all of them were packed into less than one may have. */
function settleTooLarge(run: TranslateRun, { texts }: Batch, { tooLarge }: Patience): void {
  const [first] = tooLarge;
  if (first === undefined) return;
  const isAll = texts.length > 1 && tooLarge.length === texts.length;
  const { error } = first;
  run.settle(
    tooLarge.map(({ text }) => text),
    isAll ? { kind: "failed", error } : { kind: "too-long" },
  );
  if (isAll && run.replies === 0) run.stop(error);
}

/** Enough to find two bad texts: both may be rejected once at every halving. */
function rejectionsFor(texts: number): number {
  return 2 * (1 + Math.ceil(Math.log2(texts)));
}

async function sendPart(run: TranslateRun, part: Batch, patience: Patience): Promise<void> {
  if (patience.left === 0 && patience.error !== undefined) {
    return run.settle(part.texts, { kind: "failed", error: patience.error });
  }
  const asked = await askEngine(run, part);
  if (asked.kind === "error") {
    await divideOrSettle(run, part, { error: asked.error, patience });
  } else if (asked.kind === "unaffordable") {
    await sendWhatIsAffordable(run, part, patience);
  }
}

async function sendWhatIsAffordable(run: TranslateRun, part: Batch, patience: Patience): Promise<void> {
  if (part.texts.length === 1) {
    return run.settle(part.texts, { kind: "unaffordable" });
  }
  for (const half of halve(part)) {
    await sendPart(run, half, patience);
  }
}

interface Refusal {
  readonly error: EngineError;
  readonly patience: Patience;
}

async function divideOrSettle(run: TranslateRun, part: Batch, refusal: Refusal): Promise<void> {
  const { error, patience } = refusal;
  if (error.trouble === "rejected") {
    patience.left -= 1;
    patience.error = error;
  }
  const isDivisible = error.trouble === "rejected" || error.trouble === "too-large";
  if (isDivisible && part.texts.length > 1) {
    for (const half of halve(part)) {
      await sendPart(run, half, patience);
    }
  } else if (error.trouble === "too-large") {
    patience.tooLarge.push(...part.texts.map((text) => ({ text, error })));
  } else {
    run.settle(part.texts, { kind: "failed", error });
  }
}

function halve(batch: Batch): readonly Batch[] {
  const middle = Math.ceil(batch.texts.length / 2);
  return [
    { ...batch, texts: batch.texts.slice(0, middle) },
    { ...batch, texts: batch.texts.slice(middle) },
  ];
}
