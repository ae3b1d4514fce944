/**
 * `1,234,567` of a whole number, as English groups it. The machine's own tables would do it too, but loading them takes
 * longer than all else that a run without news does.
 */
export function groupDigits(whole: number): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
