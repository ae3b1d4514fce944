import { COMMAND_NAMES } from "./add-commands.ts";
import { firstWord } from "./first-word.ts";

/** Which commands a command line needs to know of: as a rule one. Help and completions tell of all. */
export function wantedCommands(args: readonly string[]): readonly string[] {
  const [first] = args;
  if (first !== undefined && first !== "completion" && COMMAND_NAMES.includes(first)) return [first];
  const word = firstWord(args);
  const namesCommand = word !== undefined && [...COMMAND_NAMES, "help"].includes(word);
  const asksForHelp = args.some((arg) => arg === "-h" || arg === "--help");
  return namesCommand || asksForHelp ? COMMAND_NAMES : ["translate"];
}
