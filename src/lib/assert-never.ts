/** Closes a `switch` over a union: a new member without a case is a type error, and a bug if it ever runs. */
export function assertNever(value: never): never {
  throw new Error(`A case is missing for ${JSON.stringify(value)}: this is a bug in bitekst`);
}
