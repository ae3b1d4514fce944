import type { Command } from "commander";
import { type VerifiedModels, verifyModels } from "../../pipeline/models/verify-models.ts";
import { EXIT } from "../exit-code.ts";
import { withGlobalOptions } from "../global-options.ts";
import { printTrouble } from "../print-trouble.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { checkedPairs } from "./checked-pairs.ts";
import { chosenModelsFolder, FOLDER_OPTION, type ModelOptions } from "./chosen-models-folder.ts";

/** `bitekst model verify [pairs…]` */
export function addModelVerifyCommand(model: Command, done: (exitCode: number) => void): void {
  const command = model
    .command("verify")
    .summary("check that models are as they were fetched")
    .description(
      "Reads every file of the models and compares sizes and SHA-256. Exits with 1 when something is damaged.",
    )
    .argument("[pairs...]", "all when left out")
    .option(...FOLDER_OPTION);
  withGlobalOptions(command, ["bitekst model verify", "bitekst model verify nb-en --json"]).action(
    async (pairs: readonly string[], flags: ModelOptions) => {
      const verified = await verifyModels(await chosenModelsFolder(flags), checkedPairs(pairs));
      const terminal = openTerminal(flags);
      if (flags.json) terminal.out(JSON.stringify(verified, null, 2));
      else printVerified(verified, terminal);
      const isDamaged =
        verified.troubles.length > 0 || verified.models.some(({ damage }) => damage.length > 0);
      done(isDamaged ? EXIT.findings : EXIT.complete);
    },
  );
}

function printVerified({ models, troubles }: VerifiedModels, terminal: Terminal): void {
  const { out, note, error } = terminal;
  for (const trouble of troubles) printTrouble(trouble, terminal);
  for (const { pair, damage } of models) {
    out(`${pair}: ${damage.length === 0 ? "as it was fetched" : "damaged"}`);
    for (const { name, state } of damage) out(`  ${name}: ${state}`);
    if (damage.length > 0) error(`Fetch it anew with bitekst model pull ${pair}`);
  }
  if (models.length === 0 && troubles.length === 0)
    note("There is no model to verify; fetch one with bitekst model pull nb-en");
}
