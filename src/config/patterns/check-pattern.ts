import { compareSets } from "./character-sets.ts";
import { countForks } from "./count-forks.ts";
import { parsePattern } from "./parse-pattern.ts";
import { type PositionAutomaton, positionAutomata } from "./position-automaton.ts";
import { sharedLoops } from "./shared-loops.ts";
import { SlowPattern } from "./slow-pattern.ts";

const LONGEST = 500;
const MOST_SHARED_LOOPS = 2;
const MOST_FORKS = 10;

/**
 * Why a regular expression (Unicode mode) is not taken, as a clause about "it"; `undefined` for one that is quick on
 * any text of bounded length. In doubt it is not taken.
 */
export function checkPattern(source: string): string | undefined {
  if (source.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  try {
    new RegExp(source, "u");
    const automata = positionAutomata(parsePattern(source));
    for (const automaton of automata) checkAutomaton(automaton);
    return undefined;
  } catch (error) {
    if (error instanceof SlowPattern) return error.message;
    if (error instanceof SyntaxError) return `it is no regular expression: ${toldBy(error)}`;
    throw error;
  }
}

function checkAutomaton(automaton: PositionAutomaton): void {
  const overlap = compareSets([...new Set(automaton.sources)]);
  if (sharedLoops(automaton, overlap) > MOST_SHARED_LOOPS)
    throw new SlowPattern("three repetitions in it can take the same text, which may take very long");
  if (countForks(automaton, overlap) > MOST_FORKS)
    throw new SlowPattern("it can go on in two ways in more than ten places, which may take very long");
}

/** `Invalid regular expression: /(/u: Unterminated group` */
function toldBy({ message }: SyntaxError): string {
  const told = message.slice(message.lastIndexOf(": ") + 2).replace(/^invalid/iu, "unreadable");
  return told.charAt(0).toLowerCase() + told.slice(1);
}
