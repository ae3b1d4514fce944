import { EngineError } from "../../model/engine-error.ts";
import type { HouseStyle } from "../../model/house-style.ts";
import type { Engine, EngineReply, EngineRequest, EngineTokens } from "../../ports/engine.ts";
import { replyWithoutKey } from "../reply-without-key.ts";
import { ALL_FIELDS, type AskedFields, narrower, SEED, TEMPERATURE, withoutRefused } from "./asked-fields.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import { chatError } from "./openai-error.ts";
import { openAiLanguages } from "./openai-languages.ts";
import { toReply } from "./openai-reply.ts";
import { chatBody } from "./prompt/chat-body.ts";
import { type ChatTask, chatTask, measureText } from "./prompt/chat-task.ts";
import { openPrompt, type Prompt } from "./prompt/openai-prompt.ts";
import { type ChatRefusal, refusalIn } from "./wire/chat-refusal.ts";
import { type ChatReply, readReply } from "./wire/chat-reply.ts";
import { type ChatWire, openChatWire } from "./wire/chat-wire.ts";

export interface OpenAiEngineOptions {
  /** As in `origin: engine:<name>`. */
  readonly name: string;
  /** Up to and with the version: `http://127.0.0.1:11434/v1`. */
  readonly baseUrl: string;
  readonly model: string;
  /** Absent: none is sent, as servers on this machine want it. */
  readonly key?: string;
  /** More of the house's manner, in the user's own words. */
  readonly instructions?: string;
  /** Told to the model when it writes English. */
  readonly style: HouseStyle;
  /** Texts in one request. */
  readonly texts: number;
  /** Requests at a time. */
  readonly concurrency: number;
  /** Milliseconds. */
  readonly timeout: number;
  /** Of a million tokens. */
  readonly price?: EngineTokens;
  /** Raised by hand to have everything asked anew: part of every cache key. Default 0. */
  readonly epoch?: number;
}

/**
 * Bytes of texts and context. Norwegian has about three to a token: with the prompt and an answer as long as the texts
 * it fits a window of 8,192 tokens, which small models on small machines have. Ollama cuts what does not, without a word.
 */
const MOST_BYTES = 12 * 1024;

/**
 * A language model behind the engine socket, at any server that speaks OpenAI's chat completions. Connects to nothing
 * before the first call. billedCharacters are code points of the texts that were answered, whatever the answer was worth:
 * tokens are what is paid for, characters what the run's limits count.
 */
export function createOpenAiEngine(options: OpenAiEngineOptions): Engine {
  const { name, model, price, style, instructions } = options;
  const prompt = openPrompt({ style, ...(instructions === undefined ? {} : { instructions }) });
  const caller = new ChatCaller(options, prompt);
  return {
    name,
    limits: { maxTexts: options.texts, maxBytes: MOST_BYTES, concurrency: options.concurrency },
    takesContext: true,
    takesTerms: true,
    inlineCodes: "kept",
    cost: {
      kind: "tokens",
      ...(price === undefined ? {} : { perMillion: price }),
      estimate: (request) => estimateTokens(chatTask(request), prompt),
    },
    fingerprint: {
      model,
      prompt: prompt.digest,
      temperature: String(TEMPERATURE),
      seed: String(SEED),
      epoch: String(options.epoch ?? 0),
    },
    languagesFor: openAiLanguages,
    measure: measureText,
    translate: (request) => caller.translate(request),
    close: async () => undefined,
  };
}

class ChatCaller {
  readonly #options: OpenAiEngineOptions;
  readonly #prompt: Prompt;
  readonly #wire: ChatWire;
  /** What the server has not refused so far. */
  #fields: AskedFields = ALL_FIELDS;

  constructor(options: OpenAiEngineOptions, prompt: Prompt) {
    this.#options = options;
    this.#prompt = prompt;
    this.#wire = openChatWire(options);
  }

  async translate(request: EngineRequest): Promise<EngineReply> {
    if (request.texts.length === 0 || request.texts.some(({ text }) => text === "")) {
      throw new Error("An empty text was to be sent to a language model: this is a bug in bitekst");
    }
    const { context, ...bare } = request;
    return this.#exchange(request).catch((error: unknown) => {
      // Halving, which comes next, leaves the context as it is: where that is too much, a sentence goes without.
      const isTooLarge = error instanceof EngineError && error.trouble === "too-large";
      if (!isTooLarge || context === undefined) throw error;
      return this.#exchange(bare);
    });
  }

  async #exchange(request: EngineRequest): Promise<EngineReply> {
    const task = chatTask(request);
    return replyWithoutKey(toReply(task, await this.#ask(task)), this.#options.key);
  }

  /** One request; repeated, unpaid, as long as the server only refuses a field of it that can be left out. */
  async #ask(task: ChatTask): Promise<ChatReply> {
    for (;;) {
      const fields = this.#fields;
      const asked = await this.#post(task, fields);
      if (asked.kind === "completion") return asked.reply;
      const next = withoutRefused(fields, asked.refusal);
      if (next === undefined) throw chatError(asked.refusal, this.#options);
      this.#fields = narrower(this.#fields, next);
    }
  }

  async #post(task: ChatTask, fields: AskedFields): Promise<Posted> {
    const { model } = this.#options;
    const system = this.#prompt.write(task);
    const answer = await this.#wire
      .post(chatBody(task, { model, system, fields }))
      .catch((error: unknown) => {
        throw chatError({ error }, this.#options);
      });
    const refusal = refusalIn(answer);
    if (refusal !== undefined) return { kind: "refusal", refusal };
    const reply = readReply(answer.body);
    if (reply === undefined) throw chatError({ ...answer, said: answer.body }, this.#options);
    return { kind: "completion", reply };
  }
}

type Posted =
  | { readonly kind: "completion"; readonly reply: ChatReply }
  | { readonly kind: "refusal"; readonly refusal: ChatRefusal };
