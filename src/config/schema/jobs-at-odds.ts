/** What is looked at of a job. */
export interface JobShape {
  readonly name: string;
  readonly paths?: readonly string[];
  readonly overrides: { readonly engine?: unknown; readonly formats?: readonly string[] };
}

/** What says what is written: two jobs over the same articles must have the same. */
const WRITTEN = ["formats", "engine"] as const;

/** Which jobs cannot stand beside each other, and why; `undefined` when all can. */
export function jobsAtOdds(jobs: readonly JobShape[]): string | undefined {
  for (const [place, job] of jobs.entries()) {
    for (const other of jobs.slice(0, place)) {
      if (other.name === job.name) return `two of them have the name ${JSON.stringify(job.name)}`;
      const shared = sharedPath(other, job);
      const key = WRITTEN.find((each) => written(other, each) !== written(job, each));
      if (shared !== undefined && key !== undefined)
        return `${JSON.stringify(other.name)} and ${JSON.stringify(job.name)} write ${shared} with different ${key}: give them other paths, or the same overrides.${key}`;
    }
  }
  return undefined;
}

function written({ overrides }: JobShape, key: (typeof WRITTEN)[number]): string | undefined {
  const value = overrides[key];
  // The order of engines says which goes first; that of formats nothing.
  return JSON.stringify(key === "formats" ? overrides.formats?.toSorted() : value);
}

/** A path of which both jobs take what lies below it. */
function sharedPath(one: JobShape, other: JobShape): string | undefined {
  if (one.paths === undefined || other.paths === undefined) {
    return (one.paths ?? other.paths)?.[0] ?? "the same articles";
  }
  const others = other.paths;
  for (const path of one.paths) {
    const near = others.find((each) => isWithin(path, each) || isWithin(each, path));
    if (near !== undefined) return isWithin(path, near) ? path : near;
  }
  return undefined;
}

function isWithin(path: string, folder: string): boolean {
  const [below, above] = [partsOf(path), partsOf(folder)];
  return above.every((part, place) => below[place] === part);
}

function partsOf(path: string): readonly string[] {
  return path.split(/[\\/]/).filter((part) => part !== "" && part !== ".");
}
