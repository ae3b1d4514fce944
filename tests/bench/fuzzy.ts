import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LEAST_SCORE, rankFuzzy } from "../../src/leverage/fuzzy/rank-fuzzy.ts";
import { comparedText, scoreLikeness } from "../../src/leverage/fuzzy/score-likeness.ts";
import type { MemoryEntry } from "../../src/model/memory-entry.ts";
import { openPostgresStore } from "../../src/stores/open-postgres-store.ts";
import { openSqliteStore } from "../../src/stores/open-sqlite-store.ts";
import { makeArticles } from "./make-news-sentences.ts";

/**
 * `npm run bench:fuzzy -- [postgres://…] [--units <n>]`: the best match of a sentence from a memory of so many units (100,000 when left
 * out), beside looking at every one of them. Queries are sentences of memory with one to three words changed. Time of
 * the processor is told too: on a busy machine it says more than that of the clock.
 */
const UNITS = Number(process.argv.at(-1)?.match(/^\d+$/)?.[0] ?? 100_000);
/** An empty schema; a file of its own when absent. */
const ADDRESS = process.argv.find((given) => /^postgres(ql)?:/.test(given));
const QUERIES = 300;
const COMPARED = UNITS > 300_000 ? 20 : 100;
const LANGUAGES = { source: "nb", target: "en-GB" };

const news = makeArticles(UNITS + QUERIES, 7);
const sources = news.sentences.slice(0, UNITS);
const folder = mkdtempSync(join(tmpdir(), "bitekst-fuzzy-"));
try {
  const store = await (ADDRESS ? openPostgresStore(ADDRESS) : openSqliteStore(join(folder, "store.sqlite")));
  const entries = sources.map(
    (source, index): MemoryEntry => ({
      languages: LANGUAGES,
      source,
      target: `Unit ${index}.`,
      state: "final",
    }),
  );
  const importing = performance.now();
  await store.memory.replaceFile({ name: "memory.tmx", digest: "1" }, entries);
  console.log(
    `${UNITS} units, imported in ${((performance.now() - importing) / 1000).toFixed(1)} s, node ${process.version}`,
  );
  const queries = Array.from({ length: QUERIES }, (_, at) =>
    news.edit(sources[(at * 7_919) % UNITS] ?? "", 1 + (at % 3)),
  );
  const [times, worked]: [number[], number[]] = [[], []];
  const best: (number | undefined)[] = [];
  for (const [at, query] of [...queries.slice(0, 20), ...queries].entries()) {
    const busy = process.cpuUsage();
    const started = performance.now();
    const candidates = await store.memory.alike(LANGUAGES, query);
    const [match] = rankFuzzy(query, candidates, 1);
    // The first twenty are the compiler's and the disk's.
    if (at < 20) continue;
    times.push(performance.now() - started);
    const { user, system } = process.cpuUsage(busy);
    worked.push((user + system) / 1000);
    best.push(match?.score);
  }
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  for (const [what, list] of [["clock", times] as const, ["processor", worked] as const]) {
    list.sort((one, other) => one - other);
    const show = (share: number) => (list[Math.floor(list.length * share)] ?? 0).toFixed(2);
    console.log(`a query, ${what}: median ${show(0.5)} ms, p95 ${show(0.95)} ms, longest ${show(0.999)} ms`);
  }
  const compared = sources.map(comparedText);
  let [right, all, brute] = [0, 0, 0];
  for (const [at, query] of queries.slice(0, COMPARED).entries()) {
    const started = performance.now();
    const wanted = comparedText(query);
    const score = compared.reduce(
      (most, each) => Math.max(most, scoreLikeness(wanted, each, LEAST_SCORE)),
      0,
    );
    brute += performance.now() - started;
    if (score < LEAST_SCORE) continue;
    all += 1;
    if (best[at] === score) right += 1;
  }
  const plain = brute / COMPARED;
  console.log(
    `every unit looked at: ${plain.toFixed(0)} ms a query, ${(plain / mean).toFixed(0)} times as long`,
  );
  console.log(
    `recall: ${right} of ${all} best matches of ${LEAST_SCORE} or more, ${((100 * right) / all).toFixed(1)} %`,
  );
  await store.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
