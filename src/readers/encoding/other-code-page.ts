/** What a file that is no UTF-8 is in; `name` as `iconv` knows it. */
export type CodePage =
  | { readonly kind: "western" }
  | { readonly kind: "other"; readonly name: string }
  | { readonly kind: "unknown" };

/** Text that a guess is made on: enough for letter statistics, from where the first byte beyond ASCII stands. */
const SAMPLE = 65_536;
/** chardet's confidence, 0–100: another page of fewer points is a guess. */
const SURE = 20;

/** Symbols of Windows-1252 that stand between two letters only when the file is in another code page. */
const SYMBOL_IN_WORD = /(?<=\p{L})[†‡‰‹›‘“„‚ˆ˜™•€ƒ¡¢¤¥¦¨©ª¬®¯±²³µ¶¸¹º¼½¾¿×÷](?=\p{L})/gu;
const UNDEFINED = /[\x81\x8d\x8f\x90\x9d]/;

/**
 * Judges bytes that are no UTF-8 by what they give as Windows-1252 (`text`). Norwegian shows itself by its
 * own letters; for the rest chardet, loaded only then, is asked for a second opinion.
 */
export async function otherCodePage(bytes: Uint8Array, text: string): Promise<CodePage> {
  const start = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 512);
  const sample = text.slice(start, start + SAMPLE);
  const high = count(sample, /[^\P{L}\p{ASCII}]/gu);
  const isGarbled = UNDEFINED.test(text) || count(sample, SYMBOL_IN_WORD) > high;
  if (!isGarbled && count(sample, /[æøåÆØÅ]/g) * 2 >= high) return { kind: "western" };
  const guess = await secondOpinion(bytes.subarray(start, start + SAMPLE));
  if (guess !== undefined) return { kind: "other", name: guess };
  if (isGarbled) return oldNorwegian(sample);
  return high * 2 > count(sample, /\p{L}/gu) ? { kind: "unknown" } : { kind: "western" };
}

/** The code pages of DOS and of the old Macintosh, where å, ø and æ fall on symbols; chardet knows neither. */
function oldNorwegian(sample: string): CodePage {
  const half = count(sample, /\P{ASCII}/gu) / 2;
  if (count(sample, /[†›‘\x8f\x9d’]/g) > half) return { kind: "other", name: "CP865" };
  return count(sample, /[Œ¿¾\x81¯®]/g) > half ? { kind: "other", name: "MACINTOSH" } : { kind: "unknown" };
}

async function secondOpinion(bytes: Uint8Array): Promise<string | undefined> {
  const { analyse } = await import("chardet");
  const [best] = analyse(bytes);
  const isWestern = best === undefined || /^(?:ascii|iso-8859-1|windows-1252)$/i.test(best.name);
  return isWestern || best.confidence < SURE ? undefined : best.name;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
