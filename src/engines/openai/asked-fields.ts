import type { ChatRefusal } from "./wire/chat-refusal.ts";

/** What a request asks for besides the texts, of what a server may not know or not take. */
export interface AskedFields {
  /** How the form of the answer is fixed. */
  readonly format: (typeof FORMATS)[number];
  readonly temperature: boolean;
  readonly seed: boolean;
}

/** From the strictest on: Ollama, llama.cpp, vLLM and OpenAI know all, DeepSeek no schema, others none. */
const FORMATS = ["json_schema", "json_object", "none"] as const;

export const TEMPERATURE = 0;
export const SEED = 1;
export const ALL_FIELDS: AskedFields = { format: "json_schema", temperature: true, seed: true };

/** That a field was the trouble, by its name, or by what servers say in the place of it. */
const ABOUT_FORMAT = /response_?format|json_?schema|json_?object|structured output|guided|grammar/iu;
const ABOUT_TEMPERATURE = /\btemperature\b/iu;
const ABOUT_SEED = /\bseed\b/iu;

/** A server that knows no such field says so with one of these; ik_llama.cpp once did with 500. */
const STATUSES = new Set([400, 422, 500, 501]);

/**
 * What to ask for instead, when a refusal is about one of the fields; `undefined` when it is about anything else.
 * Reasoning models take no temperature ("Unsupported value: 'temperature' does not support 0 with this model").
 */
export function withoutRefused(fields: AskedFields, refusal: ChatRefusal): AskedFields | undefined {
  const { status = 0, said = "", param = "" } = refusal;
  if (!STATUSES.has(status)) return undefined;
  const about = param === "" ? said : param;
  const looser = FORMATS[FORMATS.indexOf(fields.format) + 1];
  if (looser !== undefined && ABOUT_FORMAT.test(about)) return { ...fields, format: looser };
  if (fields.temperature && ABOUT_TEMPERATURE.test(about)) return { ...fields, temperature: false };
  if (fields.seed && ABOUT_SEED.test(about)) return { ...fields, seed: false };
  return undefined;
}

/** What two requests learnt at the same time, together. */
export function narrower(one: AskedFields, other: AskedFields): AskedFields {
  const place = Math.max(FORMATS.indexOf(one.format), FORMATS.indexOf(other.format));
  return {
    format: FORMATS[place] ?? "none",
    temperature: one.temperature && other.temperature,
    seed: one.seed && other.seed,
  };
}
