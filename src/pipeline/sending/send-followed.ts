import type { TranslationPlan } from "../../model/translation-plan.ts";
import type { Kit } from "../kit.ts";
import type { SendOptions, SentOutcome } from "../send-outgoing.ts";
import { noteBacklog } from "../sharing/note-backlog.ts";
import { countSpending } from "../sharing/open-month-purse.ts";
import { settleElsewhere } from "../sharing/settle-elsewhere.ts";
import type { FollowedSending } from "./follow-sending.ts";
import { NOTHING_SENT } from "./merge-outcomes.ts";

export interface FollowedPlan {
  /** Before limits. */
  readonly allowed: TranslationPlan;
  readonly plan: TranslationPlan;
  readonly sending: FollowedSending;
  readonly options: SendOptions;
  /** Whether somebody asked the run to stop. */
  readonly isStopped: () => boolean;
}

/**
 * Sends a plan, counts what that took, and tells those who wait for answers when there will be no more.
 * @throws PipelineError `store-unusable`, which those who wait are told too
 */
export async function sendFollowed(
  kit: Kit,
  { allowed, plan, sending, options, isStopped }: FollowedPlan,
): Promise<SentOutcome> {
  try {
    const outcome = await sendNew(kit, plan, options);
    if (kit.config.limits.charactersPerMonth === undefined)
      await countSpending(kit, { run: options.run, billed: outcome.billedCharacters });
    await noteBacklog(kit, { allowed, plan, outcome });
    const { documents } = settleElsewhere(plan, outcome.elsewhere, options.run);
    sending.end({ documents, resolutions: outcome.resolutions, interrupted: isStopped() });
    return outcome;
  } catch (error) {
    sending.fail(error);
    throw error;
  }
}

/** Where nothing is to be sent, nothing that sends is loaded. */
async function sendNew(kit: Kit, plan: TranslationPlan, options: SendOptions): Promise<SentOutcome> {
  if (plan.outgoing.length === 0) return NOTHING_SENT;
  const { sendOutgoing } = await import("../send-outgoing.ts");
  return sendOutgoing(kit, plan, options);
}
