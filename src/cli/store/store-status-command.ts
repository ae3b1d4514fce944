import type { Command } from "commander";
import { groupDigits } from "../../lib/group-digits.ts";
import { type StoreStatus, storeStatus } from "../../pipeline/store-copy/store-status.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { tableLines } from "../table-lines.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { loadChosenConfig } from "../with-kit.ts";

/** `bitekst store status` */
export function addStoreStatusCommand(store: Command, done: (exitCode: number) => void): void {
  const command = store
    .command("status")
    .summary("tell what the store runs on, and count its tables")
    .description("Tells what the store of the config runs on, and how many rows each of its tables has.");
  withGlobalOptions(command, ["bitekst store status", "bitekst store status --json"]).action(
    async (options: GlobalOptions) => {
      const status = await storeStatus(await loadChosenConfig(options));
      const terminal = openTerminal(options);
      if (options.json) terminal.out(JSON.stringify(status, null, 2));
      else printStatus(status, terminal);
      done(EXIT.complete);
    },
  );
}

function printStatus({ store, exists, engine, tables }: StoreStatus, { out, note }: Terminal): void {
  if (!exists) {
    note(`${store} is not there yet: the first run makes it`);
    return;
  }
  out(`${store}, ${engine}`);
  const rows = tables.map((table) => [table.table, groupDigits(table.rows)]);
  for (const line of tableLines([{ head: "table" }, { head: "rows", align: "right" }], rows)) out(line);
}
