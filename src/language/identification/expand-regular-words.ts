import {
  AGENT_STEM_WORDS,
  FEMININE_WORDS,
  MASCULINE_WORDS,
  NEUTER_WORDS,
  WEAK_VERB_WORDS,
} from "./words/regular-words.ts";
import { wordsOf } from "./words-of.ts";

/** Forms of a word in each standard; `leaning` are good in both but more at home in nynorsk. */
export interface WordForms {
  readonly nb: readonly string[];
  readonly nn: readonly string[];
  readonly leaning?: readonly string[];
}

/** Forms of the regular words (Norsk referansegrammatikk, 1997; nynorsk after the norm of 2012). */
export function expandRegularWords(): readonly WordForms[] {
  return [
    ...wordsOf(WEAK_VERB_WORDS).map((word) => weakVerb(word, stemOf(word))),
    ...wordsOf(MASCULINE_WORDS).map((word) => masculine(word, stemOf(word))),
    ...wordsOf(FEMININE_WORDS).map((word) => feminine(word, stemOf(word))),
    ...wordsOf(NEUTER_WORDS).map((word) => neuter(word, stemOf(word))),
    ...wordsOf(AGENT_STEM_WORDS).map(agent),
  ];
}

function stemOf(word: string): string {
  return word.replace(/(?<=[^aeiouyæøå]|i)e$/u, "");
}

function weakVerb(word: string, stem: string): WordForms {
  return {
    nb: [word, `${stem}er`, `${stem}et`, `${stem}es`, `${stem}ende`],
    nn: [word, `${stem}ar`, `${stem}ast`, `${stem}ande`],
    leaning: [`${stem}a`],
  };
}

function masculine(word: string, stem: string): WordForms {
  return {
    nb: [word, `${stem}en`, `${stem}er`, `${stem}ene`],
    nn: [word, `${stem}en`, `${stem}ar`, `${stem}ane`],
  };
}

function feminine(word: string, stem: string): WordForms {
  const both = [word, `${stem}er`, `${stem}ene`];
  return { nb: [...both, `${stem}en`], nn: both, leaning: [`${stem}a`] };
}

function neuter(word: string, stem: string): WordForms {
  const both = [word, `${stem}et`];
  return { nb: [...both, `${stem}ene`], nn: both, leaning: [`${stem}a`] };
}

function agent(stem: string): WordForms {
  return {
    nb: [`${stem}er`, `${stem}eren`, `${stem}ere`, `${stem}erne`],
    nn: [`${stem}ar`, `${stem}aren`, `${stem}arar`, `${stem}arane`],
  };
}
