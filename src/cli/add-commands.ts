import type { Command } from "commander";
import { addCacheCommand } from "./cache/cache-command.ts";
import { addCompletionCommand } from "./completion/completion-command.ts";
import { addDoctorCommand } from "./doctor/doctor-command.ts";
import { addExplainCommand } from "./explain/explain-command.ts";
import { addGlossaryCommand } from "./glossary/glossary-command.ts";
import { addInitCommand } from "./init/init-command.ts";
import { addMemoryCommand } from "./memory/memory-command.ts";
import { addPlanCommand } from "./plan-command.ts";
import { addSegmentCommand } from "./segment-command.ts";
import { addStatusCommand } from "./status/status-command.ts";
import { addTranslateCommand } from "./translate-command.ts";

/** Adds every command, in the order in which help lists them; each tells `done` its exit status. */
export function addCommands(program: Command, done: (exitCode: number) => void): void {
  addTranslateCommand(program, done);
  addPlanCommand(program, done);
  addSegmentCommand(program, done);
  addExplainCommand(program, done);
  addMemoryCommand(program, done);
  addCacheCommand(program, done);
  addGlossaryCommand(program, done);
  addStatusCommand(program, done);
  addDoctorCommand(program, done);
  addInitCommand(program, done);
  addCompletionCommand(program, done);
}
