import { enginesOfDocument, enginesOfText } from "../leverage/choose-engines.ts";
import { type Candidate, type DescribeTools, describeSegments } from "../leverage/describe-segments.ts";
import type { DescribedDocument } from "../leverage/described-segment.ts";
import { billedLength } from "../model/billed-length.ts";
import type { SegmentedDocument } from "../model/document.ts";
import type { Engine } from "../ports/engine.ts";
import { digest } from "./digest.ts";
import { engineView } from "./glossary/engine-view.ts";
import type { Kit } from "./kit.ts";

/** What of a kit decides how a segment is matched. */
export type DescribingKit = Pick<Kit, "engine" | "engines" | "config" | "glossary">;

/**
 * Looks at a document's segments as the config, the engines and the glossary of this kit have it.
 * @throws PipelineError `glossary-file`
 */
export async function describeDocument(
  kit: DescribingKit,
  document: SegmentedDocument,
): Promise<DescribedDocument> {
  const { config, engine, engines } = kit;
  const candidates = engines && (await candidatesOf(kit, document));
  return describeSegments(document, {
    target: config.target.language,
    engine: await engineView(kit),
    contextMatters: contextMatters(config, engine),
    digest,
    ...(candidates && { candidates }),
  });
}

function contextMatters({ deepl }: Kit["config"], { takesContext }: Engine): boolean {
  return takesContext && deepl.context === "article";
}

/** Which of several engines are for the texts of a document. */
async function candidatesOf(
  kit: DescribingKit,
  { language, format }: SegmentedDocument,
): Promise<NonNullable<DescribeTools["candidates"]>> {
  const { config, engines = [] } = kit;
  const pair = { source: language, target: config.target.language };
  const ofDocument = enginesOfDocument(engines, { language, format }).filter(
    ({ engine }) => engine.languagesFor(pair) !== undefined,
  );
  const known = new Map<string, Candidate>();
  for (const { engine } of ofDocument) {
    const view = await engineView({ ...kit, engine });
    known.set(engine.name, { engine: view, contextMatters: contextMatters(config, engine) });
  }
  return ({ kind, text }) => {
    const chosen = enginesOfText(ofDocument, { kind, length: billedLength(text) });
    // An engine can be in the list for captions first, and for all that others fail at last.
    return [...new Set(chosen.map(({ engine }) => engine.name))].flatMap((name) => known.get(name) ?? []);
  };
}
