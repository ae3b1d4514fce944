/** `22 Nov 2026, 06:30 UTC`: the same wherever the page is written. */
export function shownTime(instant: string): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return "?";
  const date = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "UTC",
  });
  return `${date.format(time)} UTC`;
}
