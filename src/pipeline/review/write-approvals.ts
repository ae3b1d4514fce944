import { join } from "node:path";
import { serialiseTmx } from "../../formats/tmx.ts";
import type { MemoryEntry } from "../../model/memory-entry.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import { plainSource } from "../../model/plain-source.ts";
import type { StoredDocument } from "../../model/stored-document.ts";
import { writeOutput } from "../../writers/write-output.ts";
import type { Kit } from "../kit.ts";
import { memoryStamp } from "../memory/memory-languages.ts";
import { approvedBlanks, approvedUnits } from "./approved-entries.ts";
import { type ApprovalsRead, readApprovals } from "./read-approvals.ts";
import { takeApprovals } from "./take-approvals.ts";

type ApprovalsKit = Pick<Kit, "root" | "config" | "store" | "clock">;

/**
 * Brings the file of approvals, and memory with it, in line with these documents: units that are approved stand in
 * it, units that no longer are do not; approvals of sentences that are gone stay, as memory. What somebody changed
 * in the file meanwhile is taken first.
 * @throws PipelineError `memory-file`, `output-unwritable`
 */
export async function writeApprovals(kit: ApprovalsKit, names: readonly string[]): Promise<void> {
  const { root, config, store } = kit;
  const name = config.memory.file;
  const stamp = (bytes: Uint8Array) => memoryStamp(bytes, config);
  const file = await readApprovals(kit);
  const before = (await store.memory.files()).find((each) => each.name === name)?.digest;
  if (before !== undefined && file !== undefined && before !== stamp(file.bytes)) {
    await takeApprovals(kit, { name, entries: file.entries });
  }
  refuseOthers(name, file);
  const known = [...(file?.entries ?? []), ...(file?.blanks ?? [])];
  const documents = [...(await store.documents.load(names)).values()];
  const present = new Map(documents.map((stored) => [stored.document.name, sourcesOf(stored)]));
  const kept = known.filter(
    ({ document = "", source }) => present.get(document)?.has(plainSource(source)) !== true,
  );
  const own = documents.flatMap(({ document }) => [
    ...approvedUnits(document).map(({ entry }) => entry),
    ...approvedBlanks(document),
  ]);
  const entries = sortEntries([...kept, ...own]);
  if (entries.length === 0 && known.length === 0) return;
  const tmx = Buffer.from(serialiseTmx({ entries }));
  await writeOutput(join(root, name), tmx);
  if (before === stamp(tmx)) return;
  const memory = entries.filter(({ target }) => target !== "");
  await store.memory.replaceFile({ name, digest: stamp(tmx) }, memory);
}

/** What the file has in other languages would be lost when it is written anew. */
function refuseOthers(name: string, file: ApprovalsRead | undefined): void {
  const other = file?.problems.find(({ kind }) => kind === "no-source" || kind === "no-target");
  if (other === undefined) return;
  const message = `Cannot write "${name}": it holds other languages (line ${other.line}: ${other.message})`;
  const advice = "Set memory.file in pipeline.config.yaml to a file that has this language pair alone";
  throw new PipelineError("memory-file", message, { advice });
}

/** Sentences that one English text may stand for. */
const MOST_JOINED = 5;

/** Plain sources, alone and joined to those behind them. */
function sourcesOf({ document }: StoredDocument): ReadonlySet<string> {
  const units = document.blocks.flatMap((block) => block.units);
  const sources = units.map(({ segment }) => plainSource(segment.source));
  const all = new Set<string>();
  for (const index of sources.keys()) {
    for (let count = 1; count <= MOST_JOINED; count++) all.add(sources.slice(index, index + count).join(" "));
  }
  return all;
}

/** By document and text, each entry once, so that git shows what was approved and nothing else. */
function sortEntries(entries: readonly MemoryEntry[]): MemoryEntry[] {
  const byText = new Map(entries.map((entry) => [sortText(entry), entry]));
  return [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

function sortText({ document, source, previous, next, target, state, author }: MemoryEntry): string {
  return JSON.stringify(
    [document, source, previous, next, target, state, author].map((field) => field ?? null),
  );
}
