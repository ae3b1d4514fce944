import type { Command } from "commander";
import { countOf } from "../../lib/count-of.ts";
import { type GlossaryListing, listGlossary } from "../../pipeline/glossary/list-glossary.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { tableLines } from "../table-lines.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { withFolder } from "../with-folder.ts";

/** `bitekst glossary list` */
export function addGlossaryListCommand(glossary: Command, done: (exitCode: number) => void): void {
  const command = glossary
    .command("list")
    .summary("print the terms and how many segments may hold each")
    .description(
      "Prints the terms of the glossary with their notes, and in how many segments of the documents that were " +
        "translated so far each may occur, inflected or as the beginning of a longer word.",
    );
  withGlobalOptions(command, ["bitekst glossary list", "bitekst glossary list --json"]).action(
    async (options: GlobalOptions) => {
      const listing = await withFolder(options, listGlossary);
      const terminal = openTerminal(options);
      if (options.json) terminal.out(JSON.stringify(listing, null, 2));
      else printListing(listing, terminal);
      done(EXIT.complete);
    },
  );
}

const COLUMNS = [
  { head: "source" },
  { head: "target" },
  { head: "segments", align: "right" },
  { head: "note" },
] as const;

function printListing({ file, terms }: GlossaryListing, { out, note }: Terminal): void {
  const rows = terms.map((term) => [term.source, term.target, String(term.segments ?? "–"), term.note ?? ""]);
  if (rows.length > 0) for (const line of tableLines(COLUMNS, rows)) out(line);
  note(
    file === null
      ? "There is no glossary: the key glossary of the config names the file"
      : `${file}: ${countOf(terms.length, "term")}`,
  );
}
