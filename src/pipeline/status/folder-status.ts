import { existsSync } from "node:fs";
import { join } from "node:path";
import type { LanguageCode } from "../../model/language.ts";
import { type ReviewSummary, summariseReview } from "../../model/summarise-review.ts";
import type { Store } from "../../ports/store.ts";
import { type NextDue, nextDue } from "../../triggers/next-due.ts";
import { RUNS_PAGE } from "../after-run/write-runs-page.ts";
import type { Folder } from "../open-folder.ts";
import { systemClock } from "../system-clock.ts";
import { describeRun, type RunStatus } from "./describe-run.ts";
import { type MonthBudget, monthBudget } from "./month-budget.ts";

/** A stored document and how far people have got with it, in segments. */
export interface DocumentStatus extends ReviewSummary {
  readonly source: string;
  readonly language: LanguageCode;
}

export interface FolderStatus {
  /** Of this month. */
  readonly budget: MonthBudget;
  /** When each job of the schedule is due, the soonest first. */
  readonly next: readonly NextDue[];
  /** The page of runs, below the root; absent when there is none. */
  readonly page?: string;
  /** The newest first. */
  readonly runs: readonly RunStatus[];
  /** Sorted by name. */
  readonly documents: readonly DocumentStatus[];
}

/** Documents that are loaded at a time. */
const TOGETHER = 100;

/** The last `limit` runs, and every document that is stored. */
export async function folderStatus(
  { root, store, config }: Folder,
  { limit, now = systemClock.now() }: { readonly limit: number; readonly now?: Date },
): Promise<FolderStatus> {
  const around = {
    budget: await monthBudget(store, { limits: config.limits, now }),
    next: nextDue(config, now),
    ...(existsSync(join(root, RUNS_PAGE)) ? { page: RUNS_PAGE } : {}),
  };
  if (!store) return { ...around, runs: [], documents: [] };
  const records = await store.runs.list(limit);
  // Only the newest can be under way: a run holds the store to its end.
  const underWay = records[0] !== undefined && records[0].end === undefined && (await store.isRunUnderWay());
  const runs = records.map((record, place) =>
    describeRun(record, { price: config.price, underWay: place === 0 && underWay }),
  );
  return { ...around, runs, documents: await documentsOf(store) };
}

async function documentsOf({ documents }: Store): Promise<readonly DocumentStatus[]> {
  const names = await documents.names();
  const found: DocumentStatus[] = [];
  for (let start = 0; start < names.length; start += TOGETHER) {
    const chunk = names.slice(start, start + TOGETHER);
    const loaded = await documents.load(chunk);
    for (const source of chunk) {
      const document = loaded.get(source)?.document;
      if (document) found.push({ source, language: document.languages.source, ...summariseReview(document) });
    }
  }
  return found;
}
