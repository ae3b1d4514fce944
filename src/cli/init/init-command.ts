import { relative, resolve } from "node:path";
import type { Command } from "commander";
import { type InitResult, initFolder } from "../../pipeline/init-folder.ts";
import { EXIT } from "../exit-code.ts";
import { withOutputOptions } from "../global-options.ts";
import { openTerminal, type Terminal, type TerminalFlags } from "../terminal.ts";

/** `bitekst init [folder]` */
export function addInitCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("init")
    .summary("write a commented config into a folder")
    .description(
      "Makes a folder ready for articles: pipeline.config.yaml with a comment on every key, a schema " +
        "for editors, folders for articles and memory, and lines in .gitignore that keep store and key " +
        "out of git. Overwrites nothing.",
    )
    .argument("[folder]", "the folder; the one you are in when left out");
  withOutputOptions(command, ["bitekst init", "bitekst init desk"]).action(
    async (folder: string | undefined, flags: TerminalFlags) => {
      const path = resolve(folder ?? ".");
      const result = await initFolder(path);
      const terminal = openTerminal(flags);
      if (flags.json) terminal.out(JSON.stringify(result, null, 2));
      else printInit(result, relative(process.cwd(), path), terminal);
      done(EXIT.complete);
    },
  );
}

function printInit({ made, kept }: InitResult, folder: string, { out, note, paint }: Terminal): void {
  for (const name of made) out(`${paint("green", "✓")} ${name}`);
  for (const name of kept) out(`· ${name} stays as it was`);
  const steps = [
    ...(folder === "" ? [] : [`cd ${folder}`]),
    "Put Norwegian articles into seeds/",
    "Write your DeepL key into a file named .env: DEEPL_AUTH_KEY=…",
    "bitekst plan      shows what it would cost",
    "bitekst           translates",
  ];
  note(["", "Next:", ...steps.map((step, place) => `  ${place + 1}. ${step}`)].join("\n"));
}
