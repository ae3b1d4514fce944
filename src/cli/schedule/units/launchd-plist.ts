import type { CronTimes } from "../../../formats/cron.ts";
import { escapeText } from "../../../formats/escape-xml.ts";
import { onceCommand, timesHere, type UnitPlace, unitName } from "./unit-place.ts";

type Moment = Readonly<Record<string, number>>;

/** Moments that are listed one by one; above that it is called every five minutes. */
const MANY = 300;

/** A property list for launchd, on one user's account. */
export function launchdPlist(place: UnitPlace): string {
  const label = `no.${unitName(place)}`;
  const log = `${place.folder}/.bitekst/schedule.log`;
  const moments = place.jobs.flatMap((job) => momentsOf(timesHere(place, job)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<!-- Put it into ~/Library/LaunchAgents/${label}.plist, then: launchctl load ~/Library/LaunchAgents/${label}.plist
     The times are those of this machine's clock; what was missed while it slept is called when it wakes. -->
<plist version="1.0">
  <dict>
    <key>Label</key>
    <string>${label}</string>
    <key>ProgramArguments</key>
    <array>
${onceCommand(place)
  .map((word) => `      <string>${escapeText(word)}</string>`)
  .join("\n")}
    </array>
    <key>WorkingDirectory</key>
    <string>${escapeText(place.folder)}</string>
${whenLines(moments)}
    <key>StandardOutPath</key>
    <string>${escapeText(log)}</string>
    <key>StandardErrorPath</key>
    <string>${escapeText(log)}</string>
  </dict>
</plist>
`;
}

function whenLines(moments: readonly Moment[]): string {
  if (moments.length > MANY) return "    <key>StartInterval</key>\n    <integer>300</integer>";
  const dict = (moment: Moment) =>
    Object.entries(moment).map(([key, value]) => `        <key>${key}</key><integer>${value}</integer>`);
  const lines = moments.flatMap((moment) => ["      <dict>", ...dict(moment), "      </dict>"]);
  return ["    <key>StartCalendarInterval</key>", "    <array>", ...lines, "    </array>"].join("\n");
}

/** Every combination; launchd takes a day of the month or of the week when both are asked for, so each by itself. */
function momentsOf({ minutes, hours, days, months, weekdays }: CronTimes): readonly Moment[] {
  const base = combine([
    ["Month", months],
    ["Hour", hours],
    ["Minute", minutes],
  ]);
  const withDays = (key: string, numbers: readonly number[] | undefined) =>
    base.flatMap((moment) => (numbers ?? []).map((number) => ({ ...moment, [key]: number })));
  if (days === undefined && weekdays === undefined) return base;
  return [...withDays("Day", days), ...withDays("Weekday", weekdays)];
}

function combine(
  parts: readonly (readonly [key: string, numbers: readonly number[] | undefined])[],
): readonly Moment[] {
  return parts.reduce<readonly Moment[]>(
    (moments, [key, numbers]) =>
      numbers === undefined
        ? moments
        : moments.flatMap((moment) => numbers.map((number) => ({ ...moment, [key]: number }))),
    [{}],
  );
}
