import type { Command } from "commander";
import { type FoundModels, findModels } from "../../engines/local/models/find-models.ts";
import { filesOf } from "../../engines/local/models/model-manifest.ts";
import type { Registry } from "../../engines/local/models/read-registry.ts";
import { openModelSource } from "../../pipeline/models/open-model-source.ts";
import { EXIT } from "../exit-code.ts";
import { withGlobalOptions } from "../global-options.ts";
import { printTrouble } from "../print-trouble.ts";
import { listenForStop } from "../stop-signals.ts";
import { tableLines } from "../table-lines.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { chosenModelsFolder, FOLDER_OPTION, type ModelOptions } from "./chosen-models-folder.ts";
import { sizeOf } from "./size-of.ts";

interface ListFlags extends ModelOptions {
  readonly remote?: boolean;
  readonly from?: string;
}

/** `bitekst model list` */
export function addModelListCommand(model: Command, done: (exitCode: number) => void): void {
  const command = model
    .command("list")
    .summary("list the models that are here, or could be had")
    .description("Lists the models that are here: pair, size, licence and where they are from.")
    .option("--remote", "list what could be fetched instead")
    .option("--from <place>", "with --remote: a mirror's address, or a folder")
    .option(...FOLDER_OPTION);
  withGlobalOptions(command, ["bitekst model list", "bitekst model list --remote"]).action(
    async (flags: ListFlags) => {
      await (flags.remote || flags.from !== undefined ? listRemote(flags) : listHere(flags));
      done(EXIT.complete);
    },
  );
}

async function listHere(flags: ListFlags): Promise<void> {
  const folder = await chosenModelsFolder(flags);
  const found = await findModels(folder);
  const terminal = openTerminal(flags);
  if (flags.json) terminal.out(JSON.stringify({ folder, ...found }, null, 2));
  else printFound(found, { folder, terminal });
}

const HERE = [
  { head: "pair" },
  { head: "model" },
  { head: "size", align: "right" },
  { head: "licence" },
  { head: "from" },
] as const;

function printFound(
  { models, troubles }: FoundModels,
  { folder, terminal }: { readonly folder: string; readonly terminal: Terminal },
): void {
  for (const trouble of troubles) printTrouble(trouble, terminal);
  if (models.length === 0) {
    terminal.note(`No model is in ${folder}; fetch one with bitekst model pull nb-en`);
    return;
  }
  const rows = models.map((model) => {
    const size = filesOf(model).reduce((sum, file) => sum + file.size, 0);
    return [model.pair, model.architecture ?? "", sizeOf(size), model.licence, model.origin];
  });
  print(tableLines(HERE, rows), terminal);
  terminal.note(`In ${folder}`);
}

async function listRemote(flags: ListFlags): Promise<void> {
  const stop = listenForStop(() => undefined);
  let registry: Registry;
  try {
    registry = await openModelSource(flags.from, { pairs: [] }).registry(stop.signal);
  } finally {
    stop.forget();
  }
  const terminal = openTerminal(flags);
  if (flags.json) terminal.out(JSON.stringify(registry, null, 2));
  else printRegistry(registry, terminal);
}

function printRegistry({ models }: Registry, terminal: Terminal): void {
  const rows = models
    .map(({ pair, architecture, status, files }) => [
      pair,
      architecture,
      files.model.size === undefined ? "" : sizeOf(files.model.size),
      status,
    ])
    .sort(([one = ""], [other = ""]) => (one < other ? -1 : one > other ? 1 : 0));
  const columns = [
    { head: "pair" },
    { head: "model" },
    { head: "size", align: "right" },
    { head: "released" },
  ] as const;
  print(tableLines(columns, rows), terminal);
}

function print([head = "", ...lines]: readonly string[], { out, paint }: Terminal): void {
  out(paint("bold", head));
  for (const line of lines) out(line);
}
