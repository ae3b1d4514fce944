import { englishValues } from "../../language/named-values/english-values.ts";
import type { PlacedValue } from "../../language/named-values/named-value.ts";
import { norwegianValues } from "../../language/named-values/norwegian-values.ts";
import type { Remark } from "../check.ts";
import { quoteText } from "../quote-text.ts";
import type { UnitWords } from "../words/unit-words.ts";

/**
 * A weekday that became another one, `doblet` that became `tripled`, `tusenvis` that became `hundreds`. Said only where
 * the one is nowhere in the English and the other nowhere in the Norwegian: `torsdag` may well be `yesterday`.
 */
export function compareNamedValues({
  source,
  target,
}: Pick<UnitWords, "source" | "target">): readonly Remark[] {
  const [there, here] = [norwegianValues(source), englishValues(target)];
  for (const lost of there) {
    if (lost.isLoose || here.some((value) => isSame(lost, value))) continue;
    const added = here.find(
      (value) => value.topic === lost.topic && !value.isLoose && !there.some((other) => isSame(other, value)),
    );
    if (added !== undefined) return [remarkOn(lost, added)];
  }
  return [];
}

function isSame({ topic, value, also }: PlacedValue, other: PlacedValue): boolean {
  return topic === other.topic && (value === other.value || also === other.value);
}

function remarkOn({ topic, word }: PlacedValue, added: PlacedValue): Remark {
  return {
    message: `${quoteText(word.written)} became ${quoteText(added.word.written)}`,
    source: [word.start, word.end],
    target: [added.word.start, added.word.end],
    ...(topic !== "weekday" && { severity: "warning" }),
  };
}
