import { EngineError, type EngineTrouble } from "../../src/model/engine-error.ts";
import type {
  Engine,
  EngineAnswer,
  EngineReply,
  EngineRequest,
  EngineTokens,
} from "../../src/ports/engine.ts";
import type { VirtualClock } from "./virtual-clock.ts";

/** What happens to one request: trouble, other answers than the right ones, or (undefined) nothing. */
export type Step =
  | { readonly trouble: EngineTrouble; readonly retryAfter?: number }
  | {
      readonly bend: (answers: readonly EngineAnswer[]) => readonly EngineAnswer[];
      readonly tokens?: EngineTokens;
    }
  | { readonly mismatch: readonly string[] }
  | { readonly bug: Error };

export interface ScriptOptions {
  readonly clock: VirtualClock;
  /** Asked for each request, numbered from 0. */
  readonly script?: (request: EngineRequest, number: number) => Step | undefined;
  /** Milliseconds a request takes. Default 100. */
  readonly latency?: (number: number) => number;
  readonly maxTexts?: number;
  readonly maxBytes?: number;
  readonly takesContext?: boolean;
}

export interface SentRequest extends EngineRequest {
  /** Milliseconds of the clock. */
  readonly startedAt: number;
  endedAt: number;
}

export interface ScriptedEngine extends Engine {
  readonly sent: readonly SentRequest[];
  /** The most requests at once. */
  readonly peak: number;
}

/** The right translation of a text, to know it again. */
export function rightTarget(text: string): string {
  return `EN: ${text}`;
}

/** An engine that does as it is told, in virtual time. */
export function scriptedEngine(options: ScriptOptions): ScriptedEngine {
  const { clock, maxTexts = 50, maxBytes = 100 * 1024 } = options;
  const sent: SentRequest[] = [];
  let underWay = 0;
  let peak = 0;
  return {
    name: "scripted",
    limits: { maxTexts, maxBytes },
    takesContext: options.takesContext ?? true,
    inlineCodes: "kept",
    cost: { kind: "characters" },
    fingerprint: {},
    sent,
    get peak() {
      return peak;
    },
    languagesFor: ({ source, target }) =>
      source === "se" ? undefined : { source: source === "nn" ? "nb" : source, target },
    measure: (text) => text.length + 6,
    async translate(request) {
      const record = { ...request, startedAt: clock.now, endedAt: Number.POSITIVE_INFINITY };
      const number = sent.push(record) - 1;
      underWay += 1;
      peak = Math.max(peak, underWay);
      const step = options.script?.(request, number);
      await clock.pass(options.latency?.(number) ?? 100);
      underWay -= 1;
      record.endedAt = clock.now;
      return play(request, step);
    },
    close: async () => undefined,
  };
}

function play(request: EngineRequest, step: Step | undefined): EngineReply {
  const answers = request.texts.map(({ id, text }) => ({
    id,
    target: rightTarget(text),
    billedCharacters: [...text].length,
  }));
  if (step === undefined) {
    return { kind: "answers", answers };
  }
  if ("trouble" in step) {
    const { trouble, ...details } = step;
    throw new EngineError(trouble, `Cannot translate with "scripted": ${trouble}`, details);
  }
  if ("bug" in step) {
    throw step.bug;
  }
  if ("mismatch" in step) {
    const billedCharacters = answers.reduce((sum, answer) => sum + answer.billedCharacters, 0);
    return { kind: "mismatch", targets: step.mismatch, billedCharacters };
  }
  const { bend, tokens } = step;
  return { kind: "answers", answers: bend(answers), ...(tokens && { tokens }) };
}
