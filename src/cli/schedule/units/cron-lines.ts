import { cronFields } from "../../../formats/cron.ts";
import type { ScheduleJob } from "../../../model/schedule-job.ts";
import { shellWord } from "./shell-word.ts";
import { onceCommand, type UnitPlace } from "./unit-place.ts";

/** Lines for a crontab. */
export function cronLines(place: UnitPlace): string {
  const { folder, jobs, timeZone } = place;
  const command = onceCommand(place).map(shellWord).join(" ");
  const line = `cd ${shellWord(folder)} && mkdir -p .bitekst && ${command} >> .bitekst/schedule.log 2>&1`;
  const times = [...new Set(jobs.map((job) => timesLine(job, timeZone)))];
  const others = jobs.filter((job) => job.timeZone !== timeZone);
  return `# Put these lines into your crontab: crontab -e
# The times are those of this machine's clock (${timeZone}). cronie (Fedora, RHEL) follows a line such as
# CRON_TZ=Europe/Oslo above them; the cron of Debian and Ubuntu, busybox and macOS pass over it.
${others.length > 0 ? `# ${others.map(({ name }) => name).join(", ")}: due by another clock, so that it is called every hour, and runs when it is due.\n` : ""}# cron knows nothing of what it missed: bitekst schedule --once runs that at the next call.
${times.map((each) => `${each} ${line.replaceAll("%", "\\%")}`).join("\n")}
`;
}

function timesLine({ cron, timeZone }: ScheduleJob, here: string): string {
  const [minute = "0", ...others] = cronFields(cron) ?? [];
  return [minute, ...(timeZone === here ? others : ["*", "*", "*", "*"])].join(" ");
}
