/** `22 Nov, 05:30 UTC`, or `22 Nov, 06:30 (Europe/Oslo)`: the same wherever the page is written. */
export function shownTime(instant: string, timeZone = "UTC"): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return "?";
  const date = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  });
  return `${date.format(time)} ${timeZone === "UTC" ? "UTC" : `(${timeZone})`}`;
}
