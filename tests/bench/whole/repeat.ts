/** What a round returned, by round: each round does all that is compared, so that a noisy minute is every one's. */
export async function repeat<T>(runs: number, round: () => Promise<T>): Promise<readonly T[]> {
  const rounds: T[] = [];
  for (let run = 0; run < runs; run += 1) rounds.push(await round());
  return rounds;
}
