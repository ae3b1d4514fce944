/** The last of each name, by code unit: rows are locked in one order by all, so that no two wait for each other. */
export function byName<Named extends { readonly name: string }>(given: readonly Named[]): readonly Named[] {
  const last = new Map(given.map((each) => [each.name, each]));
  return [...last.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
