import { type AskedFields, SEED, TEMPERATURE } from "../asked-fields.ts";
import type { ChatTask } from "./chat-task.ts";

/** Version of the shape below: part of the prompt's digest. */
export const SHAPE = "translations 1";

/** Strict, as OpenAI wants it: every key required, no others. */
const SCHEMA = {
  type: "object",
  properties: {
    translations: {
      type: "array",
      items: {
        type: "object",
        properties: { id: { type: "string" }, text: { type: "string" } },
        required: ["id", "text"],
        additionalProperties: false,
      },
    },
  },
  required: ["translations"],
  additionalProperties: false,
};

export interface ChatWords {
  readonly model: string;
  readonly system: string;
  readonly fields: AskedFields;
}

/**
 * The body of a request. No bound on the answer's tokens: reasoning counts as such, and vLLM refuses what does not fit the
 * window together with it.
 */
export function chatBody({ user }: ChatTask, { model, system, fields }: ChatWords): string {
  return JSON.stringify({
    model,
    messages: [
      { role: "system", content: system },
      { role: "user", content: user },
    ],
    stream: false,
    ...(fields.temperature ? { temperature: TEMPERATURE } : {}),
    ...(fields.seed ? { seed: SEED } : {}),
    ...responseFormat(fields),
  });
}

function responseFormat({ format }: AskedFields) {
  if (format === "none") return {};
  const schema = { name: "translations", strict: true, schema: SCHEMA };
  return {
    response_format: format === "json_schema" ? { type: format, json_schema: schema } : { type: format },
  };
}
