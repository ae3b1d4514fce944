import { PipelineError } from "../../model/pipeline-error.ts";
import type { StoreTable, TableRow, TableStore } from "../../ports/table-store.ts";
import { STORE_TABLES } from "../../stores/tables/store-tables.ts";
import { digestTable, pagesOf, type TableDigest } from "./digest-table.ts";

export interface CopiedTable extends TableDigest {
  readonly table: string;
}

export interface StoreCopy {
  readonly from: string;
  readonly to: string;
  /** An interrupted copy was taken up where it stood. */
  readonly resumed: boolean;
  /** Of every table, the same in both. */
  readonly tables: readonly CopiedTable[];
}

/** How far a copy is. */
export interface CopyProgress {
  readonly step: "copy" | "compare";
  readonly table: string;
  readonly rows: number;
  /** Of all tables. */
  readonly total: number;
}

export interface CopyOptions {
  readonly onProgress?: (progress: CopyProgress) => void;
  /** Stops between two pages; copying again goes on there. */
  readonly signal?: AbortSignal;
}

/**
 * Copies every table into an empty store, or goes on with a copy of the same one that was interrupted, and compares
 * both. The one that is copied stays as it is; nobody else may run on either meanwhile.
 * @throws PipelineError `usage`, `store-unusable`, `store-busy`
 */
export async function copyStore(
  from: TableStore,
  to: TableStore,
  options: CopyOptions = {},
): Promise<StoreCopy> {
  if (from.identity === to.identity) throw same(from);
  const releaseFrom = await from.lockRun();
  try {
    const releaseTo = await to.lockRun();
    try {
      return await copyLocked(from, to, options);
    } finally {
      await releaseTo();
    }
  } finally {
    await releaseFrom();
  }
}

async function copyLocked(from: TableStore, to: TableStore, options: CopyOptions): Promise<StoreCopy> {
  const resumed = await claimTarget(from, to);
  const counts = await countAll(from);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const progress = progressOf(total, options);
  for (const table of STORE_TABLES)
    await copyTable(from, to, { table, ...progress("copy", table), ...options });
  const tables: CopiedTable[] = [];
  const different: string[] = [];
  for (const table of STORE_TABLES) {
    const [there, here] = [
      await digestTable(from, table),
      await digestTable(to, table, progress("compare", table).look),
    ];
    tables.push({ table: table.name, ...here });
    if (there.digest !== here.digest)
      different.push(`${table.name} (${there.rows} rows there, ${here.rows} here)`);
  }
  if (different.length > 0) throw unlike(from, to, different);
  await to.mark.clear();
  return { from: from.place, to: to.place, resumed, tables };
}

/** Says in the target whose copy it becomes, so that it is known again when this process dies. */
async function claimTarget(from: TableStore, to: TableStore): Promise<boolean> {
  if ((await from.mark.get()) !== undefined) throw half(from);
  const mark = await to.mark.get();
  if (mark === from.identity) return true;
  if (mark !== undefined) throw halfOfAnother(to);
  const full = [...(await countAll(to))].find(([, count]) => count > 0);
  if (full) throw notEmpty(to, full);
  await to.mark.set(from.identity);
  return false;
}

interface TableTask extends CopyOptions {
  readonly table: StoreTable;
  readonly look: (rows: number) => void;
}

async function copyTable(
  from: TableStore,
  to: TableStore,
  { table, look, signal }: TableTask,
): Promise<void> {
  for await (const page of pagesOf(from, table, await whereItStands(to, table))) {
    signal?.throwIfAborted();
    await to.putRows(table, page);
    look(page.length);
  }
}

/** The mark is one of the agreements: of those, which are few, all are put again. */
async function whereItStands(to: TableStore, table: StoreTable): Promise<TableRow | undefined> {
  return table.name === "agreement" ? undefined : await to.last(table);
}

async function countAll(store: TableStore): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const table of STORE_TABLES) counts.set(table.name, await store.count(table));
  return counts;
}

function progressOf(total: number, { onProgress }: CopyOptions) {
  const done = { copy: 0, compare: 0 };
  return (step: CopyProgress["step"], { name }: StoreTable) => ({
    look: (rows: number) => {
      done[step] += rows;
      onProgress?.({ step, table: name, rows: done[step], total });
    },
  });
}

function same({ place }: TableStore): PipelineError {
  return new PipelineError("usage", `Cannot copy store "${place}": it would be copied into itself`, {
    advice: "Name another file or database to copy it to",
  });
}

function half({ place }: TableStore): PipelineError {
  return new PipelineError(
    "store-unusable",
    `Cannot copy store "${place}": it is the half of a copy itself`,
    {
      advice: "Copy the store again that it was copied from, which goes on with it",
    },
  );
}

function halfOfAnother({ place }: TableStore): PipelineError {
  return new PipelineError(
    "store-unusable",
    `Cannot copy to store "${place}": it holds the half of another store's copy`,
    { advice: "Copy that other store again, which goes on with it, or name an empty database or a new file" },
  );
}

function notEmpty({ place }: TableStore, [table, count]: readonly [string, number]): PipelineError {
  return new PipelineError(
    "store-unusable",
    `Cannot copy to store "${place}": it is not empty (${table} has ${count} rows)`,
    { advice: "Name an empty database (another ?schema= will do) or a new file" },
  );
}

function unlike(from: TableStore, to: TableStore, different: readonly string[]): PipelineError {
  return new PipelineError(
    "store-unusable",
    `Cannot copy store "${from.place}": the copy in "${to.place}" is not like it: ${different.join(", ")}`,
    { advice: "Nobody may write to either meanwhile: stop workers and review, and copy to an empty one" },
  );
}
