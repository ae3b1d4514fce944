import type { RunReport } from "../../model/run-report.ts";
import { findUnchanged } from "../find-unchanged.ts";
import type { GatheredSources } from "../gather-sources.ts";
import type { Kit } from "../kit.ts";
import { noticeFacts, tellNotices } from "../notices.ts";
import type { SourcePlaces } from "../read-documents.ts";
import { makeRunReport } from "../run-report.ts";
import { translateGathered } from "../translate-gathered.ts";
import { type HeldSource, holdSource } from "./hold-source.ts";

export interface JobSession {
  /** The session's run. */
  readonly run: string;
  /** Digest of the settings, as `settingsDigest` has it. */
  readonly settings: string;
  readonly signal: AbortSignal;
  /** Unicode code points that this job may be billed; absent: no limit. */
  readonly maxCharacters?: number | undefined;
}

/**
 * Translates one document of the queue and writes it: the normal run, but for the page of all documents.
 * @throws PipelineError `document-missing`, `store-unusable`
 */
export async function runJob(kit: Kit, document: string, session: JobSession): Promise<RunReport> {
  const started = kit.clock.now().getTime();
  const held = await holdSource(kit, document, session.run);
  try {
    return await runHeld(kit, held, { ...session, started });
  } finally {
    await held.letGo();
  }
}

interface HeldJob extends JobSession {
  readonly started: number;
}

async function runHeld(kit: Kit, { name, places }: HeldSource, job: HeldJob): Promise<RunReport> {
  const { run, signal, maxCharacters } = job;
  const gathered = await gatherOne(kit, name, { places, settings: job.settings });
  let written = 0;
  const counting: Kit = {
    ...kit,
    onWritten: () => {
      written += 1;
      kit.onWritten?.();
    },
  };
  const translated = await translateGathered(counting, gathered, {
    run,
    signal,
    maxCharacters,
  });
  const { plan, outcome, documents, beyond, noEngine } = translated;
  return makeRunReport({
    run,
    documents,
    outcome,
    seconds: (kit.clock.now().getTime() - job.started) / 1000,
    noEngine,
    asksAnew: false,
    beyondLimit: beyond,
    vanished: [],
    notices: tellNotices([noticeFacts(kit, plan, outcome)]),
    notRemoved: [],
    written,
    interrupted: signal.aborted,
  });
}

async function gatherOne(
  kit: Kit,
  name: string,
  { places, settings }: { readonly places: SourcePlaces; readonly settings: string },
): Promise<GatheredSources> {
  const { changed, unchanged, fingerprints } = await findUnchanged(kit, [name], { places, settings });
  const { readDocuments } = await import("../read-documents.ts");
  const read = await readDocuments(kit, changed, places);
  return {
    unchanged,
    fingerprints,
    documents: read.filter((each) => each.kind === "read"),
    failures: read.filter((each) => each.kind === "failed"),
  };
}
