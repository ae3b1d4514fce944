import { PipelineError } from "../model/pipeline-error.ts";
import { ANOTHER_FILE } from "./another-file.ts";
import type { SqliteDriver } from "./sqlite-driver.ts";
import { SQLITE_MIGRATIONS, type SqliteMigration } from "./sqlite-migrations.ts";

/** "btxt": tells our files from other programs' (sqlite.org/fileformat.html, offset 68). */
export const APPLICATION_ID = 0x62747874;

interface Identity {
  readonly application: number;
  readonly version: number;
  /** Tables, indexes and triggers. */
  readonly things: number;
}

/**
 * Brings the file to the newest format; a file that is not ours is left untouched.
 * @throws PipelineError `store-unusable` when another program or a newer bitekst made it.
 */
export function migrateSqlite(
  driver: SqliteDriver,
  migrations: readonly SqliteMigration[] = SQLITE_MIGRATIONS,
): void {
  const newest = migrations.at(-1)?.version ?? 0;
  const before = identify(driver);
  refuseStrangers(before, { path: driver.path, newest });
  if (before.application === APPLICATION_ID && before.version === newest) return;
  // Several processes may come this way at once: who waited here finds the steps done.
  driver.write(() => {
    const { version } = identify(driver);
    for (const step of migrations.filter((step) => step.version > version)) apply(driver, step);
  });
}

function identify(driver: SqliteDriver): Identity {
  const [row] = driver.all<[application: number, version: number, things: number]>(
    `SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
       FROM pragma_application_id, pragma_user_version`,
  );
  const [application = 0, version = 0, things = 0] = row ?? [];
  return { application, version, things };
}

function refuseStrangers(
  { application, version, things }: Identity,
  { path, newest }: { path: string; newest: number },
): void {
  const isFresh = application === 0 && version === 0 && things === 0;
  if (!isFresh && application !== APPLICATION_ID) {
    throw unusable(
      `Cannot open store "${path}": it is another program's database`,
      `Move that file away, or ${ANOTHER_FILE}`,
    );
  }
  if (version > newest) {
    throw unusable(
      `Cannot open store "${path}": a newer bitekst made it (format ${version}, this one knows ${newest})`,
      `Update bitekst, or ${ANOTHER_FILE}`,
    );
  }
}

function unusable(message: string, advice: string): PipelineError {
  return new PipelineError("store-unusable", message, { advice });
}

function apply(driver: SqliteDriver, { version, sql }: SqliteMigration): void {
  driver.exec(sql);
  driver.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version}`);
}
