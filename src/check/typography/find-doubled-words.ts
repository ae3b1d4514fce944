import type { PlacedWord } from "../../language/placed-words.ts";
import { ACCEPTED_DOUBLES } from "./accepted-doubles-words.ts";
import type { PlaceFault } from "./place-fault.ts";

/** `the the`; names (`Bora Bora`), figures and what the source doubles too are left in peace. */
export function findDoubledWords(
  target: string,
  words: { readonly source: readonly PlacedWord[]; readonly target: readonly PlacedWord[] },
): readonly PlaceFault[] {
  const found: PlaceFault[] = [];
  for (let at = 1; at < words.target.length; at += 1) {
    const [before, word] = [words.target[at - 1], words.target[at]];
    if (before === undefined || word === undefined || before.lower !== word.lower) continue;
    const { lower, written, start, end } = word;
    const apart = target.slice(before.end, start).trim() !== "";
    if (apart || written !== lower || !/^\p{L}/u.test(lower) || ACCEPTED_DOUBLES.has(lower)) continue;
    if (lower === "is" && opensCleft(words.target, at)) continue;
    if (words.source.some(({ lower: each }, place) => each === words.source[place - 1]?.lower)) continue;
    const message = `“${before.written} ${written}” says the same word twice`;
    found.push({ target: [before.end, end], replacement: "", message, severity: "warning" });
  }
  return found;
}

/** `What it is is a start.` */
function opensCleft(words: readonly PlacedWord[], at: number): boolean {
  return words.slice(0, at).some(({ lower }) => lower === "what" || lower === "all");
}
