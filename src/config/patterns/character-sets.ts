/** Whether two sets of characters, as a pattern writes them, have one in common. */
export type Overlap = (one: string, other: string) => boolean;

/**
 * Compares sets by a sample: the scripts that Norwegian texts are written in, punctuation, signs, and some of all
 * other blocks; what a pattern itself names is added.
 */
export function compareSets(sources: readonly string[]): Overlap {
  const named = sources.flatMap((source) => [...source].map((character) => character.codePointAt(0) ?? 0));
  const sample = [...new Set([...SAMPLE, ...named])].map((code) => String.fromCodePoint(code));
  const sets = new Map(sources.map((source) => [source, membersOf(source, sample)]));
  const answers = new Map<string, boolean>();
  return (one, other) => {
    const question = `${one}\0${other}`;
    const known = answers.get(question);
    if (known !== undefined) return known;
    const [members, others] = [sets.get(one), sets.get(other)];
    const answer = members?.some((isIn, index) => isIn && others?.[index] === true) ?? false;
    answers.set(question, answer);
    return answer;
  };
}

function membersOf(source: string, sample: readonly string[]): readonly boolean[] {
  const set = new RegExp(`^${source}$`, "su");
  return sample.map((character) => set.test(character));
}

const SAMPLE: readonly number[] = [
  ...range(0, 0x530, 1),
  ...range(0x2000, 0x2300, 1),
  ...range(0x530, 0xd800, 61),
  ...range(0xe000, 0x1_0000, 61),
  ...range(0x1_0000, 0x2_0000, 509),
];

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
}
