import type { Command } from "commander";
import { withExamples } from "../global-options.ts";
import { addMemoryExportCommand } from "./memory-export-command.ts";
import { addMemoryImportCommand } from "./memory-import-command.ts";
import { addMemorySearchCommand } from "./memory-search-command.ts";
import { addMemoryStatsCommand } from "./memory-stats-command.ts";

/** `bitekst memory …`: what people approved or gave. */
export function addMemoryCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("memory")
    .summary("import, export, search and count approved translations")
    .description(
      "Memory is what people approved or gave: TMX files in the folders that memory.files in the config " +
        "names. It goes before everything else and is never overwritten. The store keeps an index of the " +
        "files.",
    );
  withExamples(command, [
    "bitekst memory import agency.tmx",
    "bitekst memory search kommunestyret",
    "bitekst memory export all.tmx",
  ]);
  addMemoryImportCommand(command, done);
  addMemoryExportCommand(command, done);
  addMemorySearchCommand(command, done);
  addMemoryStatsCommand(command, done);
}
