import type { BilingualDocument } from "../../src/model/document.ts";
import { englishWriter } from "../../src/writers/english-writer.ts";
import { htmlWriter } from "../../src/writers/html-writer.ts";
import type { JsonDocument } from "../../src/writers/json-document.ts";
import { jsonWriter } from "../../src/writers/json-writer.ts";
import { mdWriter } from "../../src/writers/md-writer.ts";
import { tmxWriter } from "../../src/writers/tmx-writer.ts";
import { xliffWriter } from "../../src/writers/xliff-writer.ts";
import { SOURCE_GAP } from "../support/make-document.ts";
import { readGfm } from "../support/read-gfm.ts";
import { readPage } from "../support/read-page.ts";
import { readTmx } from "../support/read-tmx.ts";
import { readXliff } from "../support/read-xliff.ts";
import { keepsTheWriterContract, type ReadBack } from "./writer-contract.ts";

keepsTheWriterContract("htmlWriter", htmlWriter, readPage);
keepsTheWriterContract("jsonWriter", jsonWriter, readJson);
keepsTheWriterContract("tmxWriter", tmxWriter, readMemory);
keepsTheWriterContract("xliffWriter", xliffWriter, readUnits);
keepsTheWriterContract("mdWriter", mdWriter, readTable);
keepsTheWriterContract("englishWriter", englishWriter, readEnglish);

function readJson(output: string): ReadBack {
  const document = JSON.parse(output) as JsonDocument;
  const segments = document.blocks.flatMap((block) => block.segments);
  const pairs = segments
    .filter(({ state }) => state !== "initial")
    .map(({ source, target }) => [source, target] as const);
  return { pairs, notice: document.notice };
}

function readMemory(output: string): ReadBack {
  const { notes, units } = readTmx(output);
  const pairs = units.map(({ texts: [source = "", target = ""] }) => [source, target] as const);
  return { pairs, notice: notes[0] };
}

function readUnits(output: string): ReadBack {
  const { notes, groups } = readXliff(output);
  const pairs = groups
    .flatMap(({ units }) => units)
    .flatMap(({ source, target }) => (target === undefined ? [] : [[source, target] as const]));
  return { pairs, notice: notes[0] };
}

function readTable(output: string): ReadBack {
  const { rows, notice } = readGfm(output);
  const translated = rows.filter(([, , , , state]) => state !== "□ untranslated");
  const pairs = translated.map(([, , source = "", target = ""]) => [source, target] as const);
  return { pairs, notice };
}

/** English alone: what stands in the places of the segments, beside the sources that were there. */
function readEnglish(output: string, { blocks }: BilingualDocument): ReadBack {
  const [head, notice] = /^\[bitekst: (.*)\]\n\n/.exec(output) ?? [""];
  const texts = output
    .slice(head.length)
    .replace(/\n$/, "")
    .split(new RegExp(`${SOURCE_GAP}+`));
  const pairs = blocks
    .flatMap(({ units }) => units)
    .map(({ segment, state }, index) => ({ state, pair: [segment.source, texts[index] ?? ""] as const }));
  return { pairs: pairs.filter(({ state }) => state !== "initial").map(({ pair }) => pair), notice };
}
