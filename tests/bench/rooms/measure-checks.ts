import { checkDocument } from "../../../src/check/check-document.ts";
import type { BilingualDocument } from "../../../src/model/document.ts";
import { documentOf } from "../qa/look-at.ts";
import { readColumns, readOwnPairs } from "../qa/read-samples.ts";
import type { Sample } from "../qa/sample.ts";
import type { Result } from "../result.ts";
import { compare } from "./compare.ts";

const UNITS = 4_000;
const PARAGRAPHS = 40;
const WANTED = 20_000;
/** What the compiler takes before the first go that counts. */
const WARMING = 4;
/** As many as are timed; the documents are made before the clock runs. */
const GOES = 6;

/**
 * Every check over documents of forty paragraphs, beside one search of the same texts for their words by a pattern.
 * The units are the project's own pairs, again and again; of `path`, a file of translations as `bench:qa` reads it, they
 * are the column `google`. Each go has documents of its own, so that nothing remembered by object helps.
 */
export async function measureChecks(path?: string): Promise<readonly Result[]> {
  const samples = (path && readColumns(path).get("google")) || repeated(readOwnPairs());
  for (let time = 0; time < WARMING; time += 1) checkAll(documentsOf(samples));
  const goes = Array.from({ length: GOES }, () => documentsOf(samples));
  const result = await compare({
    name: "units checked",
    counted: "units",
    amount: samples.length,
    own: () => checkAll(goes.pop() ?? documentsOf(samples)),
    raw: () => samples.map(({ source, target }) => [source.match(WORD), target.match(WORD)]),
    beside: "a search for every word by pattern",
    bound: WANTED,
  });
  return [result];
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

function checkAll(documents: readonly BilingualDocument[]): void {
  for (const document of documents) checkDocument(document);
}

function repeated(pairs: readonly Sample[]): readonly Sample[] {
  return Array.from({ length: UNITS }, (_, at) => pairs[at % pairs.length] as Sample);
}

function documentsOf(samples: readonly Sample[]): readonly BilingualDocument[] {
  return Array.from({ length: Math.ceil(samples.length / PARAGRAPHS) }, (_, at) =>
    documentOf(samples.slice(at * PARAGRAPHS, (at + 1) * PARAGRAPHS)),
  );
}
