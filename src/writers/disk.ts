/** What writing needs of the disk, in the manner of `node:fs/promises`. */
export interface Disk {
  lstat(path: string): Promise<{ readonly size: number; readonly mtimeMs: number; isFile(): boolean }>;
  /** Names of what is in a folder. */
  readdir(path: string): Promise<readonly string[]>;
  readFile(path: string): Promise<Uint8Array>;
  mkdir(path: string, options: { recursive: true }): Promise<unknown>;
  open(path: string, flags: "wx" | "r"): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options: { force: true }): Promise<void>;
}

export interface OpenFile {
  writeFile(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}
