import { buffer } from "node:stream/consumers";
import { type Command, InvalidArgumentError, Option } from "commander";
import { readTag } from "../../config/schema/languages/language-tag.ts";
import type { LanguageCode } from "../../model/language.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import { checkFile, type FileCheck } from "../../pipeline/checks/check-file.ts";
import { makeCheckSettings } from "../../pipeline/checks/make-check-settings.ts";
import { loadGlossary } from "../../pipeline/glossary/load-glossary.ts";
import { BILINGUAL_FORMATS, type BilingualFormat } from "../../readers/bilingual/bilingual-format.ts";
import { EXIT, exitCodeOfError, type FailOn, isCounted } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { loadChosenConfig } from "../with-kit.ts";
import { fileLines } from "./file-lines.ts";

interface CheckOptions extends GlobalOptions {
  readonly format?: BilingualFormat;
  readonly checks?: readonly string[];
  readonly source?: LanguageCode;
  readonly target?: LanguageCode;
  readonly failOn: FailOn;
}

/** What became of a file: its check, or why it could not be read. */
type Outcome = FileCheck | { readonly file: string; readonly error: PipelineError };

/** `bitekst check <files…>` */
export function addCheckCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("check")
    .summary("check bilingual files that others made")
    .description(
      "Runs the checks over files that hold both sides: TMX, XLIFF (1.2 and 2), JSON, CSV, and TSV with " +
        "source<TAB>target on each line. The config and the glossary of the folder hold where there are any. " +
        "Exits with 1 when there are errors, with 3 when a file cannot be read. Sends and stores nothing.",
    )
    .argument("<files...>", "the files; - is standard input")
    .addOption(new Option("--format <format>", "what the files are").choices(BILINGUAL_FORMATS))
    .addOption(new Option("--checks <codes>", "run these alone: numbers,names").argParser(listOf))
    .addOption(new Option("--source <language>", "what the source is written in: nb").argParser(tagOf))
    .addOption(new Option("--target <language>", "what it is to be in: en-US").argParser(tagOf))
    .addOption(
      new Option("--fail-on <severity>", "exit with 1 when there are findings of this severity or above")
        .choices(["error", "warning", "info", "none"])
        .default("error"),
    );
  withGlobalOptions(command, [
    "bitekst check byrå.tmx",
    "bitekst check saker.tsv --checks numbers,names --json",
    "cut -f3,4 alt.tsv | bitekst check - --format tsv",
  ]).action(async (files: string[], options: CheckOptions) => {
    const outcomes = await checkAll(files, options);
    const terminal = openTerminal(options);
    if (options.json) terminal.out(JSON.stringify(toJson(outcomes), null, 2));
    else printOutcomes(outcomes, terminal);
    tellErrors(outcomes, terminal);
    done(exitCode(outcomes, options.failOn));
  });
}

/** A language tag, by the same rules as in the config. */
function tagOf(value: string): LanguageCode {
  const tag = readTag(value);
  if (tag.kind === "tag") return tag.tag;
  throw new InvalidArgumentError(`It must be ${tag.expected}.`);
}

function listOf(value: string): readonly string[] {
  return value
    .split(",")
    .map((code) => code.trim())
    .filter((code) => code !== "");
}

async function checkAll(files: readonly string[], options: CheckOptions): Promise<readonly Outcome[]> {
  const loaded = await loadChosenConfig(options);
  const { config } = loaded;
  const settings = await makeCheckSettings({ config, glossary: () => loadGlossary(loaded) });
  const { format, checks, source, target } = options;
  const outcomes: Outcome[] = [];
  for (const file of new Set(files)) {
    const choice = { file, cwd: process.cwd(), format, checks, languages: { source, target }, readInput };
    try {
      outcomes.push(await checkFile({ config, settings }, choice));
    } catch (error) {
      if (!(error instanceof PipelineError) || error.code === "usage") throw error;
      outcomes.push({ file, error });
    }
  }
  return outcomes;
}

async function readInput(): Promise<Uint8Array> {
  return buffer(process.stdin);
}

function printOutcomes(outcomes: readonly Outcome[], terminal: Terminal): void {
  for (const outcome of outcomes)
    if (!("error" in outcome)) for (const line of fileLines(outcome, terminal)) terminal.out(line);
}

/** A file that cannot be read does not keep the others from being checked. */
function tellErrors(outcomes: readonly Outcome[], terminal: Terminal): void {
  for (const outcome of outcomes) {
    if (!("error" in outcome)) continue;
    const { message, advice } = outcome.error;
    terminal.error(`bitekst: ${message}`);
    if (advice !== undefined) terminal.error(advice);
  }
}

/** Of one file an object, of several a list of them, each with its name; as documented in README. */
function toJson(outcomes: readonly Outcome[]): unknown {
  const [only] = outcomes;
  if (outcomes.length === 1 && only) return "error" in only ? { error: errorOf(only.error) } : resultOf(only);
  return outcomes.map((each) =>
    "error" in each
      ? { file: each.file, error: errorOf(each.error) }
      : { file: each.file, ...resultOf(each) },
  );
}

function resultOf({ units, findings }: FileCheck) {
  return { units: units.length, findings };
}

function errorOf({ code, message, advice }: PipelineError) {
  return { code, message, advice };
}

function exitCode(outcomes: readonly Outcome[], failOn: FailOn): number {
  const failed = outcomes.find((each) => "error" in each);
  if (failed && "error" in failed) return exitCodeOfError(failed.error.code);
  const found = outcomes.flatMap((each) => ("error" in each ? [] : each.findings));
  return found.some(({ severity }) => isCounted(severity, failOn)) ? EXIT.findings : EXIT.complete;
}
