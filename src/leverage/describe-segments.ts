import type { BlockKind } from "../model/block.ts";
import { withoutCodes } from "../model/code-characters.ts";
import type { SegmentedDocument } from "../model/document.ts";
import type { LanguageCode } from "../model/language.ts";
import { normaliseSource } from "../model/normalise-source.ts";
import { cacheKeyTexts } from "./cache-key.ts";
import type { DescribedDocument, Digest, EngineView } from "./described-segment.ts";
import { leansOnNeighbours } from "./leans-on-neighbours.ts";
import { twinSegments } from "./twin-segments.ts";

export interface DescribeTools {
  readonly target: LanguageCode;
  readonly engine: EngineView;
  /** Whether answers are shaped by the text around: `false` gives every segment the same, empty context. */
  readonly contextMatters: boolean;
  readonly digest: Digest;
  /** The engines that are for a text, in their order, where there are several; `engine` is the first of all. */
  readonly candidates?: (text: { readonly kind: BlockKind; readonly text: string }) => readonly Candidate[];
}

/** An engine that may be for a text. */
export interface Candidate {
  readonly engine: EngineView;
  readonly contextMatters: boolean;
}

/** Looks at each segment once: normalised text, neighbours, cache key. */
export function describeSegments(document: SegmentedDocument, tools: DescribeTools): DescribedDocument {
  const languages = { source: document.language, target: tools.target };
  const segments = document.blocks.flatMap((block) => block.segments);
  const kinds = document.blocks.flatMap(({ kind, segments: own }) => own.map(() => kind));
  const sources = segments.map((segment) => normaliseSource(segment.source));
  const texts = sources.map(plainText);
  const twins = twinSegments(document.blocks);
  const neighboursOf = (index: number) => [texts[index - 1] ?? "", texts[index + 1] ?? ""] as const;
  const keyText = cacheKeyTexts(languages, tools.engine);
  const keys = new Map<EngineView, (source: string) => string>();
  const keyOf = ({ engine }: Candidate, source: string) => {
    const known = keys.get(engine) ?? cacheKeyTexts(languages, engine);
    keys.set(engine, known);
    return tools.digest(known(source));
  };
  return {
    document,
    languages,
    segments: segments.map((segment, index) => {
      const source = sources[index] ?? "";
      const text = texts[index] ?? "";
      const [previous, next] = neighboursOf(index);
      const around = neighboursOf(twins.get(index) ?? index);
      const kind = kinds[index] ?? "paragraph";
      const contextOf = (matters: boolean) => (matters ? tools.digest(JSON.stringify(around)) : "");
      const routes = tools.candidates?.({ kind, text }).map((candidate) => ({
        engine: candidate.engine.name,
        key: keyOf(candidate, source),
        context: contextOf(candidate.contextMatters),
      }));
      const [first] = routes ?? [];
      return {
        segment,
        kind,
        index,
        source,
        text,
        previous,
        next,
        leans: leansOnNeighbours(text, languages.source),
        key: first?.key ?? tools.digest(keyText(source)),
        context: first?.context ?? contextOf(tools.contextMatters),
        ...(routes && { routes }),
      };
    }),
  };
}

/** As `plainSource` does, of what is normalised already: most sentences have no codes. */
function plainText(source: string): string {
  const text = withoutCodes(source);
  return text === source ? source : normaliseSource(text);
}
