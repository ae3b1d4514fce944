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
 * Gives the paths, below the root, by format.
 * @throws PipelineError `output-unwritable`
 */
export async function writeOutputs(
  kit: Kit,
  document: BilingualDocument,
  source: string,
): Promise<Readonly<Record<string, string>>> {
  const outputs: Record<string, string> = {};
  for (const format of kit.config.formats) {
    const writer = await writerOf(format);
    const path = outputPath(document.name, writer, kit.config);
    await writeOutput(join(kit.root, path), writer.write(document, source));
    outputs[format] = path;
  }
  return outputs;
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
