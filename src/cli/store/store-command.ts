import type { Command } from "commander";
import { withExamples } from "../global-options.ts";
import { addStoreCopyCommand } from "./store-copy-command.ts";
import { addStoreStatusCommand } from "./store-status-command.ts";

/** `bitekst store …`: the file or database that everything is kept in. */
export function addStoreCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("store")
    .summary("copy the store into another file or database, and count it")
    .description(
      "The store keeps all that was paid for or approved: in a file of SQLite, or in a PostgreSQL database that " +
        "many machines share. Copy it to go from the one to the other.",
    );
  withExamples(command, [
    "bitekst store status",
    `bitekst store copy .bitekst/store.sqlite '\${BITEKST_STORE}'`,
  ]);
  addStoreCopyCommand(command, done);
  addStoreStatusCommand(command, done);
}
