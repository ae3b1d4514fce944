import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sample } from "./sample.ts";

/** The project's own sentences of news with their correct English: `language<TAB>source<TAB>target`. */
export function readOwnPairs(): readonly Sample[] {
  return readRows(join(process.cwd(), "tests/bench/qa/pairs.tsv")).map(
    ([language, source, target], index) => ({
      id: `pairs:${index + 1}`,
      language: language === "nn" ? "nn" : "nb",
      source: source ?? "",
      target: target ?? "",
    }),
  );
}

/** A file with the columns `split line nb` and one column a translator: by column, its samples. */
export function readColumns(path: string): ReadonlyMap<string, readonly Sample[]> {
  const [head = [], ...rows] = readRows(path);
  return new Map(
    head.slice(3).map((column, place) => [
      column,
      rows.map((row) => ({
        id: `${row[0]}:${row[1]}`,
        language: "nb",
        source: row[2] ?? "",
        target: row[place + 3] ?? "",
      })),
    ]),
  );
}

export function readRows(path: string): readonly (readonly string[])[] {
  return readFileSync(path, "utf8")
    .split(/\r?\n/u)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}
