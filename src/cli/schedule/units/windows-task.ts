import type { CronTimes } from "../../../formats/cron.ts";
import { escapeText } from "../../../formats/escape-xml.ts";
import { onceCommand, timesHere, type UnitPlace, unitName } from "./unit-place.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
/** Times of the day that have a trigger each; above that it is called every five minutes. */
const MANY = 24;

/** A task for Windows Task Scheduler. */
export function windowsTask(place: UnitPlace): string {
  const name = unitName(place);
  const [node = "", ...words] = onceCommand(place);
  const triggers = [...new Set(place.jobs.flatMap((job) => triggersOf(timesHere(place, job))))];
  return `<?xml version="1.0"?>
<!-- Save it as ${name}.xml, in UTF-8. Then, in PowerShell:
       Register-ScheduledTask -TaskName ${name} -Xml (Get-Content ${name}.xml -Raw -Encoding UTF8)
     or, where all paths are plain ASCII: schtasks /Create /TN ${name} /XML ${name}.xml
     The times are those of this machine's clock; what was missed while it was off is called once it is on. -->
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>bitekst: what is due in ${escapeText(place.folder)}</Description>
  </RegistrationInfo>
  <Triggers>
${triggers.join("\n")}
  </Triggers>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <ExecutionTimeLimit>PT12H</ExecutionTimeLimit>
  </Settings>
  <Actions>
    <Exec>
      <Command>${escapeText(quoted(node))}</Command>
      <Arguments>${escapeText(words.map(quoted).join(" "))}</Arguments>
      <WorkingDirectory>${escapeText(place.folder)}</WorkingDirectory>
    </Exec>
  </Actions>
</Task>
`;
}

function triggersOf({ minutes, hours, days, months, weekdays }: CronTimes): readonly string[] {
  const count = (minutes?.length ?? MANY) * (hours?.length ?? MANY);
  const isPlain = days === undefined && months === undefined;
  if (isPlain && hours === undefined && minutes?.length === 1) return [repeated(minutes[0] ?? 0, "PT1H")];
  if (!isPlain || minutes === undefined || hours === undefined || count > MANY) return [repeated(0, "PT5M")];
  return hours.flatMap((hour) => minutes.map((minute) => trigger(`${two(hour)}:${two(minute)}`, weekdays)));
}

function trigger(time: string, weekdays: readonly number[] | undefined): string {
  const names = weekdays?.map((day) => `<${WEEKDAYS[day]} />`).join("");
  const week = `<ScheduleByWeek><WeeksInterval>1</WeeksInterval><DaysOfWeek>${names}</DaysOfWeek></ScheduleByWeek>`;
  return calendarTrigger(time, "", names === undefined ? DAILY : week);
}

const DAILY = "<ScheduleByDay><DaysInterval>1</DaysInterval></ScheduleByDay>";

function repeated(minute: number, interval: string): string {
  const repetition = `
      <Repetition><Interval>${interval}</Interval><Duration>P1D</Duration></Repetition>`;
  return calendarTrigger(`00:${two(minute)}`, repetition, DAILY);
}

function calendarTrigger(time: string, repetition: string, schedule: string): string {
  return `    <CalendarTrigger>${repetition}
      <StartBoundary>2026-01-01T${time}:00</StartBoundary>
      <Enabled>true</Enabled>
      ${schedule}
    </CalendarTrigger>`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** A word as programs on Windows read it; paths there hold no quotation marks. */
function quoted(word: string): string {
  return /^[\w./:\\=@+-]+$/.test(word) ? word : `"${word}"`;
}
