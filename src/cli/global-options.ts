import { type Command, Option } from "commander";
import type { TerminalFlags } from "./terminal.ts";

/** Options that every command has. */
export interface GlobalOptions extends TerminalFlags {
  readonly config?: string;
}

/** Adds the options that every command has, and an example or two under its help. */
export function withGlobalOptions(command: Command, examples: readonly string[]): Command {
  const config = "the config to use (default: the nearest pipeline.config.yaml)";
  return withOutputOptions(command.addOption(new Option("-c, --config <file>", config)), examples);
}

/** The same for a command that needs no config. */
export function withOutputOptions(command: Command, examples: readonly string[]): Command {
  command
    .addOption(new Option("--json", "print the result as JSON on stdout, everything else on stderr"))
    .addOption(new Option("-q, --quiet", "say only what went wrong").conflicts("verbose"))
    .addOption(new Option("-v, --verbose", "say more on the way"))
    .addOption(
      new Option(
        "--log-format <format>",
        "how stderr is written: text, or json for programs that collect logs",
      ).choices(["text", "json"]),
    )
    .addOption(new Option("--no-color", "no colours (so does NO_COLOR in the environment)"));
  return withExamples(command, examples);
}

/** Adds command lines that show how a command is used, under its help. */
export function withExamples(command: Command, examples: readonly string[]): Command {
  return command.addHelpText("after", `\nExamples:\n${examples.map((line) => `  $ ${line}`).join("\n")}\n`);
}
