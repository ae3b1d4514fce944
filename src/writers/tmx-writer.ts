import { serialiseTmx, type TmxUnit } from "../formats/tmx.ts";
import { writtenForms } from "../language/written-forms.ts";
import { withoutCodes } from "../model/code-characters.ts";
import type { BilingualDocument } from "../model/document.ts";
import type { LanguagePair } from "../model/language.ts";
import { plainSource } from "../model/plain-source.ts";
import { reviewNotice } from "../model/review-notice.ts";
import type { Segment } from "../model/segment.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { BesideUnits, UnitBeside } from "../model/unit-beside.ts";
import { withoutPseudo } from "../model/without-pseudo.ts";
import type { Writer } from "../ports/writer.ts";
import { OUTPUT_NAMING } from "./output-naming.ts";

/**
 * The document's translated segments as TMX 1.4, for any translation tool: with state, origin (which tells
 * machine translation from what people wrote), neighbours and document; `tuid` is the segment's id.
 */
export const tmxWriter: Writer = {
  format: "tmx",
  ...OUTPUT_NAMING.tmx,
  write: (document, _source, beside) => {
    const notice = reviewNotice(document);
    return serialiseTmx({
      entries: unitsOf(withoutPseudo(document), beside),
      notes: notice === undefined ? [] : [notice],
    });
  },
};

/**
 * Untranslated segments and pseudo-translation are no units of a memory, nor are those that have no English of their own or that a rule kept
 * as they were written, but still neighbours of those that are. What was sent back is one, as needing work,
 * and what is empty on purpose, without English.
 */
function unitsOf({ name, languages, blocks }: BilingualDocument, beside?: BesideUnits): readonly TmxUnit[] {
  const units = blocks.flatMap((block) => block.units);
  const sources = units.map((unit) => withoutCodes(unit.segment.source));
  const joinedTo = sourcesByHead(units);
  return units.flatMap(({ segment, state, origin, review, ...unit }, index): TmxUnit[] => {
    const target = review?.rejected?.text ?? unit.target;
    const isKept = origin === "rule" && segment.language !== undefined && target === segment.source;
    if ((target === "" && !review?.blank) || isKept) return [];
    const joined = joinedTo.get(segment.id);
    const written = state === "initial" ? "translated" : state;
    const previous = sources[index - 1] ?? "";
    const next = sources[index + 1] ?? "";
    const { id, source, codes } = segment;
    const known = {
      ...(joined && { joined }),
      ...(review?.rejected && { rejected: review.rejected.reason }),
      ...(origin && { origin }),
      ...(codes.length > 0 && { codes }),
      ...besideOf(beside?.get(id)),
    };
    const own = unitLanguages(segment, languages);
    return [{ id, languages: own, source, target, state: written, ...known, document: name, previous, next }];
  });
}

/** Sources of the units whose English stands with another, by that one's segment. */
function sourcesByHead(units: readonly TranslationUnit[]): ReadonlyMap<string, readonly string[]> {
  const sources = new Map<string, string[]>();
  for (const { segment, review } of units) {
    if (review?.joined === undefined) continue;
    const source = plainSource(segment.source);
    const known = sources.get(review.joined);
    if (known === undefined) sources.set(review.joined, [source]);
    else known.push(source);
  }
  return sources;
}

function besideOf(beside: UnitBeside | undefined): Pick<TmxUnit, "revision" | "comments"> {
  if (beside === undefined) return {};
  return { revision: beside.revision, comments: beside.comments.map(({ who, text }) => `${who}: ${text}`) };
}

/** Bokmål and nynorsk under their own names; what is neither went the way of its document, and memory finds it there. */
function unitLanguages({ language }: Segment, { source, target }: LanguagePair): LanguagePair {
  return language !== undefined && writtenForms(source).includes(language)
    ? { source: language, target }
    : { source, target };
}
