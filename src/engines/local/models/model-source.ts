import type { Registry } from "./read-registry.ts";

/** Bytes of a file from some place on. */
export interface OpenedFile {
  /** Where they begin: 0 when the whole came although the rest was asked for. */
  readonly from: number;
  /** Of the whole file as it is transferred; absent when nobody says. */
  readonly length?: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface OpenOptions {
  /** Bytes that are here already. */
  readonly from: number;
  readonly signal: AbortSignal;
}

/** Where models are had from: a server or a folder. */
export interface ModelSource {
  /** As it is told, where `path` is below it. */
  addressOf(path: string): string;
  /** @throws PipelineError `model-download` */
  registry(signal: AbortSignal): Promise<Registry>;
  /** @throws PipelineError `model-download` */
  open(path: string, options: OpenOptions): Promise<OpenedFile>;
}
