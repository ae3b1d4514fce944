import { access, constants } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";

/** The absolute path of a program: one with a slash lies in `cwd`, others in `PATH`; `undefined` when there is none. */
export async function findProgram(
  program: string,
  { cwd, path = "" }: { readonly cwd: string; readonly path?: string | undefined },
): Promise<string | undefined> {
  const places = program.includes("/")
    ? [resolve(cwd, program)]
    : path
        .split(delimiter)
        .filter(Boolean)
        .map((folder) => join(resolve(cwd, folder), program));
  for (const place of places) {
    if (await isExecutable(place)) return place;
  }
  return undefined;
}

async function isExecutable(place: string): Promise<boolean> {
  return access(place, constants.X_OK).then(
    () => true,
    () => false,
  );
}
