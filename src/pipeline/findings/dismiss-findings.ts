import type { Dismissal } from "../../model/dismissal.ts";
import type { BilingualDocument } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { Store } from "../../ports/store.ts";
import { namesOf } from "./names-of.ts";
import { unitDigest } from "./unit-digest.ts";

export interface DismissalChoice {
  /** From `cwd`. */
  readonly document: string;
  readonly segment: string;
  /** A check's code. */
  readonly check: string;
  readonly cwd: string;
}

export interface Reasoning {
  readonly reason: string;
  readonly by?: string | undefined;
}

type StoredPlace = Pick<Dismissal, "document" | "segment" | "check">;

interface StoreFolder {
  readonly root: string;
  readonly store: Store;
}

/**
 * Puts away all that a check says of a segment, until one of its texts changes. The document is written anew by
 * the next run. Gives what was put away.
 * @throws PipelineError `usage` when there is no such finding, `store-busy` while a run goes on
 */
export async function dismissFindings(
  folder: StoreFolder,
  choice: DismissalChoice,
  { reason, by }: Reasoning,
): Promise<readonly Finding[]> {
  const { store } = folder;
  return withLock(store, async () => {
    const { document, unit, findings } = await findPlace(folder, choice);
    const place = { document: document.name, segment: choice.segment, check: choice.check };
    const dismissal = { ...place, digest: unitDigest(unit), reason, ...(by !== undefined && { by }) };
    await store.dismissals.save([dismissal]);
    await store.written.remove([document.name]);
    return findings;
  });
}

/**
 * Takes a dismissal back.
 * @throws PipelineError `usage` when there is none, `store-busy` while a run goes on
 */
export async function undoDismissal(
  { store, root }: StoreFolder,
  choice: DismissalChoice,
): Promise<StoredPlace> {
  const { segment, check, cwd } = choice;
  return withLock(store, async () => {
    const all = await store.dismissals.list();
    const names = namesOf(choice.document, {
      names: [...new Set(all.map((each) => each.document))],
      root,
      cwd,
    });
    const found = all.find(
      (each) => names.includes(each.document) && each.segment === segment && each.check === check,
    );
    if (!found) throw noFinding(choice, "it has no such dismissal; bitekst findings --dismissed lists them");
    await store.dismissals.remove([found]);
    await store.written.remove([found.document]);
    return found;
  });
}

/** A run that is under way would not see it, and would remember the document as written. */
async function withLock<T>(store: Store, work: () => Promise<T>): Promise<T> {
  const release = await store.lockRun();
  try {
    return await work();
  } finally {
    await release();
  }
}

async function findPlace({ store, root }: StoreFolder, choice: DismissalChoice) {
  const [name = "", ...others] = namesOf(choice.document, {
    names: await store.documents.names(),
    root,
    cwd: choice.cwd,
  });
  const document = (await store.documents.load([name])).get(name)?.document;
  if (document === undefined || others.length > 0)
    throw noFinding(choice, "it is no article but a folder of them; name one article");
  const unit = document.blocks
    .flatMap(({ units }) => units)
    .find((each) => each.segment.id === choice.segment);
  if (unit === undefined)
    throw noFinding(choice, "it has no such segment; the document's HTML shows their numbers");
  return { document, unit, findings: findingsAt(document, choice) };
}

function findingsAt({ findings }: BilingualDocument, choice: DismissalChoice): readonly Finding[] {
  const here = findings.filter(({ segment }) => segment === choice.segment);
  const found = here.filter(({ check }) => check === choice.check);
  if (found.length > 0) return found;
  const codes = [...new Set(here.map(({ check }) => check))];
  throw noFinding(
    choice,
    codes.length === 0 ? "nothing was found in that segment" : `found there: ${codes.join(", ")}`,
  );
}

function noFinding({ document, segment, check }: DismissalChoice, advice: string): PipelineError {
  const sentence = advice.charAt(0).toUpperCase() + advice.slice(1);
  return new PipelineError(
    "usage",
    `Cannot dismiss "${check}" in segment ${segment} of "${document}": there is no such finding`,
    { advice: sentence },
  );
}
