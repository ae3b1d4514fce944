/** The same promise; what goes wrong is thrown at whoever awaits it, which may be later. */
export function heard<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => undefined);
  return work;
}
