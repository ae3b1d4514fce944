import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { readVersion } from "../config/read-version.ts";
import { digest } from "./digest.ts";
import type { Kit } from "./kit.ts";

/** Digest of everything that shapes a document's outputs besides its source: program, config, memory, engine, glossary. */
export async function settingsDigest(kit: Kit): Promise<string> {
  const { config, store, glossary } = kit;
  // Machines that share a store have the same program from different days.
  const program = [
    readVersion(),
    ...("database" in store ? [] : [statSync(new URL(import.meta.url)).mtimeMs]),
  ];
  const { terms = [] } = (await glossary()) ?? {};
  const shaping = Object.entries(config).filter(([key]) => !SHAPING_NOTHING.has(key));
  return digest(JSON.stringify([program, shaping, await store.memory.files(), enginesDigested(kit), terms]));
}

/** All that tells engines and their state apart; of DeepL alone its options say it. */
function enginesDigested({ engine, engines = [], config }: Kit): unknown {
  if (engines.length === 0 && engine.name === "deepl") return engine.fingerprint;
  const { source, target } = config;
  const sources = source.language === "auto" ? ["nb", "nn"] : [source.language];
  const all = engines.length === 0 ? [{ engine, choice: {} }] : engines;
  return all.map(({ engine: each, choice }) => [
    each.name,
    choice,
    each.fingerprint,
    sources.map((from) => each.fingerprintOf?.({ source: from, target: target.language })),
  ]);
}

/** Sections of the config that say where and when, not what: machines that share a store may differ in them. */
const SHAPING_NOTHING: ReadonlySet<string> = new Set(["store", "schedule", "report", "queue", "documents"]);

/** Digest of settings and source bytes; `undefined` when the source cannot be read, which others will tell. */
export function fingerprintOf(path: string, settings: string): string | undefined {
  try {
    return `${digestOf(path)} ${settings}`;
  } catch {
    return undefined;
  }
}

/** What shorter files are read into, one after the other: ten thousand buffers would wait for the garbage collector. */
const PAGE = Buffer.allocUnsafeSlow(65_536);

function digestOf(path: string): string {
  const file = openSync(path, "r");
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < PAGE.length; length += read)
      read = readSync(file, PAGE, length, PAGE.length - length, null);
    return digest(length < PAGE.length ? PAGE.subarray(0, length) : readFileSync(path));
  } finally {
    closeSync(file);
  }
}

/** Size and time of a file, to tell whether it is still as it was written; `undefined` when it is not there. */
export function stampOf(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.size} ${stats.mtimeNs}`;
}
