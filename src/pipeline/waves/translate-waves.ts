import type { BeyondLimit } from "../../model/beyond-limit.ts";
import type { DocumentReport, Trouble } from "../../model/run-report.ts";
import { askAnew } from "../ask-anew.ts";
import { failedReport, toTrouble } from "../document-report.ts";
import type { RunChecking } from "../finish-documents.ts";
import { type NamedSources, readSources } from "../gather-sources.ts";
import type { Kit } from "../kit.ts";
import { type NoticeFacts, noticeFacts, tellNotices } from "../notices.ts";
import type { RunOptions } from "../run-batch.ts";
import type { SentOutcome } from "../send-outgoing.ts";
import { type TranslateGathered, translateGathered } from "../translate-gathered.ts";
import { writeIndex } from "../write-index.ts";
import { mergeSent, sumUp } from "./merge-sent.ts";
import { partWaves } from "./part-waves.ts";
import { openWaveEvents } from "./wave-events.ts";

export interface WaveOptions
  extends Pick<RunOptions, "retranslate" | "upgrade" | "maxCharacters" | "onEvent"> {
  /** The run's id. */
  readonly run: string;
  readonly signal: AbortSignal;
}

/** What became of a run's sources. */
export interface TranslatedSources {
  /** Sorted by source, those that have not changed included. */
  readonly documents: readonly DocumentReport[];
  readonly outcome: SentOutcome;
  readonly beyond: BeyondLimit | undefined;
  /** Why segments went to no engine, where some did. */
  readonly noEngine: Trouble | undefined;
  readonly notices: readonly Trouble[];
}

/**
 * Translates what has changed among the sources, wave by wave, and writes the page of all documents. The next wave is read
 * while one is on its way. Once an engine has stopped for good, later waves get what memory and the cache have.
 */
export async function translateWaves(
  kit: Kit,
  sources: NamedSources,
  options: WaveOptions,
): Promise<TranslatedSources> {
  const waves = partWaves(kit, sources.changed, options);
  const events = openWaveEvents(sources.changed.length, (event) => options.onEvent?.(event));
  const { failures, unchanged, fingerprints } = sources;
  const documents: DocumentReport[] = [...unchanged, ...failures.map(failedReport)];
  const parts: WavePart[] = [];
  const checking: RunChecking = {};
  const read = (names: readonly string[] = []) => readAhead(() => readSources(kit, names, sources));
  let next = read(waves[0]);
  for (const [place, names] of waves.entries()) {
    const gathered = await next();
    next = read(waves[place + 1]);
    const done = await translateWave(kit, { parts, gathered, checking, onEvent: events.onEvent }, options);
    documents.push(...done.documents);
    parts.push(done.part);
    events.next(names.length);
  }
  documents.push(...(await writeIndex(kit, documents, fingerprints)));
  return { documents: documents.sort(bySource), ...mergeParts(kit, parts) };
}

/** What is kept of a wave, besides the reports of its documents. */
interface WavePart {
  readonly outcome: SentOutcome;
  readonly beyond: BeyondLimit | undefined;
  readonly noEngine: Trouble | undefined;
  readonly facts: NoticeFacts;
}

interface Wave extends Required<Pick<TranslateGathered, "checking" | "onEvent">> {
  /** Those before it. */
  readonly parts: readonly WavePart[];
  readonly gathered: Awaited<ReturnType<typeof readSources>>;
}

async function translateWave(kit: Kit, { parts, gathered, checking, onEvent }: Wave, options: WaveOptions) {
  const { run, signal, retranslate, upgrade, maxCharacters } = options;
  const { documents, plan, outcome, beyond, noEngine } = await translateGathered(
    afterStop(kit, parts),
    gathered,
    {
      run,
      signal,
      ...(retranslate ? { askAnew: askAnew(retranslate, gathered) } : {}),
      upgrade,
      maxCharacters,
      checking,
      onEvent,
    },
  );
  const facts = noticeFacts(kit, plan, outcome);
  return { documents, part: { outcome: sumUp(outcome), beyond, noEngine, facts } };
}

/** An engine that said no for good is not asked again in the same run. */
function afterStop(kit: Kit, parts: readonly WavePart[]): Kit {
  const stop = stopOf(parts);
  return stop === undefined ? kit : { ...kit, noEngine: stop };
}

function stopOf(parts: readonly WavePart[]): Trouble | undefined {
  for (const { outcome } of parts) if (typeof outcome.stop === "object") return toTrouble(outcome.stop);
  return undefined;
}

function mergeParts(kit: Kit, parts: readonly WavePart[]): Omit<TranslatedSources, "documents"> {
  return {
    outcome: mergeSent(
      kit,
      parts.map(({ outcome }) => outcome),
    ),
    beyond: parts.find(({ beyond }) => beyond !== undefined)?.beyond,
    // What stopped the engine is told with what came of the sending.
    noEngine: stopOf(parts) ? undefined : parts.find(({ noEngine }) => noEngine !== undefined)?.noEngine,
    notices: tellNotices(parts.map(({ facts }) => facts)),
  };
}

/** Begins at once; what goes wrong is thrown at whoever asks for the result. */
function readAhead<Result>(work: () => Promise<Result>): () => Promise<Result> {
  const result = work();
  result.catch(() => undefined);
  return () => result;
}

function bySource(one: DocumentReport, other: DocumentReport): number {
  return one.source < other.source ? -1 : 1;
}
