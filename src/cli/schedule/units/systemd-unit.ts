import type { ScheduleJob } from "../../../model/schedule-job.ts";
import { onceCommand, timesOf, type UnitPlace, unitName } from "./unit-place.ts";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** A service and its timer, one behind the other, for one user of systemd. */
export function systemdUnit(place: UnitPlace): string {
  const name = unitName(place);
  const jitter = Math.max(0, ...place.jobs.map((job) => job.jitter));
  return `# Two files. Put them into ~/.config/systemd/user/, then:
#   systemctl --user daemon-reload && systemctl --user enable --now ${name}.timer
#   loginctl enable-linger    # so that it runs while you are not logged in
# What it says: journalctl --user -u ${name}. The key of DeepL is read from .env in the folder.

# ~/.config/systemd/user/${name}.service
[Unit]
Description=bitekst: what is due in ${unquoted(place.folder)}

[Service]
Type=oneshot
WorkingDirectory=${unquoted(place.folder)}
ExecStart=${onceCommand(place).map(quoted).join(" ")}
TimeoutStopSec=15
SuccessExitStatus=143

# ~/.config/systemd/user/${name}.timer
[Unit]
Description=When bitekst is due in ${unquoted(place.folder)}

[Timer]
${place.jobs.flatMap(calendarLines).join("\n")}
# What was missed while the machine was off is called once it is on.
Persistent=true
AccuracySec=1s
${jitter > 0 ? `RandomizedDelaySec=${jitter}s\n` : ""}
[Install]
WantedBy=timers.target
`;
}

/** A day of the month or of the week is a line each: cron takes either, systemd would take both. */
function calendarLines(job: ScheduleJob): readonly string[] {
  const { minutes, hours, days, months, weekdays } = timesOf(job);
  const line = (on: string, day: string) =>
    `OnCalendar=${on}*-${listed(months)}-${day} ${listed(hours)}:${listed(minutes)}:00 ${job.timeZone}`;
  const week = weekdays === undefined ? "" : `${weekdays.map((day) => WEEKDAYS[day]).join(",")} `;
  if (week === "" || days === undefined) return [line(week, listed(days))];
  return [line("", listed(days)), line(week, "*")];
}

function listed(numbers: readonly number[] | undefined): string {
  return numbers?.map((number) => String(number).padStart(2, "0")).join(",") ?? "*";
}

/** A word of a command line, as systemd.service(5) reads it. */
function quoted(word: string): string {
  if (/^[\w./:=@+-]+$/.test(word)) return word;
  return `"${unquoted(word).replace(/[\\"]/g, "\\$&").replaceAll("$", "$$$$")}"`;
}

/** A value that is read to the end of its line, in which only % means something. */
function unquoted(text: string): string {
  return text.replaceAll("%", "%%");
}
