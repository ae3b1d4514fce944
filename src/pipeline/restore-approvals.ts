import { TMX_PROPS } from "../formats/tmx-names.ts";
import type { DescribedDocument } from "../leverage/described-segment.ts";
import { restoreSaid } from "../leverage/restore-said.ts";
import type { StoredDocument } from "../model/stored-document.ts";
import type { Kit } from "./kit.ts";
import { readApprovals } from "./review/read-approvals.ts";

const WORDS = [TMX_PROPS.joined, TMX_PROPS.blank].map((name) => `"${name}"`);

/**
 * The documents as they were left, by name, with the joins and blanks of the file of approvals: a fresh machine has
 * them from nowhere else.
 * @throws PipelineError `memory-file`
 */
export async function restoreApprovals(
  kit: Pick<Kit, "root" | "config">,
  described: readonly DescribedDocument[],
  stored: ReadonlyMap<string, StoredDocument>,
): Promise<ReadonlyMap<string, StoredDocument>> {
  const file = await readApprovals(kit, { words: WORDS });
  if (file === undefined) return stored;
  const entries = [...file.entries.filter(({ joined }) => joined !== undefined), ...(file.blanks ?? [])];
  const names = new Set(entries.map(({ document }) => document));
  const all = new Map(stored);
  for (const each of described) {
    const { name } = each.document;
    const restored = names.has(name) ? restoreSaid(each, stored.get(name), entries) : undefined;
    if (restored !== undefined) all.set(name, restored);
  }
  return all;
}
