import { setImmediate as nextTurn } from "node:timers/promises";
import { assembleDocument } from "../assemble/assemble-document.ts";
import { markChanges } from "../assemble/mark-changes.ts";
import { markParted } from "../assemble/mark-parted.ts";
import type { Check } from "../check/check.ts";
import { checkDocument } from "../check/check-document.ts";
import type { CheckSettings } from "../model/check-settings.ts";
import type { BilingualDocument } from "../model/document.ts";
import { isPersonsWord } from "../model/persons-word.ts";
import { PipelineError } from "../model/pipeline-error.ts";
import type { DocumentReport } from "../model/run-report.ts";
import type { Outgoing, PlannedDocument } from "../model/translation-plan.ts";
import { answersOf } from "./answers-of.ts";
import { makeCheckSettings } from "./checks/make-check-settings.ts";
import { quietOnce } from "./checks/quiet-once.ts";
import { failedReport, reportDocument } from "./document-report.ts";
import { markDismissed } from "./findings/mark-dismissed.ts";
import type { FinishedRun } from "./finish-documents.ts";
import type { GatheredSources } from "./gather-sources.ts";
import { heldReasons } from "./held-reasons.ts";
import type { Kit } from "./kit.ts";
import { indexPath } from "./output-path.ts";
import { rememberWritten } from "./remember-written.ts";
import { repairDocument } from "./repair-document.ts";
import { followDocument } from "./review/follow-document.ts";
import type { Answered } from "./sending/follow-sending.ts";
import { writeOutputs } from "./write-outputs.ts";

/** A document with all its units, ready to be stored and written. */
interface Assembled {
  readonly planned: PlannedDocument;
  readonly document: BilingualDocument;
  readonly nextSegment: number;
  /** Left as it was in store and output. */
  readonly leftAlone: boolean;
}

/**
 * Documents stored in one transaction: durable commits cost a disk sync each. While texts are on their way fewer of them,
 * so that answers do not wait long to be kept.
 */
const TOGETHER = 100;
const TOGETHER_MEANWHILE = 50;

/**
 * Assembles, checks, stores and writes every document of the plan, each as soon as its texts are answered, and reports
 * on each. While the disk is busy with the files of some documents, the next ones are assembled and stored.
 */
export async function finishPlanned(kit: Kit, run: FinishedRun): Promise<readonly DocumentReport[]> {
  const outgoing = new Map(run.plan.outgoing.map((each) => [each.id, each]));
  run.checking.made ??= makeChecking(kit);
  const { settings, checks } = await run.checking.made;
  const reports: DocumentReport[] = [];
  const since = kit.clock.now().toISOString();
  let writing: Promise<readonly DocumentReport[]> = Promise.resolve([]);
  let done = 0;
  while (done < run.sending.of) {
    const answered = await run.sending.take(done, run.sending.isOver() ? TOGETHER : TOGETHER_MEANWHILE);
    const sources = run.sources.documents.slice(done, done + answered.documents.length);
    const assembled = await assembleSome(kit, { settings, checks, outgoing, answered }, sources);
    await kit.store.written.remove([...assembled.map(({ document }) => document.name), indexPath(kit)]);
    const stood = await storeDocuments(kit, assembled, { answered, outgoing });
    reports.push(...(await writing));
    writing = writeSome(kit, { run, answered }, await withPersonsWord(kit, { assembled, settings }, stood));
    // Heard by whoever awaits it next, which may be a while.
    writing.catch(() => undefined);
    done += assembled.length;
    run.onProgress?.({ documents: done, of: run.sending.of });
  }
  reports.push(...(await writing));
  await followPeople(kit, { run, settings, since });
  return reports;
}

async function makeChecking(kit: Kit) {
  return { settings: await makeCheckSettings(kit), checks: quietOnce() };
}

interface Finishing {
  readonly run: FinishedRun;
  readonly settings: CheckSettings;
  /** When the first document was about to be stored. */
  readonly since: string;
}

/** What people changed while documents were being written may have been written over by what was there before. */
async function followPeople(kit: Kit, { run, settings, since }: Finishing): Promise<void> {
  const changed = (await kit.store.review.activity()).filter(({ at }) => at >= since);
  const own = new Set(run.sources.documents.map(({ document }) => document.name));
  for (const { document } of changed) if (own.has(document)) await followDocument(kit, settings, document);
  await followApprovals(kit, run);
}

