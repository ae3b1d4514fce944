import type { Command } from "commander";
import { withExamples } from "../global-options.ts";
import { addModelListCommand } from "./model-list-command.ts";
import { addModelPullCommand } from "./model-pull-command.ts";
import { addModelRemoveCommand } from "./model-remove-command.ts";
import { addModelVerifyCommand } from "./model-verify-command.ts";

/** `bitekst model …`: what the local engine translates with. */
export function addModelCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("model")
    .summary("fetch, list, check and remove models of the local engine")
    .description(
      "The local engine translates on this machine, without a key, with the models that Firefox translates pages " +
        "with. They are kept in the user's cache folder, or in that which engines.local.models of the config names.",
    );
  withExamples(command, ["bitekst model pull nb-en", "bitekst model list"]);
  addModelPullCommand(command, done);
  addModelListCommand(command, done);
  addModelVerifyCommand(command, done);
  addModelRemoveCommand(command, done);
}
