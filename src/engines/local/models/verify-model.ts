import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { LocalModel, ModelFile } from "./local-model.ts";
import { filesOf } from "./model-manifest.ts";

export interface FileDamage {
  readonly name: string;
  readonly state: string;
}

/** The files of a model that are not as its manifest says; reads all of them. */
export async function verifyModel(model: LocalModel): Promise<readonly FileDamage[]> {
  const damage: FileDamage[] = [];
  for (const file of filesOf(model)) {
    const state = await stateOf(join(model.folder, file.name), file);
    if (state !== undefined) damage.push({ name: file.name, state });
  }
  return damage;
}

async function stateOf(path: string, { size, sha256 }: ModelFile): Promise<string | undefined> {
  try {
    const found = await lstat(path);
    if (!found.isFile()) return "it is no file";
    if (found.size !== size) return `it has ${found.size} bytes, not ${size}`;
    const hash = createHash("sha256");
    for await (const piece of createReadStream(path)) hash.update(piece);
    return hash.digest("hex") === sha256 ? undefined : "its SHA-256 is another than it was";
  } catch (error) {
    const isGone = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isGone ? "it is not there" : "it could not be read";
  }
}
