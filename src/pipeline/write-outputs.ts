import { join } from "node:path";
import type { BilingualDocument } from "../model/document.ts";
import type { Writer } from "../ports/writer.ts";
import { writeOutput } from "../writers/write-output.ts";
import type { Kit } from "./kit.ts";
import { outputPath } from "./output-path.ts";

/** Each writer is loaded when its format is asked for. */
const WRITERS: Readonly<Record<string, () => Promise<Writer>>> = {
  html: async () => (await import("../writers/html-writer.ts")).htmlWriter,
  json: async () => (await import("../writers/json-writer.ts")).jsonWriter,
  tmx: async () => (await import("../writers/tmx-writer.ts")).tmxWriter,
  xliff: async () => (await import("../writers/xliff-writer.ts")).xliffWriter,
  md: async () => (await import("../writers/md-writer.ts")).mdWriter,
  english: async () => (await import("../writers/english-writer.ts")).englishWriter,
};

/**
 * Writes a document in every format of the config; files that would not change are left alone.
 * Gives the paths, below the root, by format. `original` is the source's own file, if it was just read.
 * @throws PipelineError `output-unwritable`
 */
export async function writeOutputs(
  kit: Kit,
  document: BilingualDocument,
  source: string,
  original?: Uint8Array,
): Promise<Readonly<Record<string, string>>> {
  const outputs: Record<string, string> = {};
  for (const format of kit.config.formats) {
    const writer = await writerOf(format);
    const path = outputPath(document.name, writer, kit.config);
    const made = await writeOutput(join(kit.root, path), () =>
      contentOf(writer, document, { kit, path, source, original }),
    );
    if (made === "written") kit.onWritten?.();
    outputs[format] = path;
  }
  return outputs;
}

interface Place {
  readonly kit: Kit;
  /** Of the output, below the root. */
  readonly path: string;
  readonly source: string;
  readonly original: Uint8Array | undefined;
}

async function contentOf(
  writer: Writer,
  document: BilingualDocument,
  { kit, path, source, original }: Place,
): Promise<string | Uint8Array> {
  const text = writer.write(document, source);
  if (writer.pack === undefined || document.format !== "docx") return text;
  if (original !== undefined) return writer.pack(document, text, original);
  const { findOriginal } = await import("./find-original.ts");
  return writer.pack(document, text, await findOriginal(kit, { name: document.name, text: source, path }));
}

/** Tells the paths, below the root, of what is written for a source in the formats of the config. */
export async function openOutputPaths({
  config,
}: Pick<Kit, "config">): Promise<(source: string) => readonly string[]> {
  const writers = await Promise.all(config.formats.map(writerOf));
  return (source) => writers.map((writer) => outputPath(source, writer, config));
}

async function writerOf(format: string): Promise<Writer> {
  const writer = await WRITERS[format]?.();
  if (!writer) throw new Error(`The config let through the format ${format}: this is a bug in bitekst`);
  return writer;
}
