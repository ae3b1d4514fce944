/** Whether it is the address of a PostgreSQL database. */
export function isPostgresUrl(store: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(store);
}

/** Whether a store can be there: a path, or the address of a database of the kind that is known. */
export function isStore(store: string): boolean {
  return isPostgresUrl(store) || !/^[a-z][a-z0-9+.-]+:\/\//i.test(store);
}
