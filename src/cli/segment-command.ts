import type { Command } from "commander";
import { shownText } from "../formats/shown-text.ts";
import type { SegmentedDocument } from "../model/document.ts";
import type { Segment } from "../model/segment.ts";
import { segmentFile } from "../pipeline/segment-file.ts";
import { EXIT } from "./exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "./global-options.ts";
import { shownName } from "./shown-name.ts";
import { openTerminal, type Terminal } from "./terminal.ts";
import { loadChosenConfig } from "./with-kit.ts";

/** `bitekst segment <file>`: blocks and segments of one article, nothing stored. */
export function addSegmentCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("segment")
    .summary("print the blocks and segments of one article")
    .description(
      "Cuts one article into blocks and segments as translate would, and prints them. Stores and sends nothing.",
    )
    .argument("<file>", "the article");
  withGlobalOptions(command, [
    "bitekst segment seeds/nyhet.txt",
    "bitekst segment seeds/nyhet.txt --json",
  ]).action(async (file: string, options: GlobalOptions) => {
    const document = await segmentFile(await loadChosenConfig(options), { file, cwd: process.cwd() });
    const terminal = openTerminal(options);
    if (options.json) terminal.out(JSON.stringify(toJson(document), null, 2));
    else printSegments(document, terminal);
    done(EXIT.complete);
  });
}

/** As documented in README: `start` and `end` in UTF-16 units into the decoded text. */
function toJson({ name: source, language, blocks }: SegmentedDocument) {
  return {
    source,
    language,
    blocks: blocks.map(({ id, kind, segments }) => ({
      id,
      kind,
      segments: segments.map(toJsonSegment),
    })),
  };
}

/** With inline codes, `source` is their XML and `codes` lists them, as in a document's JSON. */
function toJsonSegment({ id, source, start, end, codes, language }: Segment) {
  const known = { ...(language !== undefined && { language }), ...(codes.length > 0 && { codes }) };
  return { id, source: shownText(source, codes), start, end, ...known };
}

function printSegments({ name, language, blocks }: SegmentedDocument, { out, note, paint }: Terminal): void {
  for (const { id, kind, segments } of blocks) {
    out(paint("bold", `${id} ${kind}`));
    for (const { id, source, codes, language } of segments) {
      const own = language === undefined ? "" : paint("dim", ` (${language})`);
      out(`  ${paint("dim", id.padEnd(5))} ${shownText(source, codes)}${own}`);
    }
  }
  const count = blocks.reduce((sum, block) => sum + block.segments.length, 0);
  note(`${shownName(name)}: ${language}, ${blocks.length} blocks, ${count} segments`);
}
