import type { EngineTokens } from "../../../ports/engine.ts";
import { asFields, type Fields, parseFields } from "./json-fields.ts";

/** A chat completion, as far as it can be read. */
export interface ChatReply {
  /** What the model wrote; absent when it refused, was stopped, or wrote nothing. */
  readonly content?: string;
  readonly tokens?: EngineTokens;
}

/** `undefined` when the body is no chat completion at all, or not all of one. */
export function readReply(body: string): ChatReply | undefined {
  const completion = parseFields(body);
  const choices = completion?.choices;
  const choice = Array.isArray(choices) ? asFields(choices[0]) : undefined;
  if (choice === undefined) return undefined;
  const message = asFields(choice.message) ?? {};
  const tokens = readTokens(asFields(completion?.usage) ?? {});
  const isWhole = !STOPPED.has(String(choice.finish_reason)) && !hasWords(message.refusal);
  const content = isWhole && hasWords(message.content) ? { content: message.content } : {};
  return { ...content, ...(tokens === undefined ? {} : { tokens }) };
}

/** Reasons to finish that leave an answer cut or taken away. */
const STOPPED = new Set(["length", "content_filter"]);

function hasWords(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function readTokens({ prompt_tokens: input, completion_tokens: output }: Fields): EngineTokens | undefined {
  return isCount(input) && isCount(output) ? { input, output } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
