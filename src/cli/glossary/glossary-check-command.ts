import type { Command } from "commander";
import { countOf } from "../../lib/count-of.ts";
import { checkGlossary, type GlossaryCheck } from "../../pipeline/glossary/check-glossary.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { loadChosenConfig } from "../with-kit.ts";

/** `bitekst glossary check [file]` */
export function addGlossaryCheckCommand(glossary: Command, done: (exitCode: number) => void): void {
  const command = glossary
    .command("check")
    .summary("tell everything that is wrong with a glossary file")
    .description(
      "Reads a glossary as a run would and tells every problem with its line. Commas, semicolons or tabs part " +
        "the columns source, target and note; a header is needed for a column of forbidden renderings alone. Exits with 1 when there are errors, " +
        "with which a run would not begin.",
    )
    .argument("[file]", "the file to check (default: the glossary of the config)");
  withGlobalOptions(command, ["bitekst glossary check", "bitekst glossary check ordliste.csv --json"]).action(
    async (file: string | undefined, options: GlobalOptions) => {
      const check = await checkGlossary(await loadChosenConfig(options), { file, cwd: process.cwd() });
      const terminal = openTerminal(options);
      if (options.json) terminal.out(JSON.stringify(check, null, 2));
      else printCheck(check, terminal);
      done(check.problems.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.complete);
    },
  );
}

function printCheck({ file, terms, problems }: GlossaryCheck, { out, note, paint }: Terminal): void {
  for (const { line, severity, message } of problems)
    out(`${file}:${line}: ${paint(severity === "error" ? "red" : "yellow", severity)}: ${message}`);
  const found = problems.length === 0 ? "no problems" : countOf(problems.length, "problem");
  note(`${file}: ${countOf(terms, "term")}, ${found}`);
}
