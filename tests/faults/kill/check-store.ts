import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "../../../src/stores/open-sqlite-store.ts";
import { openSqliteDriver } from "../../../src/stores/sqlite-driver.ts";

const FILES = ["store.sqlite", "store.sqlite-wal"];

/**
 * What the store's own check says of the one a process left behind. A copy is looked at: the next process is to find
 * the files as they were left.
 */
export async function problemsOf(root: string): Promise<readonly string[]> {
  const copy = copyOf(root);
  if (copy === undefined) return [];
  try {
    const mended: string[] = [];
    const store = await openSqliteStore(join(copy, "store.sqlite"), {
      onMended: () => mended.push("it was mended"),
    });
    const { problems } = await store.check();
    await store.close();
    return [...mended, ...problems];
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Undefined before there is a store. */
function copyOf(root: string): string | undefined {
  const place = join(root, ".bitekst");
  if (!existsSync(join(place, "store.sqlite"))) return undefined;
  const copy = mkdtempSync(join(tmpdir(), "bitekst-kill-store-"));
  for (const name of FILES) if (existsSync(join(place, name))) cpSync(join(place, name), join(copy, name));
  return copy;
}

/** What a finished run's store holds, but for what tells one run from another. */
export async function holdingsOf(root: string): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const driver = await openSqliteDriver(join(root, ".bitekst", "store.sqlite"), { busyTimeout: 1_000 });
  try {
    return Object.fromEntries(Object.entries(HOLDINGS).map(([name, sql]) => [name, driver.all(sql)]));
  } finally {
    driver.close();
  }
}

const HOLDINGS = {
  answers: "SELECT key, context, source, target, document, doubt, asked FROM answer ORDER BY key, context",
  documents: "SELECT name, text, digest FROM document ORDER BY name",
  units: `SELECT name, unit.ordinal, segment, source, target, state, unit.origin, answer_key
            FROM unit JOIN document ON document = document.id ORDER BY name, unit.ordinal`,
  written: "SELECT name FROM written ORDER BY name",
} as const;
