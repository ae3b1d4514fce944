import { hideSecret } from "../lib/hide-secret.ts";
import type { EngineReply } from "../ports/engine.ts";

/** Servers on this machine are often given a word for a key, such as `none`, which is no secret and may be in any text. */
const SHORTEST_SECRET = 16;

/** A reply as it may be kept and shown: a server may say back what it was sent, and as English too. */
export function replyWithoutKey(reply: EngineReply, key = ""): EngineReply {
  if (key.length < SHORTEST_SECRET) return reply;
  if (reply.kind === "mismatch")
    return { ...reply, targets: reply.targets.map((target) => hideSecret(target, key)) };
  const answers = reply.answers.map((answer) => ({ ...answer, target: hideSecret(answer.target, key) }));
  return { ...reply, answers };
}
