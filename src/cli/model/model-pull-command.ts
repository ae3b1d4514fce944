import type { Command } from "commander";
import { filesOf } from "../../engines/local/models/model-manifest.ts";
import { openModelSource } from "../../pipeline/models/open-model-source.ts";
import { type Pulled, type PullStart, pullModel } from "../../pipeline/models/pull-model.ts";
import { EXIT } from "../exit-code.ts";
import { withGlobalOptions } from "../global-options.ts";
import { listenForStop } from "../stop-signals.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { checkedPairs } from "./checked-pairs.ts";
import { chosenModelsFolder, FOLDER_OPTION, type ModelOptions } from "./chosen-models-folder.ts";
import { pullProgress } from "./pull-progress.ts";
import { sizeOf } from "./size-of.ts";

interface PullFlags extends ModelOptions {
  readonly from?: string;
  readonly architecture?: string;
}

/** `bitekst model pull <pairs…>` */
export function addModelPullCommand(model: Command, done: (exitCode: number) => void): void {
  const command = model
    .command("pull")
    .summary("fetch models, going on where an earlier pull stopped")
    .description(
      "Fetches the model for each pair from Mozilla's registry of Firefox's translation models, checks sizes and " +
        "SHA-256 and puts it in its place, whole or not at all. The registry publishes the SHA-256 of the model " +
        "alone: those of the other files are remembered at the first pull. Behind a proxy set NODE_USE_ENV_PROXY=1 " +
        "beside HTTPS_PROXY (Node 24), or fetch the files elsewhere and name their folder with --from.",
    )
    .argument("<pairs...>", "source and target, such as nb-en")
    .option("--from <place>", "a mirror's address, or a folder with a copy of the registry or with the files")
    .option("--architecture <name>", "tiny, base-memory, base (default: what is released, the smallest)")
    .option(...FOLDER_OPTION);
  withGlobalOptions(command, [
    "bitekst model pull nb-en nn-en",
    "bitekst model pull nb-en --from /media/usb/models",
  ]).action(async (pairs: readonly string[], flags: PullFlags) => {
    done(await pull(checkedPairs(pairs), flags));
  });
}

async function pull(pairs: readonly string[], flags: PullFlags): Promise<number> {
  const terminal = openTerminal(flags);
  const progress = pullProgress(flags, terminal);
  const folder = await chosenModelsFolder(flags);
  const stop = listenForStop(() => undefined);
  const { signal } = stop;
  const all: Pulled[] = [];
  try {
    const source = openModelSource(flags.from, { pairs });
    const registry = await source.registry(signal);
    for (const pair of pairs) {
      const pulled = await pullModel(pair, {
        ...{ source, registry, folder, signal, architecture: flags.architecture },
        onStart: (start) => tellStart(start, terminal),
        onProgress: progress.take,
      });
      progress.end();
      all.push(pulled);
      if (!flags.json) tellEnd(pulled, terminal);
    }
  } catch (error) {
    progress.end();
    if (!signal.aborted) throw error;
    terminal.error("Stopped; what has come is kept, and the next pull goes on there");
    return EXIT[stop.by() ?? "SIGINT"];
  } finally {
    stop.forget();
  }
  if (flags.json) terminal.out(JSON.stringify({ models: all.map(toJson) }, null, 2));
  return EXIT.complete;
}

function tellStart(
  { pair, architecture, status, licence, origin, size, folder }: PullStart,
  terminal: Terminal,
) {
  const large = size === undefined ? "" : `, ${sizeOf(size)}`;
  terminal.note(`${pair}: ${architecture} model (${status})${large}, licence ${licence}`);
  terminal.note(`  from ${origin}`);
  terminal.note(`  to ${folder}`);
}

function tellEnd({ model, isOld, trusted }: Pulled, { out, note }: Terminal): void {
  const size = sizeOf(filesOf(model).reduce((sum, file) => sum + file.size, 0));
  out(`${model.pair}: ${isOld ? "here already and whole" : "ready"}, ${size}`);
  if (trusted.length > 0)
    note(
      `  Nobody publishes a SHA-256 for ${trusted.join(", ")}: what came now is remembered and must come again`,
    );
}

function toJson({ model, isOld, trusted }: Pulled) {
  return { ...model, fetched: !isOld, trusted };
}
