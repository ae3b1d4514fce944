import type { Command } from "commander";
import { removeModels } from "../../pipeline/models/remove-model.ts";
import { EXIT } from "../exit-code.ts";
import { withGlobalOptions } from "../global-options.ts";
import { openTerminal } from "../terminal.ts";
import { checkedPairs } from "./checked-pairs.ts";
import { chosenModelsFolder, FOLDER_OPTION, type ModelOptions } from "./chosen-models-folder.ts";
import { sizeOf } from "./size-of.ts";

/** `bitekst model remove <pairs…>` */
export function addModelRemoveCommand(model: Command, done: (exitCode: number) => void): void {
  const command = model
    .command("remove")
    .summary("remove models from this machine")
    .description("Removes the files that bitekst fetched for these pairs, and nothing else.")
    .argument("<pairs...>", "source and target, such as nb-en")
    .option(...FOLDER_OPTION);
  withGlobalOptions(command, ["bitekst model remove nn-en"]).action(
    async (pairs: readonly string[], flags: ModelOptions) => {
      const removed = await removeModels(await chosenModelsFolder(flags), checkedPairs(pairs));
      const { out } = openTerminal(flags);
      if (flags.json) out(JSON.stringify({ removed }, null, 2));
      else for (const { pair, freed } of removed) out(`${pair}: removed, ${sizeOf(freed)} freed`);
      done(EXIT.complete);
    },
  );
}
