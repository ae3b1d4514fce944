import { toCodeXml } from "../../formats/code-xml.ts";
import { cacheKeyParts } from "../../leverage/cache-key.ts";
import type { DescribedDocument, DescribedSegment } from "../../leverage/described-segment.ts";
import { keptSource } from "../../leverage/kept-source.ts";
import { leaningOf } from "../../leverage/leans-on-neighbours.ts";
import { travels } from "../../leverage/match-cache.ts";
import type { EngineRoute } from "../../model/engine-route.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { StoredDocument } from "../../model/stored-document.ts";
import type { TranslationPlan } from "../../model/translation-plan.ts";
import type { TranslationUnit } from "../../model/translation-unit.ts";
import { describeDocument } from "../describe-document.ts";
import { gatherSources } from "../gather-sources.ts";
import { engineView } from "../glossary/engine-view.ts";
import { importMemory } from "../import-memory.ts";
import type { Kit } from "../kit.ts";
import { planBatch } from "../plan-batch.ts";
import { explainAnswers } from "./explain-answers.ts";
import { explainEntries } from "./explain-entries.ts";
import { explainLanguage } from "./explain-language.ts";
import { nextStep } from "./next-step.ts";
import type { ExplainedEngine, UnitExplanation } from "./unit-explanation.ts";

export interface UnitChoice {
  /** Relative ones start at `cwd`. */
  readonly document: string;
  /** Its id: `s12`. */
  readonly segment: string;
  readonly cwd: string;
}

/**
 * Why a segment is reused or sent: what a run over its document alone would do with it now, and all that decides it.
 * Sends and writes nothing but the index of memory.
 * @throws PipelineError `usage` for a segment that is not there; that of the reader
 */
export async function explainUnit(kit: Kit, choice: UnitChoice): Promise<UnitExplanation> {
  await importMemory(kit);
  const read = await readOne(kit, choice);
  const described = await describeDocument(kit, read.document);
  const place = { described, ...findSegment(described, choice), stored: read.stored };
  const plan = await planBatch(kit, [read], { canSend: kit.noEngine === undefined });
  return explain(kit, plan, place);
}

async function readOne(kit: Kit, { document: path, cwd }: UnitChoice) {
  const { documents, failures } = await gatherSources(kit, { paths: [path], cwd });
  if (failures[0]) throw failures[0].error;
  const [read, ...others] = documents;
  if (read !== undefined && others.length === 0) return read;
  const advice = "Name one article and one segment, such as bitekst explain seeds/nyhet.txt s12";
  throw new PipelineError("usage", `Cannot explain "${path}": it is no article`, { advice });
}

interface UnitPlace {
  readonly described: DescribedDocument;
  readonly segment: DescribedSegment;
  readonly block: UnitExplanation["block"];
  readonly stored: StoredDocument | undefined;
}

function findSegment(described: DescribedDocument, { segment: id }: UnitChoice) {
  const { document, segments } = described;
  const segment = segments.find((each) => each.segment.id === id);
  const block = document.blocks.find((each) => each.segments.some((one) => one.id === id));
  if (segment && block) return { segment, block: block.kind };
  const ids = segments.map((each) => each.segment.id);
  throw new PipelineError("usage", `Cannot explain "${id}": ${document.name} has no such segment`, {
    advice: `It has ${ids[0]} to ${ids.at(-1)}; the document's HTML shows which is which`,
  });
}

async function explain(kit: Kit, plan: TranslationPlan, place: UnitPlace): Promise<UnitExplanation> {
  const { described, segment, block, stored } = place;
  const { document, languages } = described;
  const { id, codes } = segment.segment;
  const { reuse } = kit.config.cache;
  const unit = stored?.document.blocks.flatMap(({ units }) => units).find((each) => each.segment.id === id);
  const xml = (text: string) => toCodeXml(text, codes);
  return {
    document: document.name,
    segment: id,
    block,
    languages,
    identified: explainLanguage(kit, document, segment.segment),
    source: xml(segment.source),
    previous: segment.previous,
    next: segment.next,
    ...(unit ? { stored: storedUnit(unit, xml) } : {}),
    now: nextStep(kit, plan, { id, xml, isKept: keptSource(segment, languages) !== undefined }),
    leans: {
      why: leaningOf(segment.text, languages.source) ?? null,
      reuse,
      travels: travels(segment, reuse),
    },
    memory: await explainEntries(kit, segment, { document: document.name, languages }),
    cache: {
      key: segment.key,
      context: segment.context,
      parts: cacheKeyParts(segment.source, languages, await firstView(kit, segment)),
      answers: await explainAnswers(kit, segment, stored?.answers[id]),
      ...(segment.routes && { engines: segment.routes.map((route) => explainEngine(kit, route)) }),
    },
  };
}

/** Of the engine that the segment's key is made for. */
function firstView(kit: Kit, { routes = [] }: DescribedSegment) {
  const [first] = routes;
  const engine = kit.engines?.find((each) => each.engine.name === first?.engine)?.engine ?? kit.engine;
  return engineView({ ...kit, engine });
}

function explainEngine({ engines = [] }: Kit, route: EngineRoute): ExplainedEngine {
  const missing = engines.find(({ engine }) => engine.name === route.engine)?.missing;
  return { ...route, ...(missing && { missing: missing.message }) };
}

function storedUnit(
  { target, state, origin }: TranslationUnit,
  xml: (text: string) => string,
): NonNullable<UnitExplanation["stored"]> {
  return { target: xml(target), state, ...(origin && { origin }) };
}
