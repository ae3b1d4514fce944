import type { InlineCode } from "../model/inline-code.ts";
import type { MemoryEntry } from "../model/memory-entry.ts";
import { isPersonsWord } from "../model/persons-word.ts";
import { plainSource } from "../model/plain-source.ts";
import type { StoredDocument } from "../model/stored-document.ts";
import type { TranslationUnit } from "../model/translation-unit.ts";
import type { DescribedDocument, DescribedSegment } from "./described-segment.ts";

/**
 * The document as it was left, with what people approved for several segments together or left blank, as the file of
 * approvals has it: memory alone cannot tell of either. Only where sources and neighbours are the same, and where no
 * word of a person stands already.
 */
export function restoreSaid(
  { document, languages, segments }: DescribedDocument,
  stored: StoredDocument | undefined,
  entries: readonly MemoryEntry[],
): StoredDocument | undefined {
  const before = new Map(unitsOf(stored).map((unit) => [unit.segment.id, unit]));
  const own = entries.filter((entry) => entry.document === document.name);
  const restored = new Map<string, TranslationUnit>();
  for (const entry of own) {
    for (const index of segments.keys()) {
      const units = unitsFor(entry, segments, index);
      const isFree = units.every(({ segment }) => isOpenTo(before.get(segment.id)));
      if (isFree) for (const unit of units) restored.set(unit.segment.id, unit);
    }
  }
  if (restored.size === 0) return stored;
  const { name, format } = document;
  const blank = { name, format, languages, blocks: [], findings: [] };
  const base = stored ?? { document: blank, text: "", nextSegment: 0, answers: {} };
  const kept = base.document.blocks.map((block) => ({
    ...block,
    units: block.units.filter(({ segment }) => !restored.has(segment.id)),
  }));
  const added = {
    id: "restored",
    kind: "paragraph",
    start: 0,
    end: 0,
    units: [...restored.values()],
  } as const;
  return { ...base, document: { ...base.document, blocks: [...kept, added] } };
}

function unitsOf(stored: StoredDocument | undefined): readonly TranslationUnit[] {
  return stored?.document.blocks.flatMap((block) => block.units) ?? [];
}

function isOpenTo(unit: TranslationUnit | undefined): boolean {
  return unit === undefined || !isPersonsWord(unit);
}

/** The units that an entry speaks of, if it is the segment at this place with those behind it; none otherwise. */
function unitsFor(
  entry: MemoryEntry,
  segments: readonly DescribedSegment[],
  index: number,
): readonly TranslationUnit[] {
  const { target, state, joined = [] } = entry;
  const [head, ...tails] = segments.slice(index, index + joined.length + 1);
  if (head === undefined || tails.length < joined.length) return [];
  const text = [head, ...tails].map((each) => each.text).join(" ");
  const isSame =
    text === plainSource(entry.source) &&
    tails.every((each, at) => each.text === plainSource(joined[at] ?? ""));
  const last = tails.at(-1) ?? head;
  if (!isSame || !fits(entry.previous, head.previous) || !fits(entry.next, last.next)) return [];
  const said = { state, origin: "human" } as const;
  if (target === "") return [{ segment: head.segment, target, ...said, review: { blank: true } }];
  if (!sameCodes(head.segment.codes, entry.codes)) return [];
  const review = { joined: head.segment.id };
  return [
    { segment: head.segment, target, ...said },
    ...tails.map(({ segment }) => ({ segment, target: "", ...said, review })),
  ];
}

function fits(known: string | undefined, actual: string): boolean {
  return known === undefined || plainSource(known) === actual;
}

function sameCodes(codes: readonly InlineCode[], known: readonly InlineCode[] = []): boolean {
  const textOf = (list: readonly InlineCode[]) =>
    JSON.stringify(list.map(({ kind, number, markup }) => [kind, number, markup]));
  return textOf(codes) === textOf(known);
}
