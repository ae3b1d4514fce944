import { DANISH, ENGLISH, FIRST_FOREIGN, NORWEGIAN, SWEDISH } from "./families.ts";
import type { WordTally } from "./tally-words.ts";

export interface Candidate {
  readonly language: "nb" | "nn" | "da" | "sv" | "en" | "other";
  /** 0–1; those of all candidates make 1 together. */
  readonly confidence: number;
}

/** One word more makes a language about three times as likely as the next. */
const WEIGHT_OF_A_WORD = 1.1;
/** Articles are in Norwegian as a rule, and parts of such an article all the more; in words. */
const NORWEGIAN_UNASKED = 1.8;
const NORWEGIAN_TOLD = 3;
/** They are many, and their small words stand in names: `Kim Jong-Un`. */
const FOREIGN_DOUBT = 1;
/** It takes two words of the other form to stand against the article's. */
const FORM_TOLD = 4;
/** Running text of a known language has more of its words in the lists than this; an unknown one has hardly any. */
const SHARE_OF_THE_UNKNOWN = 0.7;
/** Both forms in earnest are a mixed text: with three parts of four the main one is sure. */
const SURE_PART = 0.75;
/** Less than some five words of the lesser form is a quotation, not a mixture. */
const LEAST_TO_MIX = 15;

/** The languages by how likely they are, the likeliest first. `told` is the language of the article around. */
export function rankLanguages(tally: WordTally, told?: string): readonly Candidate[] {
  const families = likelihoods(tally, told === "nb" || told === "nn" ? NORWEGIAN_TOLD : NORWEGIAN_UNASKED);
  const norwegian = families[NORWEGIAN] ?? 0;
  const nb = shareOfBokmaal(tally, told);
  const candidates: Candidate[] = [
    { language: "nb", confidence: norwegian * nb },
    { language: "nn", confidence: norwegian * (1 - nb) },
    { language: "da", confidence: families[DANISH] ?? 0 },
    { language: "sv", confidence: families[SWEDISH] ?? 0 },
    { language: "en", confidence: families[ENGLISH] ?? 0 },
    { language: "other", confidence: families[FIRST_FOREIGN] ?? 0 },
  ];
  return candidates.sort((one, other) => other.confidence - one.confidence);
}

/** Of Norwegian, Danish, Swedish, English, and of the likeliest of all the rest, one that nothing here knows among them. */
function likelihoods({ families, words }: WordTally, bias: number): readonly number[] {
  const foreign = Math.max(...families.slice(FIRST_FOREIGN)) - FOREIGN_DOUBT;
  const counts = [...families.slice(0, FIRST_FOREIGN), Math.max(foreign, SHARE_OF_THE_UNKNOWN * words)];
  counts[NORWEGIAN] = (counts[NORWEGIAN] ?? 0) + bias;
  const most = Math.max(...counts);
  const likely = counts.map((count) => Math.exp(WEIGHT_OF_A_WORD * (count - most)));
  const sum = likely.reduce((total, one) => total + one, 0);
  return likely.map((one) => one / sum);
}

function shareOfBokmaal({ nb, nn }: WordTally, told: string | undefined): number {
  const prior = told === "nb" ? FORM_TOLD : told === "nn" ? -FORM_TOLD : 0;
  const share = 1 / (1 + Math.exp(nn - nb - prior));
  const most = mostOfMixed(nb, nn);
  return Math.min(most, Math.max(1 - most, share));
}

/** How sure the main form can be where both are in the text. */
function mostOfMixed(nb: number, nn: number): number {
  const lesser = Math.min(nb, nn);
  if (lesser < LEAST_TO_MIX) return 1;
  return Math.min(1, 0.5 + (0.5 * (Math.max(nb, nn) / (nb + nn) - 0.5)) / (SURE_PART - 0.5));
}
