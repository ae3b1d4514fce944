const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `22 Nov, 05:30 UTC`, or `22 Nov, 06:30 (Europe/Oslo)`: the same wherever the page is written. */
export function shownTime(instant: string, timeZone = "UTC"): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return "?";
  if (timeZone === "UTC") return `${shownUtc(time)} UTC`;
  return `${shownUtc(inZone(time, timeZone))} (${timeZone})`;
}

function shownUtc(time: Date): string {
  const clock = time.toISOString().slice(11, 16);
  return `${time.getUTCDate()} ${MONTHS[time.getUTCMonth()]}, ${clock}`;
}

/** What a clock shows there, as if it were UTC; Swedish writes it as ISO 8601 does. */
function inZone(time: Date, timeZone: string): Date {
  const shown = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "medium", timeZone });
  return new Date(`${shown.format(time).replace(" ", "T")}Z`);
}
