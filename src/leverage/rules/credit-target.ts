import { BLOCK_WORDING } from "../../language/block-wording.ts";
import { CREDIT_LABELS } from "../../language/credit-labels.ts";
import { likeCase } from "./like-case.ts";
import { namesOnly } from "./names-only.ts";

const IN_BRACKETS = /^\((?<inside>.+)\)(?<stop>\.?)$/u;
const LABELLED = /^(?<label>[^:]{2,40}?)\s*:\s*(?<names>[^:]+)$/u;
const IN_AGENCY_BRACKETS = /^[^:()]*(?:\/|\bvia\b)[^:()]*$/u;
/** `Foto/video`, `Foto og grafikk` */
const BETWEEN_LABELS = /(\s?[/&,]\s?|\sog\s)/u;
/** From the start alone: most texts are sentences, which need no look at each of their places. */
const BARE_CREDIT = new RegExp(BLOCK_WORDING.bareCredit.source, "uy");
const WHOLE_LABELS: Readonly<Record<string, string>> = {
  "alle foto": "All photos",
  "begge foto": "Both photos",
  kilde: "Source",
  kilder: "Sources",
  kjelde: "Source",
  kjelder: "Sources",
};

/** `Foto: NN / AP` → `Photo: NN / AP`; `undefined` for what is no credit or has words that are not known. */
export function creditTarget(source: string): string | undefined {
  const { inside, stop } = IN_BRACKETS.exec(source)?.groups ?? {};
  if (inside !== undefined && isBalanced(inside)) {
    const target = IN_AGENCY_BRACKETS.test(inside) ? (namesOnly(inside) ?? credit(inside)) : credit(inside);
    return target && `(${target})${stop}`;
  }
  return credit(source);
}

function isBalanced(text: string): boolean {
  return text.indexOf("(") <= text.indexOf(")");
}

function credit(text: string): string | undefined {
  const { label = "", names = "" } = (text.includes(":") && LABELLED.exec(text)?.groups) || {};
  if (label === "") return bareCredit(text);
  const english = labelTarget(label);
  const kept = english && namesOnly(names.replace(/\.$/u, ""));
  return kept && `${english}: ${capitalised(kept)}${names.endsWith(".") ? "." : ""}`;
}

/** `Illustrasjonsfoto`, `Skjermdump fra TikTok`, `Foto Kari Nordmann / NTB`, `Terje Pedersen / NTB` */
function bareCredit(text: string): string | undefined {
  BARE_CREDIT.lastIndex = 0;
  if (!BARE_CREDIT.test(text)) return undefined;
  const [first = ""] = /^\S+/u.exec(text) ?? [];
  const label = labelTarget(first.replace(/\.$/u, ""));
  const rest = text.slice(first.length);
  if (label === undefined) return namesOnly(text);
  if (rest.trim() === "") return label + (first.endsWith(".") ? "." : "");
  const kept = namesOnly(rest.trim());
  return kept && label + (/^\p{Ll}/u.test(kept) ? " " : ": ") + kept;
}

function labelTarget(label: string): string | undefined {
  const whole = WHOLE_LABELS[label.toLowerCase()];
  if (whole !== undefined) return likeCase(label, whole);
  const parts = label.split(BETWEEN_LABELS).map((part, index) => {
    if (index % 2 === 1) return part === " og " ? " and " : part;
    const english = CREDIT_LABELS[part.toLowerCase()];
    return english && likeCase(part, index === 0 ? english : english.toLowerCase());
  });
  return parts.includes(undefined) ? undefined : parts.join("");
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
