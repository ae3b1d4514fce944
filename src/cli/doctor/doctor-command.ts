import type { Command } from "commander";
import { readVersion } from "../../config/read-version.ts";
import { type DoctorTools, runDoctor } from "../../pipeline/doctor/run-doctor.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { openTerminal } from "../terminal.ts";
import { loadChosenConfig } from "../with-kit.ts";
import { healthLines } from "./health-lines.ts";

interface DoctorOptions extends GlobalOptions {
  readonly offline?: boolean;
}

/** `bitekst doctor` */
export function addDoctorCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("doctor")
    .summary("look whether a run could work here")
    .description(
      "Looks at config, keys, the account's quota, store, memory files, versions and folders, has every " +
        "engine of the config translate two words (11 characters), and says what to do about what is wrong. " +
        "Writes nothing. Exits with 1 when a run could not work; without a key one can, from memory and cache.",
    )
    .option("--offline", "ask nothing of any engine, and only say what is configured");
  withGlobalOptions(command, ["bitekst doctor", "bitekst doctor --offline --json"]).action(
    async (options: DoctorOptions) => {
      const health = await runDoctor(toolsOf(options));
      const terminal = openTerminal(options);
      if (options.json) terminal.out(JSON.stringify(health, null, 2));
      else for (const line of healthLines(health, terminal)) terminal.out(line);
      done(health.ok ? EXIT.complete : EXIT.findings);
    },
  );
}

function toolsOf(options: DoctorOptions): DoctorTools {
  const { platform, arch, versions } = process;
  return {
    load: () => loadChosenConfig(options),
    versions: { bitekst: readVersion(), node: versions.node, platform: `${platform} ${arch}` },
    now: () => performance.now(),
    isOffline: options.offline === true,
  };
}
