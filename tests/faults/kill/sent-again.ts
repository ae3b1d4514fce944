import type { Life } from "./lives.ts";

/** Requests that a kill may cost: those under way. One is over once what was answered is stored. */
export function mostLost(concurrency: number): number {
  return concurrency;
}

/** How many of a life's requests held a text that it or a later life sent as well, for each life that was killed. */
export function lostRequests(lives: readonly Pick<Life, "requests">[]): readonly number[] {
  return lives.map(({ requests }, place) => {
    const later = new Set(lives.slice(place + 1).flatMap((life) => life.requests.flat()));
    return requests.filter((texts) => texts.some((text) => later.has(text))).length;
  });
}

/** Texts that one process sent twice. */
export function sentTwice({ requests }: Pick<Life, "requests">): readonly string[] {
  const texts = requests.flat();
  return texts.filter((text, place) => texts.indexOf(text) !== place);
}
