import type { MentionPair } from "./match-mentions.ts";

const SCALES: Readonly<Record<number, string>> = { 1e6: "million", 1e9: "billion", 1e12: "trillion" };
const SCALE_WORD = /\b(?:million|billion|trillion)\b/u;

/** The whole target with the one word or mark put right that made a number another; undefined where it is not one. */
export function fixNumber({ source, target }: MentionPair, text: string): string | undefined {
  const written = text.slice(target.start, target.end);
  const right = rightScale({ source, target }, written) ?? rightThousands({ source, target }, written);
  return right === undefined ? undefined : text.slice(0, target.start) + right + text.slice(target.end);
}

function rightScale({ source, target }: MentionPair, written: string): string | undefined {
  const word = SCALES[source.scale];
  const same = Math.abs(source.value / source.scale - target.value / target.scale) < 1e-9;
  if (word === undefined || !same || source.scale === target.scale || !SCALE_WORD.test(written))
    return undefined;
  return written.replace(SCALE_WORD, word);
}

/** `100.000` for `100.000`: points that part thousands become commas. */
function rightThousands({ source }: MentionPair, written: string): string | undefined {
  const figure = /\d{1,3}(?:\.\d{3})+(?!\d)/u.exec(written)?.[0];
  if (figure === undefined || Number(figure.replaceAll(".", "")) !== source.value) return undefined;
  return written.replace(figure, figure.replaceAll(".", ","));
}
