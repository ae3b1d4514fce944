import * as v from "valibot";
import { LARGEST_FILE } from "./model-manifest.ts";
import { isPair } from "./pair-name.ts";

export interface RegistryFile {
  /** Below the registry's base, such as `models/nb-en/…/vocab.nben.spm.gz`. */
  readonly path: string;
  /** In the model's folder: unpacked, so without `.gz`. */
  readonly name: string;
  /** Bytes, unpacked. */
  readonly size?: number;
  /** Hexadecimal, unpacked. */
  readonly sha256?: string;
}

/** A model that can be had. */
export interface RegistryModel {
  readonly pair: string;
  readonly architecture: string;
  /** `Release`, `Release Android`, `Nightly` … */
  readonly status: string;
  readonly files: {
    readonly model: RegistryFile;
    readonly vocabs: readonly RegistryFile[];
    readonly shortlist?: RegistryFile;
  };
}

export interface Registry {
  readonly baseUrl?: string;
  readonly models: readonly RegistryModel[];
  /** Entries that are not as they should be. */
  readonly unusable: number;
}

/** Parts of a path that name something: neither `..`, nor hidden, nor read otherwise by a system or an address. */
const PATH = /^(?:[A-Za-z0-9][A-Za-z0-9._-]{0,127}\/){0,8}[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

const FILE = v.pipe(
  v.object({
    path: v.pipe(v.string(), v.regex(PATH)),
    uncompressedSize: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_FILE))),
    uncompressedHash: v.nullish(v.pipe(v.string(), v.toLowerCase(), v.regex(/^[0-9a-f]{64}$/))),
  }),
  v.transform(({ path, uncompressedSize: size, uncompressedHash: sha256 }): RegistryFile => {
    const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.gz$/, "");
    return { path, name, ...(size ? { size } : {}), ...(sha256 ? { sha256 } : {}) };
  }),
);

const ENTRY = v.object({
  architecture: v.fallback(v.string(), "unknown"),
  releaseStatus: v.fallback(v.string(), "unknown"),
  files: v.object({
    model: FILE,
    vocab: v.nullish(FILE),
    srcVocab: v.nullish(FILE),
    trgVocab: v.nullish(FILE),
    lexicalShortlist: v.nullish(FILE),
  }),
});

const REGISTRY = v.object({ baseUrl: v.nullish(v.string()), models: v.record(v.string(), v.unknown()) });

/** What a registry of Firefox's models offers (`db/models.json`); `undefined` when the text is none. */
export function readRegistry(text: string): Registry | undefined {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), REGISTRY), text);
  if (!parsed.success) return undefined;
  const { baseUrl, models } = parsed.output;
  const entries = Object.entries(models).flatMap(([pair, list]) =>
    (Array.isArray(list) ? list : [list]).map((entry: unknown) => toModel(pair, entry)),
  );
  const usable = entries.filter((entry) => entry !== undefined);
  return {
    ...(baseUrl ? { baseUrl } : {}),
    models: usable,
    unusable: entries.length - usable.length,
  };
}

function toModel(pair: string, entry: unknown): RegistryModel | undefined {
  const parsed = v.safeParse(ENTRY, entry);
  if (!isPair(pair) || !parsed.success) return undefined;
  const { architecture, releaseStatus: status, files } = parsed.output;
  const { model, vocab, srcVocab, trgVocab, lexicalShortlist: shortlist } = files;
  const vocabs = vocab ? [vocab] : srcVocab && trgVocab ? [srcVocab, trgVocab] : [];
  const all = [model, ...vocabs, ...(shortlist ? [shortlist] : [])];
  if (vocabs.length === 0 || new Set(all.map(({ name }) => name)).size < all.length) return undefined;
  return { pair, architecture, status, files: { model, vocabs, ...(shortlist ? { shortlist } : {}) } };
}
