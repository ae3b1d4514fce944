import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { segmentDocument } from "../../../src/segment/segment-document.ts";
import { splitSentences } from "../../../src/segment/split-sentences.ts";
import type { Result } from "../result.ts";
import { compare } from "./compare.ts";

const MEGABYTES = 5;
const WANTED = 20;

/** The project's own articles to sentences, and to blocks and segments, beside the sentences of Node's ICU. */
export async function measureSegmenting(): Promise<readonly Result[]> {
  const texts = readArticles();
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const rounds = Math.round((MEGABYTES * 1e6) / bytes);
  const overAll = (work: (text: string) => unknown) => () => {
    for (let round = 0; round < rounds; round += 1) for (const text of texts) work(text);
  };
  const intl = new Intl.Segmenter("nb", { granularity: "sentence" });
  const beside = {
    counted: "MB",
    amount: (bytes * rounds) / 1e6,
    raw: overAll((text) => Array.from(intl.segment(text), ({ segment }) => segment)),
    beside: "Intl.Segmenter",
  };
  return [
    await compare({
      name: "text to sentences",
      own: overAll((text) => splitSentences(text, { language: "nb" })),
      bound: WANTED,
      ...beside,
    }),
    await compare({
      name: "text to blocks and segments",
      own: overAll((text) =>
        segmentDocument({ name: "sak.txt", format: "text", text, encoding: "utf-8" }, { language: "nb" }),
      ),
      ...beside,
    }),
    await compare({
      name: "the same, language identified",
      own: overAll((text) => segmentDocument({ name: "sak.txt", format: "text", text, encoding: "utf-8" })),
      ...beside,
    }),
  ];
}

function readArticles(): readonly string[] {
  const names = readdirSync("seeds").filter((name) => name.endsWith(".txt"));
  return names.map((name) => readFileSync(join("seeds", name), "utf8"));
}
