import type { BilingualDocument } from "../../../src/model/document.ts";
import { htmlWriter } from "../../../src/writers/html-writer.ts";
import { type BlockRow, makeDocument, type UnitRow } from "../../support/make-document.ts";
import { makeArticles } from "../make-news-sentences.ts";
import type { Result } from "../result.ts";
import { compare } from "./compare.ts";

const SEGMENTS = 5_000;
const IN_BLOCK = 4;
const WANTED = 0.2;

/** The side-by-side page of a document of 5,000 segments, beside the same document as JSON. */
export async function measurePage(): Promise<Result> {
  const document = documentOf(makeArticles(SEGMENTS, 7).sentences);
  return compare({
    name: `the page of ${SEGMENTS} segments`,
    own: () => htmlWriter.write(document),
    raw: () => JSON.stringify(document),
    bound: WANTED,
    beside: "JSON.stringify of the document",
  });
}

/** Paragraphs of four sentences. */
function documentOf(sentences: readonly string[]): BilingualDocument {
  const rows = sentences.map((source): UnitRow => [source, `${source.slice(0, -1)}, in English.`]);
  const paragraphs = Array.from(
    { length: Math.ceil(rows.length / IN_BLOCK) },
    (_, at): BlockRow => ["paragraph", ...rows.slice(at * IN_BLOCK, (at + 1) * IN_BLOCK)],
  );
  return makeDocument("seeds/sak.txt", paragraphs);
}
