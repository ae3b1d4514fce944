import { PipelineError } from "../model/pipeline-error.ts";
import { isSafeSqlite } from "./sqlite-version.ts";

export type SqlValue = string | number | Uint8Array | null;

export interface SqliteStatement {
  run(...parameters: SqlValue[]): unknown;
  all(...parameters: SqlValue[]): unknown[];
  /** Rows as lists of values: a third faster than objects. */
  setReturnArrays(enabled: boolean): void;
}

export interface SqliteConnection {
  readonly isTransaction: boolean;
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

/** The part of `node:sqlite` that is used here; @photostructure/sqlite has the same. */
export interface SqliteBinding {
  readonly DatabaseSync: new (path: string) => SqliteConnection;
}

/**
 * Node's own SQLite where it is stable (24 on) and safe; else the one that @photostructure/sqlite ships.
 * Node 24.0 carries 3.49.1, 24.11 carries 3.50.4: there the shipped one is taken too.
 */
export async function loadSqliteBinding(
  versions: NodeJS.ProcessVersions = process.versions,
): Promise<SqliteBinding> {
  if (Number.parseInt(versions.node, 10) >= 24 && isSafeSqlite(versions.sqlite ?? "0")) {
    const own = process.getBuiltinModule("node:sqlite") as SqliteBinding | undefined;
    if (own !== undefined) return own;
  }
  return await loadShipped();
}

async function loadShipped(): Promise<SqliteBinding> {
  try {
    return await import("@photostructure/sqlite");
  } catch (cause) {
    throw new PipelineError(
      "store-unusable",
      `Cannot load SQLite for "${process.platform}-${process.arch}": the package @photostructure/sqlite does not run here`,
      {
        advice: "Run npm ci again on this machine, or use the newest Node 24, which has SQLite inside",
        cause,
      },
    );
  }
}
