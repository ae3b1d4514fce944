/**
 * How long translations are, as a part of their source's length, by classes of length: what `LENGTH_BOUNDS` was learned
 * from. Reads a table with a header and the source in the column `nb`; the columns named after the file are translations.
 * Run: `tsc -p tsconfig.bench.json && node node_modules/.cache/bitekst-bench/tests/bench/length-quantiles.js <file.tsv> en google`
 */
import { readFileSync } from "node:fs";
import { LENGTH_BOUNDS } from "../../src/check/completeness/length-bounds.ts";

const SHARES = [0, 0.001, 0.01, 0.5, 0.99, 0.999, 1];

const [file, ...columns] = process.argv.slice(2);
if (file === undefined) process.stdout.write("Name a table and its columns of translations\n");
else printQuantiles(file, columns);

function printQuantiles(name: string, wanted: readonly string[]): void {
  const [header = [], ...rows] = readFileSync(name, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));
  const ratios = rows.flatMap((row) => {
    const source = row[header.indexOf("nb")] ?? "";
    return wanted.map((column) => ({
      length: source.length,
      ratio: (row[header.indexOf(column)] ?? "").length / source.length,
    }));
  });
  let least = 0;
  for (const { upTo } of LENGTH_BOUNDS) {
    const own = ratios.filter(({ length }) => length > least && length <= upTo).map(({ ratio }) => ratio);
    own.sort((one, other) => one - other);
    const shown = SHARES.map((share) => own[Math.round(share * (own.length - 1))]?.toFixed(2) ?? "–");
    process.stdout.write(`${least + 1}–${upTo}\t${own.length}\t${shown.join("\t")}\n`);
    least = upTo;
  }
}
