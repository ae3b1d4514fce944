import { isSamePair } from "../language/is-same-pair.ts";
import type { SegmentedDocument } from "../model/document.ts";
import type { LanguageCode } from "../model/language.ts";
import { PipelineError } from "../model/pipeline-error.ts";
import type { StoredDocument } from "../model/stored-document.ts";
import { readSource } from "../readers/read-source.ts";
import { carryIds } from "../segment/carry-ids.ts";
import { segmentDocument } from "../segment/segment-document.ts";
import type { Kit } from "./kit.ts";
import { foreignArticle } from "./languages/foreign-article.ts";

/** A document ready for the plan, or why there is none: the others go on. */
export type ReadDocument =
  | {
      readonly kind: "read";
      readonly document: SegmentedDocument;
      readonly nextSegment: number;
      readonly stored: StoredDocument | undefined;
    }
  | ({ readonly kind: "failed" } & FailedSource);

/** A path or a document that came to nothing. */
export interface FailedSource {
  readonly name: string;
  readonly error: PipelineError;
  /** As identified; absent when it could not be read. */
  readonly language?: LanguageCode;
}

/** Absolute paths, by name, of sources that do not lie below the root. */
export type SourcePlaces = ReadonlyMap<string, string>;

/** Reads and segments the named sources; segment ids are carried along from the store. */
export async function readDocuments(
  kit: Kit,
  names: readonly string[],
  places: SourcePlaces,
): Promise<readonly ReadDocument[]> {
  const stored = await kit.store.documents.load(names);
  const results: ReadDocument[] = [];
  for (const name of names)
    results.push(await readDocument(kit, { name, path: places.get(name) }, stored.get(name)));
  return results;
}

/** A source's name, and its absolute path when it does not lie below the root. */
export interface SourcePlace {
  readonly name: string;
  readonly path?: string | undefined;
}

async function readDocument(
  kit: Kit,
  place: SourcePlace,
  stored: StoredDocument | undefined,
): Promise<ReadDocument> {
  try {
    const segmented = await readSegmented(kit, place);
    const error = kit.config.source.language === "auto" ? foreignArticle(segmented) : undefined;
    if (error) return { kind: "failed", name: place.name, error, language: segmented.language };
    const { document, nextSegment } = carryIds(segmented, stored && previousOf(stored));
    return { kind: "read", document, nextSegment, stored: ofThisPair(kit, document, stored) };
  } catch (error) {
    if (error instanceof PipelineError) return { kind: "failed", name: place.name, error };
    throw error;
  }
}

/**
 * One source, whatever its language, decoded and cut into blocks and segments with ids from `s1`.
 * @throws PipelineError of the reader
 */
export async function readSegmented(
  kit: Pick<Kit, "root" | "config">,
  { name, path }: SourcePlace,
): Promise<SegmentedDocument> {
  const source = await readSource(kit.root, name, { path });
  const rules = kit.config.segment;
  const { language } = kit.config.source;
  return segmentDocument(source, language === "auto" ? rules : { ...rules, language });
}

/** Nothing that was said of an article in other languages stands for these: the ids of its segments are all that is kept. */
function ofThisPair(
  { config }: Pick<Kit, "config">,
  { language }: SegmentedDocument,
  stored: StoredDocument | undefined,
): StoredDocument | undefined {
  const pair = { source: language, target: config.target.language };
  return stored !== undefined && isSamePair(stored.document.languages, pair) ? stored : undefined;
}

function previousOf({ document, nextSegment }: StoredDocument) {
  const segments = document.blocks.flatMap((block) => block.units.map((unit) => unit.segment));
  return { segments, nextSegment };
}
