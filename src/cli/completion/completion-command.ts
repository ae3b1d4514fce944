import { Argument, type Command } from "commander";
import { EXIT } from "../exit-code.ts";
import { withExamples } from "../global-options.ts";
import { openTerminal } from "../terminal.ts";
import { bashCompletion } from "./bash-completion.ts";
import { type CommandPlace, commandPlaces } from "./command-places.ts";
import { fishCompletion } from "./fish-completion.ts";
import { zshCompletion } from "./zsh-completion.ts";

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const satisfies Record<
  string,
  (places: readonly CommandPlace[]) => string
>;

/** `bitekst completion bash|zsh|fish` */
export function addCompletionCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("completion")
    .summary("print a script that completes command lines")
    .description(
      "Prints a script with which the shell completes commands, options, their choices and file names. " +
        "It needs a bitekst that is on the PATH, as npm install --global or npm link put it there.",
    )
    .addArgument(new Argument("<shell>", "your shell").choices(Object.keys(SHELLS)));
  withExamples(command, [
    "source <(bitekst completion bash)                                 # in ~/.bashrc",
    "source <(bitekst completion zsh)                                  # in ~/.zshrc, behind compinit",
    "bitekst completion fish > ~/.config/fish/completions/bitekst.fish",
  ]).action((shell: keyof typeof SHELLS) => {
    openTerminal({}).out(SHELLS[shell](commandPlaces(program)).trimEnd());
    done(EXIT.complete);
  });
}
