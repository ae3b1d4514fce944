/** Of names in messages: longer than any that a format has. In UTF-16 units. */
const LONGEST = 60;

/** What a file calls something, as it may stand in a line for the reader: a hostile name takes megabytes. */
export function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}
