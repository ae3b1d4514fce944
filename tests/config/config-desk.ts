import { dirname } from "node:path/posix";
import { type LoadOptions, loadConfig } from "../../src/config/load-config.ts";

export interface ConfigDesk extends Partial<LoadOptions> {
  /** Texts of files by absolute path; `"EACCES"` and the like stand for what reading them brings. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Loads a config from a disk that is a table. */
export function loadFrom({ files = {}, ...options }: ConfigDesk) {
  const folders = new Set(Object.keys(files).map((path) => dirname(path)));
  const readFile = async (path: string) => {
    const text = files[path] ?? (folders.has(path) ? "EISDIR" : "ENOENT");
    if (/^E[A-Z]+$/.test(text)) throw Object.assign(new Error(`${text}: ${path}`), { code: text });
    return text;
  };
  return loadConfig({ cwd: "/avis/sak", env: {}, readFile, ...options });
}
