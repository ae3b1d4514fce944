import { readFileSync } from "node:fs";
import { corpusBleu } from "../../src/check/scores/corpus-bleu.ts";
import { corpusChrf } from "../../src/check/scores/corpus-chrf.ts";

/**
 * `npm run bench:scores -- <tsv>`: BLEU and chrF of each engine's column against `en`, on the lines of the split `test`.
 * Columns: split, line, nb, en, and one for each engine.
 */
const [path] = process.argv.slice(2);
if (path === undefined) {
  console.log("bench:scores skipped: give it a table with the columns split, line, nb, en, and engines");
} else {
  const [head = [], ...lines] = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
  const test = lines.filter(([split]) => split === "test");
  console.log(`${test.length} lines`);
  for (const [column, engine] of head.entries()) {
    if (column < 4) continue;
    const pairs = test.map((cells) => ({ hypothesis: cells[column] ?? "", reference: cells[3] ?? "" }));
    const [bleu, chrf] = [corpusBleu(pairs), corpusChrf(pairs)];
    console.log(`${engine.trim().padEnd(10)} BLEU ${bleu.toFixed(1)}  chrF2 ${chrf.toFixed(1)}`);
  }
}
