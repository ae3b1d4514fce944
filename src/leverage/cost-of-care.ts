import { billedLength } from "../model/billed-length.ts";
import type { Outgoing, TranslationPlan } from "../model/translation-plan.ts";

/** Texts, and their code points, sent although an answer to the same text is there or on its way. */
export function costOfCare(outgoing: readonly Outgoing[]): TranslationPlan["careful"] {
  const careful = outgoing.filter(({ forCare }) => forCare === true);
  return {
    texts: careful.length,
    characters: careful.reduce((sum, { text }) => sum + billedLength(text), 0),
  };
}
