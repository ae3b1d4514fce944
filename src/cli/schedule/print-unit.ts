import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { LoadedConfig } from "../../config/load-config.ts";
import { readVersion } from "../../config/read-version.ts";
import { EXIT } from "../exit-code.ts";
import type { GlobalOptions } from "../global-options.ts";
import { loadChosenConfig } from "../with-kit.ts";
import { cronLines } from "./units/cron-lines.ts";
import { githubWorkflow } from "./units/github-workflow.ts";
import { launchdPlist } from "./units/launchd-plist.ts";
import { systemdUnit } from "./units/systemd-unit.ts";
import type { UnitPlace } from "./units/unit-place.ts";
import { windowsTask } from "./units/windows-task.ts";

export const UNIT_KINDS = ["systemd", "cron", "launchd", "github-actions", "schtasks"] as const;

export type UnitKind = (typeof UNIT_KINDS)[number];

/** Prints what another scheduler needs to call `schedule --once` in the folder of the config. */
export async function printUnit(kind: UnitKind, options: GlobalOptions): Promise<number> {
  const loaded = await loadChosenConfig(options);
  process.stdout.write(unitOf(kind, loaded, options));
  return EXIT.complete;
}

function unitOf(kind: UnitKind, loaded: LoadedConfig, options: GlobalOptions): string {
  const place = placeOf(loaded, options);
  switch (kind) {
    case "systemd":
      return systemdUnit(place);
    case "cron":
      return cronLines(place);
    case "launchd":
      return launchdPlist(place);
    case "schtasks":
      return windowsTask(place);
    case "github-actions":
      return githubWorkflow({
        ...place,
        inRepository: inRepository(place.folder),
        packageName: `bitekst@${readVersion()}`,
        kept: [loaded.config.output, loaded.config.memory.file],
      });
  }
}

function placeOf({ root, file, config }: LoadedConfig, options: GlobalOptions): UnitPlace {
  return {
    node: process.execPath,
    program: fileURLToPath(new URL("../../bin/bitekst.js", import.meta.url)),
    folder: root,
    options: options.config === undefined || file === undefined ? [] : ["--config", file],
    jobs: config.schedule,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** The folder, from that of the repository around it. */
function inRepository(folder: string): string {
  let top = folder;
  while (!existsSync(join(top, ".git"))) {
    if (dirname(top) === top) return ".";
    top = dirname(top);
  }
  return relative(top, folder).split("\\").join("/") || ".";
}
