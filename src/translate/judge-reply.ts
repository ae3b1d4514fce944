import { billedLength } from "../model/billed-length.ts";
import { withoutCodes } from "../model/code-characters.ts";
import type { Outgoing } from "../model/translation-plan.ts";
import type { EngineAnswer, EngineReply } from "../ports/engine.ts";
import type { Batch } from "./batch.ts";
import { findDoubt } from "./find-doubt.ts";
import { shareOut } from "./share-out.ts";
import type { KeptAnswer } from "./translate-outcome.ts";

/**
 * The reply as one answer for each text of the batch, doubts included. A mismatch makes every text doubtful:
 * which target belongs to which cannot be known, so none is kept.
 */
export function judgeReply({ texts }: Batch, reply: EngineReply): readonly KeptAnswer[] {
  if (reply.kind === "mismatch") {
    const shares = shareOut(
      reply.billedCharacters,
      texts.map(({ text }) => billedLength(text)),
    );
    return texts.map((outgoing, place) => ({
      outgoing,
      target: "",
      billedCharacters: shares[place] ?? 0,
      doubt: "joined",
      alone: true,
      asked: outgoing.asked + 1,
    }));
  }
  const answers = answersById(texts, reply.answers);
  return texts.map((outgoing) => judge(outgoing, answers.get(outgoing.id)));
}

function answersById(
  texts: readonly Outgoing[],
  answers: readonly EngineAnswer[],
): ReadonlyMap<string, EngineAnswer> {
  if (answers.length !== texts.length) {
    throw new Error(`${texts.length} texts got ${answers.length} answers: this is a bug in bitekst's engine`);
  }
  return new Map(answers.map((answer) => [answer.id, answer]));
}

function judge(outgoing: Outgoing, answer: EngineAnswer | undefined): KeptAnswer {
  if (answer === undefined) {
    throw new Error(`"${outgoing.id}" was answered under another id: this is a bug in bitekst's engine`);
  }
  const { target, billedCharacters, pivot, alone } = answer;
  // The engine knows of its answer what no text shows: that it may hold a neighbour's translation too.
  const doubt =
    findDoubt(withoutCodes(outgoing.text), withoutCodes(target)) ?? (alone ? "joined" : undefined);
  const by = { ...(pivot !== undefined && { pivot }), ...(alone && { alone }) };
  const kept = { outgoing, target, billedCharacters, asked: outgoing.asked + 1, ...by };
  return doubt === undefined ? kept : { ...kept, doubt };
}
