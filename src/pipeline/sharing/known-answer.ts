import type { CachedAnswer } from "../../model/cached-answer.ts";
import type { Outgoing } from "../../model/translation-plan.ts";

/** What nobody else may be at while this text is sent: its key, and its context where the answer serves there alone. */
export function claimName({ key, context, stays }: Outgoing): string {
  return stays ? `text:${key}:${context}` : `text:${key}`;
}

/** An answer that serves a text, one of its own context first. */
export function goodAnswer(text: Outgoing, answers: readonly CachedAnswer[]): CachedAnswer | undefined {
  const good = fitting(text, answers).filter(({ doubt }) => doubt === undefined);
  return good.find(({ context }) => context === text.context) ?? good[0];
}

/** How often a text was asked for in vain. */
export function askedBefore(text: Outgoing, answers: readonly CachedAnswer[]): number {
  return Math.max(text.asked, ...fitting(text, answers).map(({ asked }) => asked));
}

function fitting({ context, stays }: Outgoing, answers: readonly CachedAnswer[]): readonly CachedAnswer[] {
  return stays ? answers.filter((answer) => answer.context === context) : answers;
}