/** The file of approvals tells neighbours too, which a run may find changed. */
async function followApprovals(kit: Kit, { sources }: FinishedRun): Promise<void> {
  const withWords = sources.documents.filter(({ stored }) =>
    stored?.document.blocks.some(({ units }) => units.some(isPersonsWord)),
  );
  if (withWords.length === 0) return;
  const { writeApprovals } = await import("./review/write-approvals.ts");
  await writeApprovals(
    kit,
    withWords.map(({ document }) => document.name),
  );
}

/** Documents with what they are checked by. */
interface Checking {
  readonly answered: Answered;
  readonly settings: CheckSettings;
  readonly checks: readonly Check[];
  readonly outgoing: ReadonlyMap<string, Outgoing>;
}

async function assembleSome(
  kit: Kit,
  checking: Checking,
  sources: GatheredSources["documents"],
): Promise<readonly Assembled[]> {
  const some = checking.answered.documents;
  const dismissals = await kit.store.dismissals.find(some.map(({ document }) => document.name));
  const assembled: Assembled[] = [];
  for (const [place, planned] of some.entries()) {
    assembled.push(assembleChecked(kit, checking, { planned, source: sources[place] }));
    // What comes in meanwhile is kept, and more is sent.
    await nextTurn();
  }
  return assembled.map((each) => ({ ...each, document: markDismissed(each.document, dismissals) }));
}

interface Writing {
  readonly run: FinishedRun;
  readonly answered: Answered;
}

async function writeSome(
  kit: Kit,
  { run, answered }: Writing,
  assembled: readonly Assembled[],
): Promise<readonly DocumentReport[]> {
  const finished = await Promise.all(assembled.map((each) => writeAndReport(kit, answered, each)));
  await rememberWritten(kit, finished, run.sources.fingerprints);
  return finished;
}

interface PlannedSource {
  readonly planned: PlannedDocument;
  readonly source: GatheredSources["documents"][number] | undefined;
}

function assembleChecked(kit: Kit, checking: Checking, { planned, source }: PlannedSource): Assembled {
  const { answered, settings, checks, outgoing } = checking;
  const engine = (id: string) => outgoing.get(id)?.engine ?? kit.engine.name;
  const sent = { resolutions: answered.resolutions, engine };
  const repaired = repairDocument(assembleDocument(planned, sent));
  const before = source?.stored?.document;
  const bare = markParted(markChanges(repaired, before), before);
  const document = {
    ...bare,
    findings: checkDocument(bare, { held: heldReasons(planned, answered), settings, checks }),
  };
  const complete = bare.blocks.every(({ units }) => units.every(({ state }) => state !== "initial"));
  return {
    planned,
    document,
    nextSegment: source?.nextSegment ?? 1,
    leftAlone: answered.interrupted && !complete,
  };
}

interface Sent {
  readonly answered: Answered;
  readonly outgoing: ReadonlyMap<string, Outgoing>;
}

/** Gives the names of documents that a person changed while this run was under way. */
async function storeDocuments(
  kit: Kit,
  assembled: readonly Assembled[],
  { answered, outgoing }: Sent,
): Promise<readonly string[]> {
  const kept = assembled.filter(({ leftAlone }) => !leftAlone);
  return kit.store.documents.save(
    kept.map(({ planned, document, nextSegment }) => {
      const answers = answersOf(planned, answered, outgoing);
      return { document, text: planned.document.text, nextSegment, answers };
    }),
  );
}

/** The documents of these names as the store has them now, checked anew. */
async function withPersonsWord(
  kit: Kit,
  { assembled, settings }: { readonly assembled: readonly Assembled[]; readonly settings: CheckSettings },
  names: readonly string[],
): Promise<readonly Assembled[]> {
  if (names.length === 0) return assembled;
  const dismissals = await kit.store.dismissals.find(names);
  const stored = await kit.store.documents.load(names);
  return assembled.map((each) => {
    const { document } = stored.get(each.document.name) ?? each;
    if (document === each.document) return each;
    const findings = checkDocument(document, { settings });
    return { ...each, document: markDismissed({ ...document, findings }, dismissals) };
  });
}

async function writeAndReport(kit: Kit, answered: Answered, each: Assembled): Promise<DocumentReport> {
  const { document, planned, leftAlone } = each;
  try {
    return reportDocument(
      document,
      planned,
      answered,
      leftAlone ? {} : await writeOutputs(kit, document, planned.document.text, planned.document.original),
    );
  } catch (error) {
    if (error instanceof PipelineError)
      return failedReport({ name: document.name, error, language: document.languages.source });
    throw error;
  }
}
