import { type Lexicon, makeLexicon } from "./lexicon.ts";

let lexicon: Lexicon | undefined;

/** The one lexicon of a process, made when it is first asked for. */
export function openLexicon(): Lexicon {
  lexicon ??= makeLexicon();
  return lexicon;
}
