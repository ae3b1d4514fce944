import type { Command } from "commander";

type AddCommand = (program: Command, done: (exitCode: number) => void) => void;

/** In the order in which help lists them. What a command needs is loaded when it is wanted. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  translate: async () => (await import("./translate-command.ts")).addTranslateCommand,
  watch: async () => (await import("./watch/watch-command.ts")).addWatchCommand,
  plan: async () => (await import("./plan-command.ts")).addPlanCommand,
  segment: async () => (await import("./segment-command.ts")).addSegmentCommand,
  review: async () => (await import("./review/review-command.ts")).addReviewCommand,
  export: async () => (await import("./export/export-command.ts")).addExportCommand,
  apply: async () => (await import("./apply/apply-command.ts")).addApplyCommand,
  check: async () => (await import("./check/check-command.ts")).addCheckCommand,
  findings: async () => (await import("./findings/findings-command.ts")).addFindingsCommand,
  compare: async () => (await import("./compare/compare-command.ts")).addCompareCommand,
  explain: async () => (await import("./explain/explain-command.ts")).addExplainCommand,
  memory: async () => (await import("./memory/memory-command.ts")).addMemoryCommand,
  cache: async () => (await import("./cache/cache-command.ts")).addCacheCommand,
  store: async () => (await import("./store/store-command.ts")).addStoreCommand,
  glossary: async () => (await import("./glossary/glossary-command.ts")).addGlossaryCommand,
  model: async () => (await import("./model/model-command.ts")).addModelCommand,
  schedule: async () => (await import("./schedule/schedule-command.ts")).addScheduleCommand,
  enqueue: async () => (await import("./enqueue/enqueue-command.ts")).addEnqueueCommand,
  work: async () => (await import("./work/work-command.ts")).addWorkCommand,
  status: async () => (await import("./status/status-command.ts")).addStatusCommand,
  doctor: async () => (await import("./doctor/doctor-command.ts")).addDoctorCommand,
  init: async () => (await import("./init/init-command.ts")).addInitCommand,
  completion: async () => (await import("./completion/completion-command.ts")).addCompletionCommand,
};

/** All there are, besides help. */
export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS);

/** Adds the commands of these names; each tells `done` its exit status. */
export async function addCommands(
  program: Command,
  names: readonly string[],
  done: (exitCode: number) => void,
): Promise<void> {
  for (const name of names) (await COMMANDS[name]?.())?.(program, done);
}
