import type { BlockKind } from "../../model/block.ts";
import { quoteText } from "../quote-text.ts";
import type { PlaceFault } from "./place-fault.ts";

/** What may stand behind the last mark: `.”`, `.)`. */
const CLOSING = " \t\n\u00A0\"“”’'»)]*";
const ENDS = ".?!…:;,";
/** Abbreviations whose stop ends no sentence by itself. */
const SHORT =
  /(?:^|\s)(?:\S*\p{L}\.\p{L}+|\p{Lu}|[Kk]r|mill|mrd|osv|etc|mv|ca|[Nn]r|pst|[Jj]r|[Ss]r|mm|inkl|ekskl|tlf|jan|feb|aug|sept|okt|nov|des|Inc|Ltd|Co|pkt|St)\.$/u;
const LOOSE_KINDS: ReadonlySet<BlockKind> = new Set([
  "table-cell",
  "list-item",
  "credit",
  "byline",
  "dateline",
  "code",
  "caption",
]);

/** Final marks that differ, and a small letter where the source begins with a capital one. */
export function findEnds(source: string, target: string, kind: BlockKind): readonly PlaceFault[] {
  return [...differentEnd(source, target, kind), ...smallStart(source, target)];
}

function differentEnd(source: string, target: string, kind: BlockKind): readonly PlaceFault[] {
  const [there, here] = [lastMark(source), lastMark(target)];
  if (there === here || there === "," || there === ";") return [];
  const at = bodyOf(target).length;
  const place: PlaceFault["target"] = [here === "" ? at : at - 1, at];
  if (there === "") return extraEnd(here, { target, place, kind });
  if (SHORT.test(bodyOf(source).slice(-20))) return [];
  if (here === "") return missingEnd(there, { source, target, kind });
  const question = there === "?" || here === "?";
  const message = `The source ends in ${there}, the English in ${here}: ${quoteText(target.slice(-60))}`;
  return [
    {
      target: place,
      message,
      severity: question && !LOOSE_KINDS.has(kind) && here !== ":" ? "warning" : "info",
    },
  ];
}

interface End {
  readonly target: string;
  readonly place: PlaceFault["target"];
  readonly kind: BlockKind;
}

function extraEnd(here: string, { target, place, kind }: End): readonly PlaceFault[] {
  const stop = here === "." && !SHORT.test(bodyOf(target).slice(-20));
  if (!stop) return [];
  const message = `The English ends in a full stop, the source does not: ${quoteText(target.slice(-60))}`;
  return [{ target: place, message, ...(kind === "heading" && { replacement: "" }) }];
}

function missingEnd(
  there: string,
  { source, target, kind }: { source: string; target: string; kind: BlockKind },
): readonly PlaceFault[] {
  const at = bodyOf(target).length;
  const tail = target.slice(at);
  // `titled “Sult”.`: a quotation that is not a sentence of its own has the stop behind it.
  const inside = tail === "" || tail.startsWith(")") === bodyTail(source).startsWith(")");
  const message = `The source ends in ${there}, the English in no mark: ${quoteText(target.slice(-60))}`;
  const fix = /[\p{L}\p{N}%]$/u.test(target.slice(0, at)) && inside && tail.trim().length < 2;
  const loose = LOOSE_KINDS.has(kind) || kind === "heading" || there === ":";
  return [
    {
      target: [at, at],
      message,
      severity: loose ? "info" : "warning",
      ...(fix && { replacement: there }),
    },
  ];
}

function bodyTail(text: string): string {
  return text.slice(bodyOf(text).length);
}

/** The text up to its last mark or letter, without what closes behind it. */
function bodyOf(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** `…` counts as a stop, `?.` as a question mark, none is `""`; a stop may stand behind the closing mark or before it. */
function lastMark(text: string): string {
  const body = bodyOf(text);
  const [before, mark] = [body.charAt(body.length - 2), body.charAt(body.length - 1)];
  if (mark === "." && (before === "?" || before === "!")) return before;
  return mark === "…" ? "." : ENDS.includes(mark) ? mark : "";
}

function smallStart(source: string, target: string): readonly PlaceFault[] {
  if (/^[A-Z]/.test(target)) return [];
  const there = /\p{L}/u.exec(source.slice(0, 8));
  const here = /^[^\p{L}\p{N}]{0,4}(\p{Ll}\S*)/u.exec(target);
  if (here === null || there === null || there[0] === there[0].toLowerCase()) return [];
  const [, word = ""] = here;
  const name =
    /\p{Lu}|[./@]/u.test(word) ||
    source.startsWith(word) ||
    /^(?:d[eu]|van|von|al|el|la|le|di|da|af)$/u.test(word);
  if (name || /^[^\p{L}]*\p{N}/u.test(source)) return [];
  const at = here[0].length - word.length;
  const message = `The source begins with a capital letter, the English with a small one: ${quoteText(target)}`;
  return [{ target: [at, at + 1], replacement: word.charAt(0).toUpperCase(), message }];
}
