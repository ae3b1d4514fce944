import type { Command } from "commander";
import { countOf } from "../../lib/count-of.ts";
import { groupDigits } from "../../lib/group-digits.ts";
import { type CacheImport, importCache } from "../../pipeline/cache/import-cache.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { withKit } from "../with-kit.ts";

/** `bitekst cache import <file>` */
export function addCacheImportCommand(cache: Command, done: (exitCode: number) => void): void {
  const command = cache
    .command("import")
    .summary("put exported answers into the cache")
    .description(
      "Reads what bitekst cache export wrote, checking every line. Answers that the cache has already " +
        "stay as they are. Exits with 1 when some lines could not be used.",
    )
    .argument("<file>", "the file of JSON lines");
  withGlobalOptions(command, ["bitekst cache import answers.jsonl"]).action(
    async (file: string, options: GlobalOptions) => {
      const result = await withKit(options, ({ store }) => importCache(store.cache, file));
      const terminal = openTerminal(options);
      if (options.json) terminal.out(JSON.stringify({ file, ...result }, null, 2));
      else printImport(file, result, terminal);
      done(result.unusable > 0 ? EXIT.findings : EXIT.complete);
    },
  );
}

function printImport(file: string, result: CacheImport, { out, error }: Terminal): void {
  const { answers, added, quarantine, known, unusable, problems } = result;
  for (const { line, message } of problems) error(`${file}:${line}: ${message}`);
  const more = unusable - problems.length;
  if (more > 0) error(`… and ${countOf(more, "line")} more`);
  const [fresh, kept] = [added, known].map(groupDigits);
  const doubtful = quarantine > 0 ? ` (${quarantine} in quarantine)` : "";
  out(
    `${file}: ${countOf(answers, "answer")}, ${fresh} new${doubtful}, ${kept} known already, ${countOf(unusable, "problem")}`,
  );
}
