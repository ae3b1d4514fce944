import { readFileSync, statSync } from "node:fs";
import { readVersion } from "../config/read-version.ts";
import { digest } from "./digest.ts";
import type { Kit } from "./kit.ts";

/** Digest of everything that shapes a document's outputs besides its source: program, config, memory, engine, glossary. */
export async function settingsDigest({ config, engine, store, glossary }: Kit): Promise<string> {
  // Machines that share a store have the same program from different days.
  const program = [
    readVersion(),
    ...("database" in store ? [] : [statSync(new URL(import.meta.url)).mtimeMs]),
  ];
  const { terms = [] } = (await glossary()) ?? {};
  const shaping = Object.entries(config).filter(([key]) => !SHAPING_NOTHING.has(key));
  return digest(JSON.stringify([program, shaping, await store.memory.files(), engine.fingerprint, terms]));
}

/** Sections of the config that say where and when, not what: machines that share a store may differ in them. */
const SHAPING_NOTHING: ReadonlySet<string> = new Set(["store", "schedule", "report", "queue", "documents"]);

/** Digest of settings and source bytes; `undefined` when the source cannot be read, which others will tell. */
export function fingerprintOf(path: string, settings: string): string | undefined {
  try {
    return `${digest(readFileSync(path))} ${settings}`;
  } catch {
    return undefined;
  }
}

/** Size and time of a file, to tell whether it is still as it was written; `undefined` when it is not there. */
export function stampOf(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.size} ${stats.mtimeNs}`;
}
