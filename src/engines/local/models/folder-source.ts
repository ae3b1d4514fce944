import { createReadStream } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, join, resolve, sep } from "node:path";
import { MANIFEST, parseManifest } from "./model-manifest.ts";
import type { ModelSource } from "./model-source.ts";
import { downloadTrouble } from "./model-trouble.ts";
import { isPair } from "./pair-name.ts";
import { type Registry, type RegistryFile, type RegistryModel, readRegistry } from "./read-registry.ts";

const REGISTRIES = ["db/models.json", "models.json"];

/**
 * A folder that holds a copy of the registry with its files, or the files alone: `nb-en/model.nben.bin`, packed or not,
 * in a folder named like the pair or, for the pair `alone`, in the folder itself.
 */
export function folderSource(folder: string, alone: string | undefined): ModelSource {
  const root = resolve(folder);
  return {
    addressOf: (path) => join(root, path),
    registry: () => registryOf(root, alone),
    async open(path, { from }) {
      const file = await insideOf(root, path);
      const { size } = await stat(file);
      return { from, length: size, bytes: createReadStream(file, { start: from }) };
    },
  };
}

async function registryOf(root: string, alone: string | undefined): Promise<Registry> {
  for (const name of REGISTRIES) {
    const text = await readFile(join(root, name), "utf8").catch(() => undefined);
    if (text === undefined) continue;
    const registry = readRegistry(text);
    if (registry === undefined) throw downloadTrouble(join(root, name), "it is no registry of models");
    return registry;
  }
  const folders = (await namesIn(root)).filter(isPair);
  const places = folders.map((pair) => ({ pair, path: `${pair}/` }));
  const own = alone === undefined ? [] : [{ pair: alone, path: "" }];
  const models = await Promise.all([...places, ...own].map((place) => plainModel(root, place)));
  const found = models.filter((model) => model !== undefined);
  if (found.length > 0) return { models: found, unusable: 0 };
  const advice =
    "Name a folder with the files of one pair (model.*.bin, vocab.*.spm, lex.*.bin), or with a folder for each pair, such as nb-en";
  throw downloadTrouble(root, "there is no model in it", { advice });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    throw downloadTrouble(folder, "there is no such folder", { cause, advice: "Look at the path" });
  }
}

/** Files as they are after a download by hand, or as bitekst keeps them: then its manifest tells what they must be. */
async function plainModel(
  root: string,
  { pair, path }: { readonly pair: string; readonly path: string },
): Promise<RegistryModel | undefined> {
  const names = await namesIn(join(root, path)).catch(() => []);
  const text = await readFile(join(root, path, MANIFEST), "utf8").catch(() => "");
  const manifest = parseManifest(text);
  const kept = "broken" in manifest || manifest.pair !== pair ? undefined : manifest;
  const known = kept && [
    kept.files.model,
    ...kept.files.vocabs,
    ...(kept.files.shortlist ? [kept.files.shortlist] : []),
  ];
  const find = (pattern: RegExp): RegistryFile | undefined => {
    const own = names.filter((name) => pattern.test(name)).sort()[0];
    if (own === undefined) return undefined;
    const name = own.replace(/\.gz$/, "");
    const { size, sha256 } = known?.find((file) => file.name === name) ?? {};
    return { path: `${path}${own}`, name, ...(size ? { size } : {}), ...(sha256 ? { sha256 } : {}) };
  };
  const model = find(/^model\..*bin(\.gz)?$/);
  const both = find(/^vocab\..*spm(\.gz)?$/);
  const [source, target] = [find(/^srcvocab\..*spm(\.gz)?$/), find(/^trgvocab\..*spm(\.gz)?$/)];
  const vocabs = both ? [both] : source && target ? [source, target] : [];
  if (model === undefined || vocabs.length === 0) return undefined;
  const shortlist = find(/^lex\..*bin(\.gz)?$/);
  return {
    pair,
    architecture: kept?.architecture ?? "unknown",
    status: "unknown",
    files: { model, vocabs, ...(shortlist ? { shortlist } : {}) },
  };
}

/** A link that leads out of the folder is not followed. */
async function insideOf(root: string, path: string): Promise<string> {
  const address = join(root, path);
  try {
    const [base, file] = await Promise.all([realpath(root), realpath(address)]);
    if (file.startsWith(base.endsWith(sep) ? base : `${base}${sep}`)) return file;
  } catch (cause) {
    throw downloadTrouble(address, `there is no ${basename(path)}`, {
      cause,
      advice: "Copy the rest of the files there",
    });
  }
  throw downloadTrouble(address, "it is a link that leads out of the folder", {
    advice: "Copy the file there",
  });
}
