import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";

/** What lies below a folder, links as such, by the bytes of its name: kind, and a digest of what it holds. */
export function snapshotOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(entriesIn(Buffer.from(folder)).map(([name, content]) => [name, content]));
}

function entriesIn(folder: Buffer): (readonly [name: string, content: string])[] {
  return readdirSync(folder, { encoding: "buffer" })
    .map((name) => Buffer.concat([folder, Buffer.from("/"), name]))
    .sort(Buffer.compare)
    .flatMap((path) => {
      const stats = lstatSync(path);
      const name = path.toString("latin1");
      if (stats.isSymbolicLink()) return [[name, `link ${readlinkSync(path)}`] as const];
      if (stats.isDirectory()) return [[name, "folder"] as const, ...entriesIn(path)];
      const digest = createHash("sha256").update(readFileSync(path)).digest("hex");
      return [[name, `${digest} ${stats.mtimeMs} ${stats.mode}`] as const];
    });
}
