import { lstat, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { chooseModel } from "../../engines/local/models/choose-model.ts";
import { type FetchProgress, fetchFile } from "../../engines/local/models/fetch-file.ts";
import { findModels } from "../../engines/local/models/find-models.ts";
import type { LocalModel, ModelFile } from "../../engines/local/models/local-model.ts";
import { filesOf, MANIFEST, type ModelManifest } from "../../engines/local/models/model-manifest.ts";
import type { ModelSource } from "../../engines/local/models/model-source.ts";
import { diskTrouble } from "../../engines/local/models/model-trouble.ts";
import { languagesOfPair } from "../../engines/local/models/pair-name.ts";
import type { Registry, RegistryFile, RegistryModel } from "../../engines/local/models/read-registry.ts";
import { verifyModel } from "../../engines/local/models/verify-model.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import { MODEL_LICENCE } from "./open-model-source.ts";

export interface PullOptions {
  readonly source: ModelSource;
  readonly registry: Registry;
  /** Where models are kept. */
  readonly folder: string;
  readonly architecture?: string | undefined;
  readonly signal: AbortSignal;
  /** Told before anything is fetched. */
  readonly onStart: (model: PullStart) => void;
  readonly onProgress: (progress: FetchProgress) => void;
}

export interface PullStart {
  readonly pair: string;
  readonly architecture: string;
  readonly status: string;
  readonly licence: string;
  readonly origin: string;
  /** Bytes of the model itself, unpacked; absent when nobody says. */
  readonly size?: number;
  readonly folder: string;
}

export interface Pulled {
  readonly model: LocalModel;
  /** It was here already, whole, and nothing was fetched. */
  readonly isOld: boolean;
  /** Files whose digest nobody published: remembered from now on. */
  readonly trusted: readonly string[];
}

/** Fetches the model for a pair and puts it in its place, whole or not at all. */
export async function pullModel(pair: string, options: PullOptions): Promise<Pulled> {
  const { registry, architecture, source } = options;
  const wanted = chooseModel(registry.models, { pair, architecture });
  if (wanted === undefined) throw missing(pair, options);
  const folder = join(resolve(options.folder), pair);
  const origin = dirname(source.addressOf(wanted.files.model.path));
  const { models } = await findModels(options.folder);
  const old = models.find((model) => model.pair === pair && model.origin === origin);
  if (old !== undefined && isSame(old, wanted) && (await verifyModel(old)).length === 0)
    return { model: old, isOld: true, trusted: [] };
  const licence = MODEL_LICENCE;
  const { size } = wanted.files.model;
  const { status } = wanted;
  const start = { pair, architecture: wanted.architecture, status, licence, origin, folder };
  options.onStart(size === undefined ? start : { ...start, size });
  const files = await fetchAll(remembered(wanted, old), options);
  const manifest = {
    pair,
    ...languagesOfPair(pair),
    files,
    architecture: wanted.architecture,
    licence,
    origin,
  };
  const before = models.find((model) => model.pair === pair);
  await putInPlace(manifest, { folder: options.folder, old: before });
  const trusted = filesOfOffer(wanted).filter(({ sha256 }) => sha256 === undefined);
  return { model: { ...manifest, folder }, isOld: false, trusted: trusted.map(({ name }) => name) };
}

function filesOfOffer({ files }: RegistryModel): readonly RegistryFile[] {
  return [files.model, ...files.vocabs, ...(files.shortlist ? [files.shortlist] : [])];
}

/** Whether what is here is what is offered, as far as the offer tells. */
function isSame(old: LocalModel, offer: RegistryModel): boolean {
  const here = filesOf(old);
  const offered = filesOfOffer(offer);
  return (
    here.length === offered.length &&
    offered.every(({ name, sha256 }) =>
      here.some((file) => file.name === name && (sha256 ?? file.sha256) === file.sha256),
    )
  );
}

/** Trust on first use: what the same address gave before, it must give again. */
function remembered(offer: RegistryModel, old: LocalModel | undefined): RegistryModel {
  if (old === undefined) return offer;
  const known = filesOf(old);
  const withKnown = (file: RegistryFile): RegistryFile => {
    const before = file.sha256 === undefined ? known.find(({ name }) => name === file.name) : undefined;
    return before === undefined ? file : { ...file, size: before.size, sha256: before.sha256 };
  };
  const { model, vocabs, shortlist } = offer.files;
  return {
    ...offer,
    files: {
      model: withKnown(model),
      vocabs: vocabs.map(withKnown),
      ...(shortlist ? { shortlist: withKnown(shortlist) } : {}),
    },
  };
}

async function fetchAll(offer: RegistryModel, options: PullOptions): Promise<LocalModel["files"]> {
  const folder = stagingOf(offer.pair, options.folder);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw diskTrouble(folder, error);
  }
  const fetched = (file: RegistryFile) => fetchFile(file, { ...options, folder });
  const { model, vocabs, shortlist } = offer.files;
  const modelFile = await fetched(model);
  const vocabFiles: ModelFile[] = [];
  for (const vocab of vocabs) vocabFiles.push(await fetched(vocab));
  return {
    model: modelFile,
    vocabs: vocabFiles,
    ...(shortlist ? { shortlist: await fetched(shortlist) } : {}),
  };
}

/** Where a model grows; nobody takes it for one, since its name is no pair's. */
function stagingOf(pair: string, folder: string): string {
  return join(resolve(folder), `.${pair}.part`);
}

/** The manifest comes last: until then there is no model for this pair, and what others put there stays. */
async function putInPlace(manifest: ModelManifest, { folder, old }: Placing): Promise<void> {
  const staging = stagingOf(manifest.pair, folder);
  const place = join(resolve(folder), manifest.pair);
  const names = filesOf(manifest).map(({ name }) => name);
  try {
    await writeManifest(join(staging, MANIFEST), manifest);
    await mkdir(place, { recursive: true });
    if (!(await lstat(place)).isDirectory()) throw linked(place);
    await rm(join(place, MANIFEST), { force: true });
    for (const { name } of old === undefined ? [] : filesOf(old))
      await rm(join(place, name), { force: true });
    for (const name of [...names, MANIFEST]) await rename(join(staging, name), join(place, name));
    await rm(staging, { recursive: true, force: true });
  } catch (error) {
    throw diskTrouble(place, error);
  }
}

interface Placing {
  readonly folder: string;
  /** What is there now. */
  readonly old: LocalModel | undefined;
}

async function writeManifest(path: string, manifest: ModelManifest): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(`${JSON.stringify(manifest, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

function linked(place: string): PipelineError {
  return new PipelineError("model-unwritable", `Cannot write ${JSON.stringify(place)}: it is a link`, {
    advice: "Remove the link, or name another folder with --folder",
  });
}

function missing(pair: string, { registry, architecture }: PullOptions): PipelineError {
  const others = registry.models.filter((model) => model.pair === pair);
  if (others.length > 0)
    return new PipelineError("model-missing", `Cannot pull "${pair}": there is none of "${architecture}"`, {
      advice: `There are ${[...new Set(others.map((model) => model.architecture))].sort().join(", ")}`,
    });
  return new PipelineError("model-missing", `Cannot pull "${pair}": no such model is offered`, {
    advice: "See what there is with bitekst model list --remote",
  });
}
