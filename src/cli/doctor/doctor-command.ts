import type { Command } from "commander";
import { readVersion } from "../../config/read-version.ts";
import { type DoctorTools, runDoctor } from "../../pipeline/doctor/run-doctor.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { openTerminal } from "../terminal.ts";
import { loadChosenConfig } from "../with-kit.ts";
import { healthLines } from "./health-lines.ts";

/** `bitekst doctor` */
export function addDoctorCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("doctor")
    .summary("look whether a run could work here")
    .description(
      "Looks at config, key, the account's quota, store, memory files, versions and folders, and says " +
        "what to do about what is wrong. Sends no text and writes nothing. Exits with 1 when a run could " +
        "not work; without a key one can, from memory and cache.",
    );
  withGlobalOptions(command, ["bitekst doctor", "bitekst doctor --json"]).action(
    async (options: GlobalOptions) => {
      const health = await runDoctor(toolsOf(options));
      const terminal = openTerminal(options);
      if (options.json) terminal.out(JSON.stringify(health, null, 2));
      else for (const line of healthLines(health, terminal)) terminal.out(line);
      done(health.ok ? EXIT.complete : EXIT.findings);
    },
  );
}

function toolsOf(options: GlobalOptions): DoctorTools {
  const { platform, arch, versions } = process;
  return {
    load: () => loadChosenConfig(options),
    versions: { bitekst: readVersion(), node: versions.node, platform: `${platform} ${arch}` },
    now: () => performance.now(),
  };
}
