import type { CachedAnswer } from "../model/cached-answer.ts";
import type { SegmentedDocument } from "../model/document.ts";
import type { EngineRoute } from "../model/engine-route.ts";
import { KIND_RULES } from "../model/kind-rules.ts";
import type { LanguageCode } from "../model/language.ts";
import type { MemoryEntry } from "../model/memory-entry.ts";
import type { Segment } from "../model/segment.ts";
import type { StoredDocument } from "../model/stored-document.ts";
import type { PlannedSegment, SettledSegment, TranslationPlan } from "../model/translation-plan.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { CacheReuse, DescribedDocument, DescribedSegment } from "./described-segment.ts";
import type { PlaceCodes } from "./fit-target.ts";
import type { LikeReuse } from "./fuzzy/guarded/reuse-like.ts";
import { keepWord } from "./keep-word.ts";
import { keptSource } from "./kept-source.ts";
import { type CacheMatch, matchCache } from "./match-cache.ts";
import { OutgoingList } from "./outgoing-list.ts";
import { ruleTarget } from "./rules/rule-target.ts";
import { servedAnswer } from "./served-answer.ts";
import { settleFromMemory } from "./settle-from-memory.ts";

/** What the store knows of the segments at hand. */
export interface PlanKnowledge {
  /** By source language, then by plain source. */
  readonly memory: ReadonlyMap<LanguageCode, ReadonlyMap<string, readonly MemoryEntry[]>>;
  /** By cache key. */
  readonly cache: ReadonlyMap<string, readonly CachedAnswer[]>;
  /** The documents as the last run left them, by name. */
  readonly stored: ReadonlyMap<string, StoredDocument>;
  /** English of like sentences, by document and segment id: for segments that must be sent otherwise. */
  readonly like?: ReadonlyMap<string, ReadonlyMap<string, LikeReuse>>;
}

export interface PlanRules {
  readonly reuse: CacheReuse;
  /** Whether there is an engine to send to. */
  readonly canSend: boolean;
  /** Tells answers that this very run was given before from those of others. */
  readonly run?: string;
  /** Whether a document's text may go to it; all may when left out. */
  maySend?(document: SegmentedDocument): boolean;
  /** Whether nothing can be sent to this engine now; absent where there is but one. */
  isMissing?(engine: string): boolean;
  /** Whether a text fits into one request alone, of this engine where there are several. */
  fits(text: string, engine?: string): boolean;
  /** Puts a source's inline codes into a target; without it, targets without codes do not serve such a segment. */
  readonly placeCodes?: PlaceCodes;
  /** What an engine answered in another's place is asked of that one. */
  readonly upgrade?: boolean;
  /** Segments to be asked for anew whatever the cache holds. */
  askAnew?(document: string, segment: string): boolean;
}

/** Decides for every segment of the run where its target comes from: memory, rule, cache, repetition, engine, none. */
export function planTranslation(
  documents: readonly DescribedDocument[],
  knowledge: PlanKnowledge,
  rules: PlanRules,
): TranslationPlan {
  const outgoing = new OutgoingList(rules.reuse);
  const planned = documents.map((described) => {
    const { document, languages } = described;
    const stored = knowledge.stored.get(document.name);
    const canSend = rules.canSend && (rules.maySend?.(document) ?? true);
    const place: Place = {
      described,
      stored,
      before: unitsById(stored),
      heads: headsOf(stored),
      own: described.segments.map(({ segment }) => segment),
      knowledge,
      rules,
      canSend,
      outgoing,
    };
    const segments = described.segments.map((each) => [each.segment.id, planSegment(each, place)] as const);
    return { document, languages, segments: new Map(segments) };
  });
  return { documents: planned, outgoing: outgoing.list(), careful: outgoing.costOfCare() };
}

interface Place {
  readonly described: DescribedDocument;
  readonly stored: StoredDocument | undefined;
  readonly before: ReadonlyMap<string, TranslationUnit>;
  readonly heads: ReadonlySet<string>;
  readonly own: readonly Segment[];
  readonly knowledge: PlanKnowledge;
  readonly rules: PlanRules;
  readonly canSend: boolean;
  readonly outgoing: OutgoingList;
}

function unitsById(stored: StoredDocument | undefined): ReadonlyMap<string, TranslationUnit> {
  const units = stored?.document.blocks.flatMap((block) => block.units) ?? [];
  return new Map(units.map((unit) => [unit.segment.id, unit]));
}

/** Segments that have the English of others too. */
function headsOf(stored: StoredDocument | undefined): ReadonlySet<string> {
  const units = stored?.document.blocks.flatMap((block) => block.units) ?? [];
  return new Set(units.flatMap(({ review }) => review?.joined ?? []));
}

function planSegment(segment: DescribedSegment, place: Place): PlannedSegment {
  if (!KIND_RULES[segment.kind].sent) return asItStands(segment);
  return (
    fromPerson(segment, place) ??
    fromMemory(segment, place) ??
    byRule(segment, place) ??
    fromCacheOrEngine(segment, place)
  );
}

