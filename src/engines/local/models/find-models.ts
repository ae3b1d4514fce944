import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Trouble } from "../../../model/run-report.ts";
import type { LocalModel } from "./local-model.ts";
import { MANIFEST, parseManifest } from "./model-manifest.ts";
import { isPair } from "./pair-name.ts";

export interface FoundModels {
  /** Sorted by pair. */
  readonly models: readonly LocalModel[];
  /** Of those that are there and cannot be told what they are; one each. */
  readonly troubles: readonly Trouble[];
}

/** The models in a folder, one folder each, by their manifests alone; none when the folder is not there. */
export async function findModels(folder: string): Promise<FoundModels> {
  const root = resolve(folder);
  const models: LocalModel[] = [];
  const troubles: Trouble[] = [];
  for (const pair of await pairsIn(root)) {
    const found = await readModel(join(root, pair), pair);
    if (found === undefined) continue;
    if ("code" in found) troubles.push(found);
    else models.push(found);
  }
  return { models, troubles };
}

async function pairsIn(root: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(root, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && isPair(entry.name))
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

/** `undefined` where a download has not come to its end. */
async function readModel(folder: string, pair: string): Promise<LocalModel | Trouble | undefined> {
  let text: string;
  try {
    text = await readFile(join(folder, MANIFEST), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    return broken(folder, pair, "it could not be read");
  }
  const manifest = parseManifest(text);
  if ("broken" in manifest) return broken(folder, pair, manifest.broken);
  if (manifest.pair !== pair) return broken(folder, pair, `it is that of ${manifest.pair}`);
  return { ...manifest, folder };
}

function broken(folder: string, pair: string, state: string): Trouble {
  return {
    code: "model-damaged",
    message: `Cannot use the model "${pair}": of ${join(folder, MANIFEST)}, ${state}`,
    advice: `Fetch it anew with bitekst model pull ${pair}`,
  };
}
