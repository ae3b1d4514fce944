import type { Outgoing } from "../../model/translation-plan.ts";
import type { Resolution } from "../../translate/translate-outgoing.ts";
import { claimName } from "../sharing/known-answer.ts";
import type { SharedOutcome } from "../sharing/pay-once.ts";

/** Texts that an engine was asked for, and what came of them. */
export interface AskedBefore {
  readonly texts: readonly Outgoing[];
  readonly outcome: Pick<SharedOutcome, "resolutions">;
}

export interface OnceAsked {
  /** The texts without those that are alike, or were asked for before. */
  readonly once: readonly Outgoing[];
  /** What came of them as what came of all. */
  share(sent: SharedOutcome): SharedOutcome;
}

/**
 * Texts of different engines can meet at the one that comes after those: it is asked once for what is alike, in this
 * round or one before it.
 */
export function askOnce(texts: readonly Outgoing[], before: readonly AskedBefore[]): OnceAsked {
  const known = new Map<string, Resolution | undefined>();
  const learn = (some: readonly Outgoing[], { resolutions }: AskedBefore["outcome"]) => {
    for (const text of some) known.set(claimName(text), resolutions.get(text.id));
  };
  for (const each of before) learn(each.texts, each.outcome);
  const names = new Set(known.keys());
  const once = texts.filter((text) => {
    const isNew = !names.has(claimName(text));
    names.add(claimName(text));
    return isNew;
  });
  const share = (sent: SharedOutcome): SharedOutcome => {
    if (once.length === texts.length) return sent;
    learn(once, sent);
    const all = texts.map((text) => [text.id, known.get(claimName(text)) ?? UNSENT] as const);
    return { ...sent, resolutions: new Map(all) };
  };
  return { once, share };
}

const UNSENT: Resolution = { kind: "unsent" };
