import { withoutCodes } from "../model/code-characters.ts";
import type { LanguagePair } from "../model/language.ts";
import type { Outgoing } from "../model/translation-plan.ts";
import type { EngineLimits } from "../ports/engine.ts";
import type { Batch, ContextMode } from "./batch.ts";
import { contextWindow } from "./context-window.ts";
import { type Pack, packTexts } from "./pack-texts.ts";

export interface BatchOptions {
  readonly limits: EngineLimits;
  /** Bytes that a text takes in a request. */
  readonly measure: (text: string) => number;
  readonly context: ContextMode;
  /**
   * Segment sources in running order, by document, empty for those that stay out of the context; a document that
   * is missing is translated without context.
   */
  readonly articles: ReadonlyMap<string, readonly string[]>;
  /** The engine's names for a pair: pairs that it does not tell apart share requests. */
  readonly languagesFor?: (languages: LanguagePair) => LanguagePair | undefined;
}

export interface Batches {
  /** In running order of their first texts within each article or language pair. */
  readonly batches: readonly Batch[];
  /** Too large for a request of their own. */
  readonly tooLong: readonly Outgoing[];
}

/** Bytes of context at most: some 10,000 Norwegian characters, more than most articles have. */
const CONTEXT_BYTES = 12 * 1024;

/** Unfinished packs that are searched for room: enough to fill them, few enough to stay linear. */
const OPEN_PACKS = 8;

/** Cuts a plan's texts into requests: as few as the limits allow, with the article around them if wished. */
export function makeBatches(outgoing: readonly Outgoing[], options: BatchOptions): Batches {
  const { limits, measure, context } = options;
  const fits = ({ text }: Outgoing) => measure(text) <= limits.maxBytes;
  const tooLong = outgoing.filter((text) => !fits(text));
  const openPacks = context === "article" ? 1 : OPEN_PACKS;
  const batches = groupTexts(outgoing.filter(fits), options).flatMap(({ languages, texts }) =>
    packTexts(texts, { limits, measure, openPacks }).map((pack) => toBatch(pack, languages, options)),
  );
  return { batches, tooLong };
}

interface Group {
  readonly languages: LanguagePair;
  readonly texts: Outgoing[];
}

/**
 * Texts that may share a request: of one language pair, with context of one article, and all with inline codes or
 * all without. Engines are told of codes by the request, which changes how they read every text in it.
 */
function groupTexts(outgoing: readonly Outgoing[], options: BatchOptions): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const text of outgoing) {
    const languages = options.languagesFor?.(text.languages) ?? text.languages;
    const article = options.context === "article" ? text.document : "";
    const isCoded = withoutCodes(text.text) !== text.text;
    const key = JSON.stringify([languages.source, languages.target, article, isCoded]);
    const group = groups.get(key) ?? { languages, texts: [] };
    groups.set(key, group);
    group.texts.push(text);
  }
  return [...groups.values()];
}

function toBatch({ texts, bytes }: Pack, languages: LanguagePair, options: BatchOptions): Batch {
  const context = options.context === "article" ? contextFor(texts, bytes, options) : undefined;
  return { languages, texts, ...(context === undefined ? {} : { context }) };
}

/** The texts come first: context gets what they leave of the request, within its own budget. */
function contextFor(texts: readonly Outgoing[], bytes: number, options: BatchOptions): string | undefined {
  const { limits, measure, articles } = options;
  const article = articles.get(texts[0]?.document ?? "") ?? [];
  const places = texts.map(({ index }) => index);
  return contextWindow(article, {
    first: Math.min(...places),
    last: Math.max(...places),
    budget: Math.min(CONTEXT_BYTES, limits.maxBytes - bytes),
    measure,
  });
}
