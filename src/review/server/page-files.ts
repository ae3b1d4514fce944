import { readdir, readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Reply } from "./reply.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The page's files by their path, read once: what is not among them is not there. */
export async function loadPageFiles(folder: URL): Promise<ReadonlyMap<string, Reply>> {
  const names = await readdir(folder, { recursive: true });
  const files = new Map<string, Reply>();
  for (const name of names.map((each) => each.split("\\").join("/"))) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const body = await readFile(new URL(name, folder));
    files.set(name === "index.html" ? "/" : `/${name}`, { kind: "text", status: 200, type, body });
  }
  return files;
}
