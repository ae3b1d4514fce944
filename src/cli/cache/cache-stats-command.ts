import type { Command } from "commander";
import type { Config } from "../../config/config.ts";
import { countOf } from "../../lib/count-of.ts";
import { groupDigits } from "../../lib/group-digits.ts";
import { type CacheCount, type CacheStats, cacheStats } from "../../pipeline/cache/cache-stats.ts";
import { priceOf } from "../../pipeline/price-of.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { tableLines } from "../table-lines.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { withFolder } from "../with-folder.ts";

/** `bitekst cache stats` */
export function addCacheStatsCommand(cache: Command, done: (exitCode: number) => void): void {
  const command = cache
    .command("stats")
    .summary("count the cache, and what it has saved")
    .description(
      "Counts answers, the characters billed for them and those in quarantine, engine by engine; and " +
        "how many segments the cache served in the last hundred runs.",
    );
  withGlobalOptions(command, ["bitekst cache stats", "bitekst cache stats --json"]).action(
    async (options: GlobalOptions) => {
      const { stats, price } = await withFolder(options, async (folder) => ({
        stats: await cacheStats(folder),
        price: folder.config.price,
      }));
      const terminal = openTerminal(options);
      if (options.json) terminal.out(JSON.stringify(withPrices(stats, price), null, 2));
      else printStats(stats, price, terminal);
      done(EXIT.complete);
    },
  );
}

function withPrices({ served, ...counts }: CacheStats, price: Config["price"]) {
  const paid = { ...counts, price: priceOf(counts.characters, price) };
  return served ? { ...paid, served: { ...served, price: priceOf(served.characters, price) } } : paid;
}

const COLUMNS = [
  { head: "answers", align: "right" },
  { head: "characters billed", align: "right" },
  { head: "in quarantine", align: "right" },
  { head: "engine" },
] as const;

function printStats(stats: CacheStats, price: Config["price"], { out, note, paint }: Terminal): void {
  const { engines, served } = stats;
  if (stats.answers === 0) {
    note("The cache is empty: no engine has answered anything here yet");
    return;
  }
  const rows = engines.map(({ engine, ...count }) => [...figuresOf(count), engine]);
  const all = engines.length > 1 ? [[...figuresOf(stats), "all"]] : [];
  const [head = "", ...lines] = tableLines(COLUMNS, [...rows, ...all]);
  out(paint("bold", head));
  for (const line of lines) out(line);
  const paid = priceOf(stats.characters, price);
  out(`Paid for it: about ${paid.amount.toFixed(2)} ${paid.currency}`);
  if (!served) return;
  const { amount, currency } = priceOf(served.characters, price);
  out(
    `Served from it in ${countOf(served.runs, "run")}: ${countOf(served.segments, "segment")}, which saved about ${countOf(served.characters, "character")}, ${amount.toFixed(2)} ${currency}`,
  );
}

function figuresOf({ answers, characters, quarantine }: CacheCount): string[] {
  return [answers, characters, quarantine].map(groupDigits);
}
