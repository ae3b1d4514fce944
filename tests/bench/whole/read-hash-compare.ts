import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * `node read-hash-compare.js <list> <sources> <outputs>`: reads and hashes every source, looks at size and time of every
 * output, and compares them with what the list says, or writes the list where there is none: the least that a rerun
 * which finds nothing to do can do. Prints how many differ.
 */
const [list = "", sources = "", outputs = ""] = process.argv.slice(2);
const hashes = new Map<string, string>();
for (const path of filesIn(sources)) {
  hashes.set(path, createHash("sha256").update(readFileSync(path)).digest("base64"));
}
for (const path of filesIn(outputs)) {
  const { size, mtimeMs } = statSync(path);
  hashes.set(path, `${size} ${mtimeMs}`);
}
const known = readList();
if (known === undefined) writeFileSync(list, JSON.stringify([...hashes]));
else process.stdout.write(String([...hashes].filter(([path, hash]) => known.get(path) !== hash).length));

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function readList(): ReadonlyMap<string, string> | undefined {
  try {
    return new Map(JSON.parse(readFileSync(list, "utf8")) as [string, string][]);
  } catch {
    return undefined;
  }
}
