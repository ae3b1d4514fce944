import { wordSet } from "../../language/word-set.ts";

/** Words that stand twice in good English: `had had`, `that that`, `very very`, `bye bye`. */
export const ACCEPTED_DOUBLES: ReadonlySet<string> = wordSet(`
  had that very no so really many blah bye ha never far much long more again yes now there knock hear tut ever big
  old little night hush hey ho la da na chop there's win wait go run stop come please over out well why
`);
