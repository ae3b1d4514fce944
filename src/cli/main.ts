import { existsSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { readVersion } from "../config/read-version.ts";
import { closestWord } from "../lib/closest-word.ts";
import { PipelineError } from "../model/pipeline-error.ts";
import { addCommands, COMMAND_NAMES } from "./add-commands.ts";
import { EXIT, exitCodeOfError } from "./exit-code.ts";
import { firstWord } from "./first-word.ts";
import { orFolderGone } from "./folder-gone.ts";
import { knownSecrets } from "./known-secrets.ts";
import { logLine } from "./log-line.ts";
import { shownControls } from "./shown-controls.ts";
import { wantedCommands } from "./wanted-commands.ts";

const DESCRIPTION = `Norwegian articles in, bilingual sentence-aligned documents out.

What memory and cache know is not paid for again. The DeepL key comes from DEEPL_AUTH_KEY in the environment, or from a .env file beside pipeline.config.yaml.`;

const EXIT_CODES = `
Exit codes:
  0 complete   1 findings at or above --fail-on   2 wrong usage or config   3 some documents failed
  4 incomplete (no engine, quota, refused key)    129/130/143 stopped by a signal   70 a bug of ours`;

/** Runs one command line, without the words `node bitekst`, and gives its exit status. */
export async function main(args: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.complete;
  // Node would print all that hangs on an error, such as the headers of a request.
  process.on("uncaughtException", (error) => process.exit(tellBug(error)));
  process.stdout.on("error", leaveQuietly);
  // Nobody reads any more, as when the terminal was closed: the work is finished all the same.
  process.stderr.on("error", () => undefined);
  try {
    refuseUnknownWord(args);
    const program = await buildProgram(args, (code) => {
      exitCode = code;
    });
    await program.parseAsync([...args], { from: "user" });
  } catch (error) {
    exitCode = tellError(orFolderGone(error), args);
  }
  return exitCode;
}

async function buildProgram(args: readonly string[], done: (exitCode: number) => void): Promise<Command> {
  const program = new Command("bitekst")
    .description(DESCRIPTION)
    .version(readVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "show help; with a command, the help of it")
    .helpCommand("help [command]", "show the help of a command")
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(shownControls(text)) })
    .addHelpText("after", EXIT_CODES);
  await addCommands(program, wantedCommands(args), done);
  return program;
}

/** A first word that is neither a command nor a path is a slip of the fingers, not an article that is missing. */
function refuseUnknownWord(args: readonly string[]): void {
  const word = firstWord(args);
  const names = [...COMMAND_NAMES, "help"];
  if (word === undefined || names.includes(word) || existsSync(word)) return;
  const meant = closestWord(word, names);
  const advice = meant ? `Did you mean "${meant}"?` : "See bitekst --help for the commands";
  throw new PipelineError(
    "usage",
    `Cannot run "${word}": it is neither a command nor a file or folder that is there`,
    { advice },
  );
}

function tellError(error: unknown, args: readonly string[]): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.complete : EXIT.usage;
  if (error instanceof PipelineError) {
    if (wantsJsonLog(args)) return tellAsLog(error);
    const advice = error.advice === undefined ? "" : `${error.advice}\n`;
    process.stderr.write(shownControls(`bitekst: ${error.message}\n${advice}`));
    return exitCodeOfError(error.code);
  }
  return tellBug(error);
}

function tellBug(error: unknown): number {
  const stack = (error instanceof Error ? error.stack : undefined) ?? String(error);
  const lines = `bitekst: a bug of ours, sorry. Please report these lines:\n${knownSecrets.hideIn(stack)}\n`;
  process.stderr.write(shownControls(lines));
  return EXIT.bug;
}

/** The options may be what is wrong: they are not parsed for this. */
function wantsJsonLog(args: readonly string[]): boolean {
  return args.some(
    (arg, at) => arg === "--log-format=json" || (arg === "--log-format" && args[at + 1] === "json"),
  );
}

function tellAsLog({ code, message, advice }: PipelineError): number {
  const line = logLine({ time: new Date(), level: "error", message, code, advice });
  process.stderr.write(`${shownControls(line)}\n`);
  return exitCodeOfError(code);
}

/** A reader that has seen enough, such as `head`, is no failure. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(EXIT.complete);
  throw error;
}
