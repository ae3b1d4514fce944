import type { Command } from "commander";
import { withExamples } from "../global-options.ts";
import { addCacheExportCommand } from "./cache-export-command.ts";
import { addCacheImportCommand } from "./cache-import-command.ts";
import { addCacheStatsCommand } from "./cache-stats-command.ts";

/** `bitekst cache …`: what engines answered. */
export function addCacheCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("cache")
    .summary("export, import and count the engine's answers")
    .description(
      "The cache holds every answer that was paid for, doubtful ones in quarantine among them. It lies " +
        "in the store and nowhere else: export it to carry it to another machine.",
    );
  withExamples(command, ["bitekst cache stats", "bitekst cache export answers.jsonl"]);
  addCacheExportCommand(command, done);
  addCacheImportCommand(command, done);
  addCacheStatsCommand(command, done);
}
