import { assembleDocument } from "../../assemble/assemble-document.ts";
import { checkDocument } from "../../check/check-document.ts";
import type { CheckSettings } from "../../model/check-settings.ts";
import type { ComparedBill } from "../../model/comparison.ts";
import type { BilingualDocument } from "../../model/document.ts";
import type { Trouble } from "../../model/run-report.ts";
import type { TranslationPlan } from "../../model/translation-plan.ts";
import type { TranslateOutcome } from "../../translate/translate-outgoing.ts";
import { beyondLimit } from "../beyond-limit.ts";
import { heldReasons } from "../held-reasons.ts";
import type { Kit } from "../kit.ts";
import { limitTrouble } from "../limit-trouble.ts";
import { repairDocument } from "../repair-document.ts";
import { engineTroubles } from "../run-report.ts";
import { type SentOutcome, sendOutgoing } from "../send-outgoing.ts";
import { fitLimits } from "../sharing/fit-limits.ts";
import { countSpending } from "../sharing/open-month-purse.ts";
import { settleElsewhere } from "../sharing/settle-elsewhere.ts";

export interface EngineRun {
  readonly run: string;
  readonly signal: AbortSignal;
  /** Unicode code points that may be billed; absent: no limit. */
  readonly maxCharacters: number | undefined;
  readonly settings: CheckSettings;
}

export interface EngineOutcome {
  readonly documents: readonly BilingualDocument[];
  readonly troubles: readonly Trouble[];
  readonly billed: ComparedBill;
}

/** Sends what one engine's plan says within the limits, as `translate` does, and checks what it made of each document. */
export async function runEngine(
  kit: Kit,
  whole: TranslationPlan,
  options: EngineRun,
): Promise<EngineOutcome> {
  const { run, signal, maxCharacters, settings } = options;
  const limited = withinLimits(kit);
  const limit = limited === kit ? maxCharacters : undefined;
  const { plan, left, ...tighter } = await fitLimits(limited, whole, limit);
  const outcome = await sendOutgoing(limited, plan, {
    run,
    signal,
    ...(limit !== undefined && { maxCharacters: limit }),
  });
  const billed = billOf(kit, outcome);
  if (kit.config.limits.charactersPerMonth === undefined)
    await countSpending(kit, { run, billed: billed.characters });
  const beyond = beyondLimit({ ...tighter, left, plan, outcome });
  const settled = settleElsewhere(plan, outcome.elsewhere);
  return {
    documents: settled.documents.map((planned) => {
      const bare = repairDocument(assembleDocument(planned, { ...outcome, engine: kit.engine.name }));
      return { ...bare, findings: checkDocument(bare, { held: heldReasons(planned, outcome), settings }) };
    }),
    troubles: troublesOf(kit, { outcome, beyond: beyond && limitTrouble(beyond) }),
    billed,
  };
}

function billOf({ engine }: Kit, { uses = [], billedCharacters }: SentOutcome): ComparedBill {
  const [{ tokens, price } = {}] = uses;
  const characters = engine.cost.kind === "characters" ? billedCharacters : 0;
  return { characters, ...(tokens && { tokens }), ...(price && { price }) };
}

/** What is not paid by the character is not held to limits of characters. */
export function withinLimits(kit: Kit): Kit {
  if (kit.engine.cost.kind === "characters") return kit;
  const { charactersPerMonth: _, ...limits } = kit.config.limits;
  return { ...kit, config: { ...kit.config, limits } };
}

function troublesOf(
  { noEngine }: Kit,
  { outcome, beyond }: { readonly outcome: TranslateOutcome; readonly beyond: Trouble | undefined },
): readonly Trouble[] {
  return [...engineTroubles(outcome), ...(beyond ? [beyond] : []), ...(noEngine ? [noEngine] : [])];
}
