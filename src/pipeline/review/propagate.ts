import { isDeepStrictEqual } from "node:util";
import { targetName } from "../../check/words/target-name.ts";
import { shownText } from "../../formats/shown-text.ts";
import { normaliseSource } from "../../model/normalise-source.ts";
import type { UnitChange } from "../../model/review-record.ts";
import type { StoredDocument } from "../../model/stored-document.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import { isPseudoUnit } from "../../model/without-pseudo.ts";
import type { Store } from "../../ports/store.ts";
import type { Kit } from "../kit.ts";
import { refusePseudo } from "./new-standing.ts";

export interface PropagateOrder {
  readonly document: string;
  readonly segment: string;
  /** As the person saw it. */
  readonly revision: number;
  readonly who: string;
  /** Only tells what it would change. */
  readonly dry?: boolean;
  /** Changes approved units as well. */
  readonly approved?: boolean;
}

/** A unit with the same source, and what stands there so far. */
export interface SameSource {
  readonly document: string;
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

export type PropagateOutcome =
  | {
      readonly kind: "done";
      readonly would: readonly SameSource[];
      /** What was changed, with its new revision: nothing when it was only asked. */
      readonly changed: readonly {
        readonly document: string;
        readonly id: string;
        readonly revision: number;
      }[];
      /** Takes all of it back; absent when nothing was changed. */
      readonly undo?: string;
    }
  | { readonly kind: "stale" }
  | { readonly kind: "refused"; readonly message: string; readonly advice: string }
  | { readonly kind: "gone" };

/** Documents that are loaded at a time. */
const TOGETHER = 100;

interface Twin {
  readonly document: string;
  readonly unit: TranslationUnit;
}

/** Gives a segment's target and state to all segments with the same source, in this article and in all others. */
export async function propagate(kit: Kit, order: PropagateOrder): Promise<PropagateOutcome> {
  const { store } = kit;
  const stored = (await store.documents.load([order.document])).get(order.document);
  const unit = stored && unitsOf(stored).find(({ segment }) => segment.id === order.segment);
  if (stored === undefined || unit === undefined) return { kind: "gone" };
  const mark = (await store.review.marks(order.document)).get(order.segment);
  if (mark?.revision !== order.revision) return { kind: "stale" };
  if (unit.state === "initial" || isJoined(unit, stored)) return refusal(unit, stored);
  if (isPseudoUnit(unit)) return refusePseudo(unit, "propagate");
  const twins = await findTwins(store, { document: order.document, unit }, order.approved === true);
  const would = twins.map(sameSource);
  if (order.dry === true || twins.length === 0) return { kind: "done", would, changed: [] };
  const at = kit.clock.now().toISOString();
  const changes = await changesOf(store, twins, { unit: standingOf(unit), who: order.who, at });
  const outcomes = await store.review.change(changes);
  const changed = outcomes.flatMap((outcome, index) => {
    const change = changes[index];
    if (outcome.kind !== "saved" || change === undefined) return [];
    return [{ document: change.document, id: change.segment, revision: outcome.revision }];
  });
  return { kind: "done", would, changed, ...(changed.length > 0 && { undo: at }) };
}

function refusal({ segment }: TranslationUnit, { document }: StoredDocument): PropagateOutcome {
  const name = targetName(document.languages);
  const message = `Cannot apply segment "${segment.id}" elsewhere: it has no ${name} of its own alone`;
  return {
    kind: "refused",
    message,
    advice: `Write its ${name}, or part it from the sentence it is joined to`,
  };
}

function unitsOf({ document }: StoredDocument): readonly TranslationUnit[] {
  return document.blocks.flatMap(({ units }) => units);
}

/** In a join, one text stands for several sources. */
function isJoined({ segment, review }: TranslationUnit, stored: StoredDocument): boolean {
  return review?.joined !== undefined || unitsOf(stored).some((other) => other.review?.joined === segment.id);
}

function standingOf({ target, state, origin, review }: TranslationUnit): UnitChange["unit"] {
  return {
    target,
    state,
    ...(origin && { origin }),
    ...(review?.blank === true && { review: { blank: true } }),
  };
}

async function findTwins(store: Store, asked: Twin, withApproved: boolean): Promise<readonly Twin[]> {
  const names = await store.documents.names();
  const others = names.filter((name) => name !== asked.document);
  const own = (await store.documents.load([asked.document])).get(asked.document);
  const language = own && languageOf(asked.unit, own);
  const twins: Twin[] = [];
  for (const chunk of [[asked.document], ...chunksOf(others)]) {
    for (const stored of (await store.documents.load(chunk)).values()) {
      twins.push(...twinsIn(stored, { asked, language, withApproved }));
    }
  }
  return twins;
}

function chunksOf(names: readonly string[]): readonly (readonly string[])[] {
  const chunks: (readonly string[])[] = [];
  for (let start = 0; start < names.length; start += TOGETHER)
    chunks.push(names.slice(start, start + TOGETHER));
  return chunks;
}

interface Sought {
  readonly asked: Twin;
  readonly language: string | undefined;
  readonly withApproved: boolean;
}

function twinsIn(stored: StoredDocument, { asked, language, withApproved }: Sought): readonly Twin[] {
  const { name } = stored.document;
  const source = normaliseSource(asked.unit.segment.source);
  const wanted = standingOf(asked.unit);
  return unitsOf(stored)
    .filter((unit) => normaliseSource(unit.segment.source) === source)
    .filter((unit) => name !== asked.document || unit.segment.id !== asked.unit.segment.id)
    .filter((unit) => languageOf(unit, stored) === language && !isJoined(unit, stored))
    .filter(({ state }) => withApproved || (state !== "final" && state !== "reviewed"))
    .filter((unit) => !isDeepStrictEqual(standingOf(unit), wanted))
    .map((unit) => ({ document: name, unit }));
}

function languageOf({ segment }: TranslationUnit, { document }: StoredDocument): string {
  return `${segment.language ?? document.languages.source} ${document.languages.target}`;
}

function sameSource({ document, unit: { segment, target } }: Twin): SameSource {
  const { id, source, codes } = segment;
  return { document, id, source: shownText(source, codes), target: shownText(target, codes) };
}

async function changesOf(
  { review }: Store,
  twins: readonly Twin[],
  said: Pick<UnitChange, "unit" | "who" | "at">,
): Promise<readonly UnitChange[]> {
  const changes: UnitChange[] = [];
  for (const document of new Set(twins.map((twin) => twin.document))) {
    const marks = await review.marks(document);
    for (const { unit } of twins.filter((twin) => twin.document === document)) {
      const segment = unit.segment.id;
      const revision = marks.get(segment)?.revision ?? 1;
      changes.push({ document, segment, revision, action: "propagate", ...said });
    }
  }
  return changes;
}
