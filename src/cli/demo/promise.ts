/** @throws Error when what was promised did not happen */
export function promise(what: string, isKept: boolean): void {
  if (!isKept) throw new Error(`Not as promised: ${what}`);
}
