import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCorpus } from "../../bench/make-corpus.ts";

export interface RunSettings {
  readonly articles: number;
  readonly context: "article" | "none";
  /** Requests that may be under way at once. */
  readonly concurrency: number;
}

/** A new folder of short articles that share sentences. */
export function layOut({ articles, context, concurrency }: RunSettings): string {
  const root = mkdtempSync(join(tmpdir(), "bitekst-kill-"));
  for (const name of makeCorpus(join(root, "seeds"), { files: articles })) shorten(join(root, "seeds", name));
  const config = `formats: [html, english]\ndeepl: { context: ${context}, concurrency: ${concurrency}, retryDelay: 0 }\n`;
  writeFileSync(join(root, "pipeline.config.yaml"), config);
  return root;
}

/** To its headline and its first paragraph: a run is then short, and many are killed in the time that one takes. */
function shorten(path: string): void {
  const [headline, first] = readFileSync(path, "utf8").split("\n\n");
  writeFileSync(path, `${headline}\n\n${first}\n`);
}

/** All files below a folder by name, hidden ones too. */
export function filesOf(folder: string): ReadonlyMap<string, string> {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), "latin1")]));
}
