import type { BeyondLimit } from "../../model/beyond-limit.ts";
import type { DocumentReport, Trouble } from "../../model/run-report.ts";
import { failedReport } from "../document-report.ts";
import type { RunChecking } from "../finish-documents.ts";
import { type NamedSources, readSources } from "../gather-sources.ts";
import type { Kit } from "../kit.ts";
import { tellNotices } from "../notices.ts";
import type { SentOutcome } from "../send-outgoing.ts";
import { openRefusedTexts } from "../sending/refused-texts.ts";
import { writeIndex } from "../write-index.ts";
import { beginWave, stopOf, type WaveOptions, type WaveOutcome, type WavePart } from "./begin-wave.ts";
import { heard } from "./heard.ts";
import { mergeSent } from "./merge-sent.ts";
import { partWaves } from "./part-waves.ts";
import { openWaveEvents } from "./wave-events.ts";

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
 * Translates what has changed among the sources, wave by wave, and writes the page of all documents. While a wave is on its
 * way the next is read, and while its last documents are finished the next is sent: two are in memory at most. Once an
 * engine has stopped for good, later waves get what memory and the cache have.
 */
export async function translateWaves(
  kit: Kit,
  sources: NamedSources,
  options: WaveOptions,
): Promise<TranslatedSources> {
  const waves = partWaves(kit, sources.changed, options);
  const events = openWaveEvents(sources.changed.length, (event) => options.onEvent?.(event));
  const { failures, unchanged, fingerprints } = sources;
  const checking: RunChecking = {};
  const refused = openRefusedTexts();
  const sent: SentOutcome[] = [];
  const finished: Promise<WaveOutcome>[] = [];
  let after: Promise<unknown> = Promise.resolve();
  let next = readSources(kit, waves[0] ?? [], sources);
  try {
    for (const [place, names] of waves.entries()) {
      const gathered = await next;
      const wave = { sent, gathered, checking, refused, after, onEvent: events.next(names.length) };
      const { isSent, outcome } = beginWave(kit, wave, options);
      next = heard(after.then(() => readSources(kit, waves[place + 1] ?? [], sources)));
      finished.push(outcome);
      after = outcome;
      sent.push(await isSent);
    }
  } finally {
    // Whatever happened, nothing is being written any more when this run is over.
    await Promise.allSettled(finished);
  }
  const outcomes = await Promise.all(finished);
  const documents = [
    ...unchanged,
    ...failures.map(failedReport),
    ...outcomes.flatMap((each) => each.documents),
  ];
  documents.push(...(await writeIndex(kit, documents, fingerprints)));
  return {
    documents: documents.sort(bySource),
    ...mergeParts(
      kit,
      outcomes.map(({ part }) => part),
    ),
  };
}

function mergeParts(kit: Kit, parts: readonly WavePart[]): Omit<TranslatedSources, "documents"> {
  const sent = parts.map(({ outcome }) => outcome);
  return {
    outcome: mergeSent(kit, sent),
    beyond: parts.find(({ beyond }) => beyond !== undefined)?.beyond,
    // What stopped the engine is told with what came of the sending.
    noEngine: stopOf(sent) ? undefined : parts.find(({ noEngine }) => noEngine !== undefined)?.noEngine,
    notices: tellNotices(parts.map(({ facts }) => facts)),
  };
}

function bySource(one: DocumentReport, other: DocumentReport): number {
  return one.source < other.source ? -1 : 1;
}
