import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LocalModel, ModelFile } from "../../src/engines/local/models/local-model.ts";
import { dictionaryModel } from "./marian-dictionary.ts";

/** Writes a model that translates word for word by `words`, with the manifest that `bitekst model` keeps. */
export function writeBergamotModel(
  root: string,
  words: Readonly<Record<string, string>>,
  pair = "nb-en",
): LocalModel {
  const folder = join(root, pair);
  mkdirSync(folder, { recursive: true });
  const { model, vocab } = dictionaryModel(words);
  const write = (name: string, bytes: Buffer): ModelFile => {
    writeFileSync(join(folder, name), bytes);
    return { name, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  };
  const [source = "", target = ""] = pair.split("-");
  const files = { model: write("model.bin", model), vocabs: [write("vocab.spm", vocab)] };
  const manifest = { pair, source, target, files, licence: "CC0-1.0", origin: "made for tests" };
  writeFileSync(join(folder, "model.json"), JSON.stringify(manifest));
  return { ...manifest, folder };
}
