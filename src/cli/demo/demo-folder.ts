import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** A folder with articles of its own, and nothing that anybody paid for. */
export interface DemoFolder {
  readonly root: string;
  /** Replaces what stands once in an article. */
  edit(article: string, before: string, after: string): Promise<void>;
  /** Forgets every answer, as on a new machine. */
  emptyStore(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * One request after the other, so that a quota ends between two of them; each text once, whatever stands around
 * it, so that what is sent can be counted by anybody.
 */
const CONFIG = `engine: deepl
deepl:
  concurrency: 1
  retryDelay: 0
cache:
  reuse: exact
glossary: none
memory:
  files: []
`;

/** Copies the articles of the seeds, without their memory, into a temporary folder. */
export async function openDemoFolder(seeds: string): Promise<DemoFolder> {
  const root = await mkdtemp(join(tmpdir(), "bitekst-demo-"));
  const remove = () => rm(root, { recursive: true, force: true });
  try {
    const isArticle = (path: string) => !["memory", "glossary.csv"].includes(basename(path));
    await cp(seeds, join(root, "seeds"), { recursive: true, filter: isArticle });
    await writeFile(join(root, "pipeline.config.yaml"), CONFIG);
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    root,
    async edit(article, before, after) {
      const path = join(root, "seeds", article);
      const parts = (await readFile(path, "utf8")).split(before);
      if (parts.length !== 2) throw new Error(`"${before}" does not stand once in seeds/${article}`);
      await writeFile(path, parts.join(after));
    },
    emptyStore: () => rm(join(root, ".bitekst"), { recursive: true, force: true }),
    remove,
  };
}
