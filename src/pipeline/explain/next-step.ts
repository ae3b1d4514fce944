import { assertNever } from "../../lib/assert-never.ts";
import { baseLanguage } from "../../lib/base-language.ts";
import { countOf } from "../../lib/count-of.ts";
import { languageName } from "../../lib/language-name.ts";
import { billedLength } from "../../model/billed-length.ts";
import type {
  KeptSegment,
  OpenSegment,
  PlannedSegment,
  SettledSegment,
  TranslationPlan,
} from "../../model/translation-plan.ts";
import type { Kit } from "../kit.ts";
import { maySend } from "../languages/may-send.ts";
import type { NextStep } from "./unit-explanation.ts";

export interface PlannedUnit {
  /** The segment's id. */
  readonly id: string;
  /** Shows a text of it with its inline codes. */
  readonly xml: (text: string) => string;
  /** Whether it is in the target's language already. */
  readonly isKept: boolean;
}

/** What the plan has in mind for one segment of its only document, in words. */
export function nextStep(kit: Kit, plan: TranslationPlan, { id, xml, isKept }: PlannedUnit): NextStep {
  const segments = plan.documents[0]?.segments ?? new Map<string, PlannedSegment>();
  const planned = segments.get(id);
  if (planned === undefined) throw new Error(`The plan left out ${id}: this is a bug in bitekst`);
  const { route } = planned;
  const language = languageName(baseLanguage(kit.config.target.language));
  switch (planned.kind) {
    case "settled":
      return {
        route,
        why:
          WHY_SETTLED[route === "rule" && isKept ? "kept" : (planned.match ?? planned.route)](language) +
          swapsOf(planned),
        target: xml(planned.target),
        characters: 0,
      };
    case "kept":
      return { route, ...whyKept(planned, language), characters: 0 };
    case "sent":
      return { route, ...whySent(kit, plan, { planned, segments }) };
    case "held":
      return { route, why: WHY_HELD[planned.reason], characters: 0 };
    case "open":
      return {
        route,
        why: `It would stay untranslated: ${whyNobody(kit, plan, planned)}`,
        characters: 0,
      };
    default:
      return assertNever(planned);
  }
}

const WHY_SETTLED = {
  ice: () => "Memory has the sentence, with the same sentences before and after it",
  exact: () => "Memory has the sentence, among other neighbours",
  memory: () => "Memory has the sentence",
  rule: (language: string) => `A rule makes its ${language}: it has no words that take a translator`,
  kept: (language: string) => `It is ${language} already: a rule keeps it as it is`,
  cache: () => "The cache has an answer that fits",
  repetition: () => "This run has an answer that fits",
  fuzzy: () =>
    "Memory has a like sentence, which differs in numbers, dates or names alone (memory.fuzzy: guarded)",
} as const;

/** What is put into the English of a like sentence, and how like that is. */
function swapsOf({ like }: SettledSegment): string {
  if (like === undefined) return "";
  const swaps = like.swaps.map(({ from, to }) => `${from} → ${to}`);
  return [`; ${like.score} % alike: ${JSON.stringify(like.source)}`, ...swaps].join("; ");
}

const WHY_HELD = {
  doubtful: "It would stay untranslated: the engine gave doubtful answers twice. Ask anew with --retranslate",
  "too-long": "It would stay untranslated: it is longer than one request may be",
} as const;

function whyKept({ standing }: KeptSegment, language: string): Pick<NextStep, "why"> {
  const { rejected, joined } = standing.review ?? {};
  if (rejected)
    return { why: `A person sent its ${language} back. Ask anew with --retranslate, or write it` };
  if (joined) return { why: `A person joined it to ${joined}, which has its ${language}` };
  return { why: `A person wrote or approved its ${language}` };
}

/** What keeps a segment from the engines that are there. */
function whyNobody(kit: Kit, { documents }: TranslationPlan, { unchosen }: OpenSegment): string {
  const { noEngine, engines = [] } = kit;
  if (noEngine !== undefined) return noEngine.message;
  if (documents.some(({ document }) => !maySend(kit, document)))
    return "nynorsk is not to be sent (source.nynorsk: refuse)";
  const missing = engines.find((each) => each.missing !== undefined)?.missing;
  return unchosen || missing === undefined ? "no engine of the list is for it (engine)" : missing.message;
}

interface SentUnit {
  readonly planned: Extract<PlannedSegment, { kind: "sent" }>;
  readonly segments: ReadonlyMap<string, PlannedSegment>;
}

function whySent(
  kit: Kit,
  { outgoing }: TranslationPlan,
  { planned, segments }: SentUnit,
): Pick<NextStep, "why" | "characters"> {
  if (planned.route === "repetition") {
    const [first] = [...segments].find(([, other]) => isFirst(other, planned.outgoing)) ?? [];
    return { why: `The same text is sent once, for ${first ?? "an earlier segment"}`, characters: 0 };
  }
  const { text = "", engine, otherwise = [] } = outgoing.find(({ id }) => id === planned.outgoing) ?? {};
  const { name, cost } = kit.engines?.find((each) => each.engine.name === engine)?.engine ?? kit.engine;
  const characters = cost.kind === "free" ? 0 : billedLength(text);
  const bill = cost.kind === "free" ? "nothing" : countOf(characters, "character");
  const then = otherwise.map((each) => each.engine).join(", then to ");
  const next = then === "" ? "" : `; where it fails, to ${then}`;
  return { why: `It would be sent to ${name}: ${bill} to bill${next}`, characters };
}

function isFirst(other: PlannedSegment, outgoing: string): boolean {
  return other.kind === "sent" && other.route === "engine" && other.outgoing === outgoing;
}
