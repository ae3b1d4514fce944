import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder of its own for one test, gone when the test ends. */
export interface Desk {
  readonly root: string;
  path(name: string): string;
  write(name: string, content: string | Uint8Array): void;
  read(name: string): string;
  /** All files below a folder, `/`-separated and sorted; hidden ones left out. */
  files(folder?: string): string[];
  /** When each file below a folder was last written, in nanoseconds, with its inode. */
  stamps(folder: string): Record<string, string>;
}

export function makeDesk(files: Readonly<Record<string, string | Uint8Array>> = {}): Desk {
  const root = mkdtempSync(join(tmpdir(), "bitekst-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const desk: Desk = {
    root,
    path: (name) => join(root, name),
    write(name, content) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    },
    read: (name) => readFileSync(join(root, name), "utf8"),
    files: (folder = ".") => listFiles(join(root, folder)),
    stamps: (folder) => {
      const names = listFiles(join(root, folder));
      return Object.fromEntries(names.map((name) => [name, stampOf(join(root, folder, name))]));
    },
  };
  for (const [name, content] of Object.entries(files)) desk.write(name, content);
  return desk;
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.split("\\").join("/"))
    .filter((name) => !name.split("/").some((part) => part.startsWith(".")))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

function stampOf(path: string): string {
  const { mtimeNs, ino } = statSync(path, { bigint: true });
  return `${mtimeNs} ${ino}`;
}
