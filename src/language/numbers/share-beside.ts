import { becomeCentury, decadeKeys, type NumberDraft, valueKey } from "./number-draft.ts";
import type { NumberToken } from "./number-token.ts";

type Tokens = readonly NumberToken[];

const DASHES = new Set(["–", "—", "-", "−", "‑"]);
const LINKS = new Set(["til", "to", "og", "and", "eller", "or", "mot", "x", ",", "&"]);

const PARTS = new Set(["early", "late", "the", "mid", "begynnelsen", "tidlig", "slutten", "sent"]);

/** Lets neighbours share what is said once: `2–3 mill.`, `11. og 12. mai`, `16th and 17th centuries`, `kl. 10–12`. */
export function shareBeside(tokens: Tokens, drafts: readonly NumberDraft[]): void {
  for (let at = drafts.length - 2; at >= 0; at -= 1) {
    const [left, right] = [drafts[at] as NumberDraft, drafts[at + 1] as NumberDraft];
    left.joined ??= linkOf(tokens, left, right) as "dash";
    if (left.joined === undefined) delete left.joined;
    else share(left, right);
  }
  for (let at = 1; at < drafts.length; at += 1)
    shareForward(drafts[at - 1] as NumberDraft, drafts[at] as NumberDraft);
  shareScale(drafts);
}

/** `4,1 milliarder, ikke 2,7 som først antatt`: figures behind may be of millions or more as well. */
function shareScale(drafts: readonly NumberDraft[]): void {
  let scale = 1;
  for (const draft of drafts) {
    if (draft.scale >= 1e6) scale = draft.scale;
    else if (scale > 1 && draft.kind === "figure" && draft.unit === undefined && draft.value < 1000)
      draft.weak.push(valueKey(draft.value * scale));
  }
}

function linkOf(tokens: Tokens, left: NumberDraft, right: NumberDraft): "dash" | "word" | undefined {
  const gap = right.first - left.next;
  if (gap === 1 || (gap === 2 && tokens[left.next]?.text === ",")) {
    const word = tokens[right.first - 1]?.lower ?? "";
    if (gap === 1 && DASHES.has(word)) return "dash";
    return LINKS.has(word) ? "word" : undefined;
  }
  if (
    gap === 2 &&
    LINKS.has(tokens[left.next]?.lower ?? "") &&
    PARTS.has(tokens[left.next + 1]?.lower ?? "")
  ) {
    return "word";
  }
  const hangs = left.hanging && gap === 2 && LINKS.has(tokens[left.next + 1]?.lower ?? "");
  return hangs ? "word" : undefined;
}

function share(left: NumberDraft, right: NumberDraft): void {
  if (left.unit === undefined && right.unit !== undefined && left.kind === "figure") left.unit = right.unit;
  if (left.kind === "figure" && right.scale > 1 && left.scale === 1)
    left.keys.push(valueKey(left.value * right.scale));
  if (left.kind === "figure" && left.joined === "dash") shareThousands(left, right);
  const plain = left.kind === "figure" || left.kind === "ordinal";
  if (!plain) return;
  if (right.kind === "century" || right.kind === "decade") shareAge(left, right);
  if (right.kind === "date" && left.value <= 31)
    left.keys.push(`d:${Math.floor(right.value / 100) * 100 + left.value}`);
  if (right.kind === "time" && left.value <= 24) shareTime(left, right);
}

/** `10–15 000` is ten to fifteen thousand, `2–300` two to three hundred. */
function shareThousands(left: NumberDraft, right: NumberDraft): void {
  if (left.value >= right.value || right.scale > 1) return;
  if (left.value < 1000 && right.value >= 1000 && right.value % 1000 === 0)
    left.weak.push(valueKey(left.value * 1000));
  if (left.value < 10 && right.value >= 100 && right.value < 1000) left.weak.push(valueKey(left.value * 100));
}

/** `18- og 1900-tallet`, `16th and 17th centuries`, `60- og 70-tallet`. */
function shareAge(left: NumberDraft, right: NumberDraft): void {
  const year = right.keys.some((key) => key.startsWith("y:"));
  if (!year) {
    becomeCentury(left);
    return;
  }
  left.kind = right.kind;
  left.keys = decadeKeys(left.value < 100 && right.kind === "century" ? left.value * 100 : left.value);
}

function shareTime(left: NumberDraft, right: NumberDraft): void {
  left.keys.push(`t:${left.value * 60}`);
  if (right.value >= 720 && left.value < 12) left.keys.push(`t:${left.value * 60 + 720}`);
}

/** What the first of two says for the second: `kl. 10–12`, `May 11 and 12`, `1995–96`. */
function shareForward(left: NumberDraft, right: NumberDraft): void {
  if (left.joined === undefined || right.kind !== "figure") return;
  if (left.kind === "time" && right.value <= 24) {
    right.keys.push(`t:${right.value * 60}`);
    if (right.value < 12) right.weak.push(`t:${right.value * 60 + 720}`);
  }
  if (left.kind === "date" && right.value <= 31) {
    right.keys.push(`d:${Math.floor(left.value / 100) * 100 + right.value}`);
  }
  if (mayBeHours(left, right)) for (const each of [left, right]) each.weak.push(`t:${each.value * 60}`);
  const isYear = left.joined === "dash" && left.value > 1000 && left.value < 2200;
  if (isYear && right.value < 100)
    right.weak.push(valueKey(Math.floor(left.value / 100) * 100 + right.value));
}

/** `åpent 11–16`. */
function mayBeHours(left: NumberDraft, right: NumberDraft): boolean {
  if (left.joined !== "dash" || left.kind !== "figure" || left.value >= right.value) return false;
  return [left, right].every(
    ({ value, unit }) => Number.isInteger(value) && value <= 24 && unit === undefined,
  );
}
