import type { EngineTokens } from "../../ports/engine.ts";
import type { ChatTask } from "./prompt/chat-task.ts";
import type { Prompt } from "./prompt/openai-prompt.ts";

/*
 * Rules of thumb, measured against no model: tokenisers differ by a third, and reasoning is on top. A token of English is
 * commonly taken for four letters; Norwegian has more of them for the same words.
 */
const BYTES_PER_TOKEN = { english: 4, source: 3 };
/** Id, braces and quotation marks of an answer. */
const TOKENS_AROUND = 14;

/** What a request and its answer will come to, about. */
export function estimateTokens(task: ChatTask, prompt: Prompt): EngineTokens {
  const { texts } = task.request;
  const asked = tokensIn(prompt.write(task), BYTES_PER_TOKEN.english);
  const answered = texts.map(({ text }) => tokensIn(text, BYTES_PER_TOKEN.source) + TOKENS_AROUND);
  return {
    input: asked + tokensIn(task.user, BYTES_PER_TOKEN.source),
    output: answered.reduce((sum, each) => sum + each, 0),
  };
}

function tokensIn(text: string, bytesPerToken: number): number {
  return Math.ceil(Buffer.byteLength(text) / bytesPerToken);
}
