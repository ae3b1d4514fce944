import type { Command } from "commander";
import { Secrets } from "../../config/secrets.ts";
import { countOf } from "../../lib/count-of.ts";
import { groupDigits } from "../../lib/group-digits.ts";
import { copyStore, type StoreCopy } from "../../pipeline/store-copy/copy-store.ts";
import { namedPlace } from "../../pipeline/store-copy/named-place.ts";
import { openTables } from "../../pipeline/store-copy/open-tables.ts";
import { EXIT } from "../exit-code.ts";
import { withOutputOptions } from "../global-options.ts";
import { knownSecrets } from "../known-secrets.ts";
import { tableLines } from "../table-lines.ts";
import { openTerminal, type Terminal, type TerminalFlags } from "../terminal.ts";
import { tellCopying } from "./tell-copying.ts";

/** `bitekst store copy <from> <to>` */
export function addStoreCopyCommand(store: Command, done: (exitCode: number) => void): void {
  const command = store
    .command("copy")
    .summary("copy a store into an empty file or database")
    .description(
      "Copies everything, table by table: from a file of SQLite into a PostgreSQL database, back, or to another " +
        "of its kind. A copy that was interrupted goes on where it stood. At the end both are compared, and each " +
        "table's rows and digest are told. The store that is copied stays as it is. Stop workers, watch and review " +
        "first; jobs that wait in the queue are not copied.",
    )
    .argument("<from>", `file or postgres:// URL; \${NAME} stands for a variable of the environment`)
    .argument("<to>", "the same: a new file, or a database whose schema is empty");
  withOutputOptions(command, [
    `bitekst store copy .bitekst/store.sqlite '\${BITEKST_STORE}'`,
    "bitekst store copy 'postgres://desk@db/bitekst' copy.sqlite --json",
  ]).action(async (from: string, to: string, flags: TerminalFlags) => {
    const copy = await copyBetween(from, to, flags);
    const terminal = openTerminal(flags);
    if (flags.json) terminal.out(JSON.stringify(copy, null, 2));
    else printCopy(copy, terminal);
    done(EXIT.complete);
  });
}

async function copyBetween(from: string, to: string, flags: TerminalFlags): Promise<StoreCopy> {
  const [there, here] = [namedPlace(from, process.env), namedPlace(to, process.env)];
  for (const place of [there, here])
    if (place.kind === "postgres") knownSecrets.add(new Secrets({ storeUrl: place.url }).values);
  const source = await openTables(there, { create: false });
  try {
    const target = await openTables(here, { create: true });
    try {
      return await copyStore(source, target, { onProgress: tellCopying(openTerminal(flags)) });
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

function printCopy({ from, to, resumed, tables }: StoreCopy, { out, note }: Terminal): void {
  const rows = tables
    .filter((table) => table.rows > 0)
    .map((table) => [table.table, groupDigits(table.rows), table.digest.slice(0, 16)]);
  for (const line of tableLines(
    [{ head: "table" }, { head: "rows", align: "right" }, { head: "digest" }],
    rows,
  ))
    out(line);
  const total = tables.reduce((sum, table) => sum + table.rows, 0);
  note(
    `${countOf(total, "row")} copied from ${from} to ${to}${resumed ? ", going on where an earlier copy stood" : ""}: both hold the same`,
  );
}