/** What a person sent back is asked for anew when that is wanted; what they approved never is. */
function fromPerson(segment: DescribedSegment, place: Place): PlannedSegment | undefined {
  const { described, stored, before, heads, own, rules } = place;
  const kept = keepWord(segment, { stored, before, heads, segments: own });
  const anew = kept?.route === "none" && rules.askAnew?.(described.document.name, segment.segment.id);
  return anew ? undefined : kept;
}

function asItStands({ segment }: DescribedSegment): PlannedSegment {
  return { kind: "settled", route: "rule", target: segment.source, state: "translated", origin: "rule" };
}

function fromMemory(segment: DescribedSegment, place: Place): PlannedSegment | undefined {
  const { described, before, rules } = place;
  const { document, languages } = described;
  const entries = place.knowledge.memory.get(languages.source)?.get(segment.text);
  const { placeCodes } = rules;
  const language = segment.segment.language ?? languages.source;
  return (
    entries && settleFromMemory(segment, entries, { document: document.name, language, before, placeCodes })
  );
}

function byRule(segment: DescribedSegment, place: Place): PlannedSegment | undefined {
  const target = keptSource(segment, place.described.languages) ?? madeByRule(segment, place);
  return target === undefined
    ? undefined
    : { kind: "settled", route: "rule", target, state: "translated", origin: "rule" };
}

function madeByRule({ text, source, kind }: DescribedSegment, place: Place): string | undefined {
  const plain = ruleTarget(text, place.described.languages, kind);
  const isCoded = plain !== undefined && text !== source;
  return isCoded ? place.rules.placeCodes?.(source, plain) : plain;
}

function fromCacheOrEngine(segment: DescribedSegment, place: Place): PlannedSegment {
  const { described, rules } = place;
  const ways = waysOf(segment, place);
  const served = ways.findIndex(({ known }) => known.kind === "serve");
  const first = ways.findIndex(({ isOpen }) => isOpen);
  const anew = rules.askAnew?.(described.document.name, segment.segment.id) ?? false;
  // What a fallback answered is asked of the engine that goes before it.
  const isBetter = rules.upgrade === true && first < served;
  const known = servedBy(ways[served], rules);
  if (first === -1 || !(anew || isBetter)) {
    return (known ? undefined : fromLike(segment, place)) ?? known ?? fromEngine(ways, place);
  }
  const asked = anew ? ways.map((way) => ({ ...way, known: NEVER_ASKED })) : ways.slice(0, served);
  const sent = fromEngine(asked, place);
  return sent.kind === "sent" ? { ...sent, ...(known && { fallback: known }) } : (known ?? sent);
}

/** After the cache: an answer to the sentence itself is not put away for that to a like one. */
function fromLike(
  { segment }: DescribedSegment,
  { described, knowledge }: Place,
): PlannedSegment | undefined {
  const reuse = knowledge.like?.get(described.document.name)?.get(segment.id);
  return reuse && { kind: "settled", route: "fuzzy", state: "translated", origin: "memory", ...reuse };
}

/** An engine that is for a segment. */
interface Way {
  /** With the key and context of this engine. */
  readonly segment: DescribedSegment;
  readonly route: EngineRoute | undefined;
  /** What its answers in the cache are worth here. */
  readonly known: CacheMatch;
  /** Something can be sent to it. */
  readonly isOpen: boolean;
}

const NEVER_ASKED: CacheMatch = { kind: "ask", asked: 0 };

function waysOf(segment: DescribedSegment, place: Place): readonly Way[] {
  if (segment.routes === undefined) return [wayTo(undefined, segment, place)];
  return segment.routes.map((route) => wayTo(route, { ...segment, ...route }, place));
}

function wayTo(route: EngineRoute | undefined, segment: DescribedSegment, place: Place): Way {
  const { knowledge, rules, stored, canSend } = place;
  const known = matchCache(segment, knowledge.cache.get(segment.key) ?? [], {
    reuse: rules.reuse,
    carried: stored?.answers[segment.segment.id],
  });
  const isOpen = canSend && !(route && rules.isMissing?.(route.engine));
  return { segment, route, known, isOpen };
}

function servedBy(way: Way | undefined, { run }: PlanRules): SettledSegment | undefined {
  return way?.known.kind === "serve" ? servedAnswer(way.known.answer, run) : undefined;
}

/** To the first engine that can take it; to the others when that one fails. */
function fromEngine(ways: readonly Way[], place: Place): PlannedSegment {
  const { described, knowledge, rules, outgoing } = place;
  const askable = ways.filter(({ known }) => known.kind === "ask");
  if (ways.length === 0) return { kind: "open", route: "none", unchosen: true };
  if (askable.length === 0) return { kind: "held", route: "none", reason: "doubtful" };
  const open = askable.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return { kind: "open", route: "none" };
  const [way, ...others] = open.filter(({ segment, route }) => rules.fits(segment.source, route?.engine));
  if (way === undefined) return { kind: "held", route: "none", reason: "too-long" };
  const asked = way.known.kind === "ask" ? way.known.asked : 0;
  return outgoing.add(way.segment, described, {
    asked,
    cached: knowledge.cache.has(way.segment.key),
    route: way.route,
    otherwise: others.flatMap(({ route }) => route ?? []),
  });
}
