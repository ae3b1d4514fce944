import type { LanguagePair } from "../../model/language.ts";
import { PSEUDO_ENGINE } from "../../model/pseudo-text.ts";
import type { Engine, EngineReply, EngineRequest } from "../../ports/engine.ts";
import { pseudoText } from "./pseudo-text.ts";

export interface PseudoEngineOptions {
  /** Per cent that a text grows by, 0–200; short ones grow by more. */
  readonly lengthen: number;
}

/** ISO 639-3 keeps qaa to qtz for private use: nothing is known of what they name. */
const PRIVATE_USE = /^q[a-t][a-z]$/u;

/**
 * Norwegian that looks translated: accented, lengthened, in brackets. Where it is cut off, overflows, or stands there
 * without accents, the layout or the pipeline has a fault. Its name is no option: files know its texts by it.
 */
export function createPseudoEngine({ lengthen }: PseudoEngineOptions): Engine {
  return {
    name: PSEUDO_ENGINE,
    limits: { maxTexts: 1000, maxBytes: 1024 * 1024 },
    takesContext: false,
    inlineCodes: "kept",
    cost: { kind: "free" },
    pretends: true,
    fingerprint: { lengthen: String(lengthen), version: "1" },
    languagesFor: (pair) => (isKnown(pair) ? pair : undefined),
    measure: (text) => Buffer.byteLength(text),
    translate: async ({ texts }: EngineRequest): Promise<EngineReply> => ({
      kind: "answers",
      answers: texts.map(({ id, text }) => ({ id, target: pseudoText(text, lengthen), billedCharacters: 0 })),
    }),
    close: async () => undefined,
  };
}

function isKnown({ source, target }: LanguagePair): boolean {
  return ![source, target].some((language) => PRIVATE_USE.test(language));
}
