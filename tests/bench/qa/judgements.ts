import { join } from "node:path";
import { readRows } from "./read-samples.ts";

/** What a person said of a finding: what the check saw is a real fault of the translation, or it is not. */
export type Verdict = "real" | "false";

const FILE = "tests/bench/qa/judged.tsv";

/** `column<TAB>split:line<TAB>check<TAB>verdict` by its first three columns; of the texts only their places are here. */
export function readJudgements(): ReadonlyMap<string, Verdict> {
  return new Map(
    readRows(join(process.cwd(), FILE)).map(([column, id, check, verdict]) => [
      judgementKey(column ?? "", id ?? "", check ?? ""),
      verdict === "real" ? "real" : "false",
    ]),
  );
}

export function judgementKey(column: string, id: string, check: string): string {
  return `${column} ${id} ${check}`;
}
