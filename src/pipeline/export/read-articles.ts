import type { Store } from "../../ports/store.ts";
import { OUTPUT_NAMING } from "../../writers/output-naming.ts";
import { findOriginal } from "../find-original.ts";
import { markDismissed } from "../findings/mark-dismissed.ts";
import type { Folder } from "../open-folder.ts";
import { outputPath } from "../output-path.ts";
import type { ExportArticle } from "./export-formats.ts";
import { readBeside } from "./read-beside.ts";

/** Documents of the store with all that goes out with them, in the order of `names`. */
export async function readArticles(
  { root, config }: Pick<Folder, "root" | "config">,
  store: Store,
  names: readonly string[],
): Promise<readonly ExportArticle[]> {
  const loaded = await store.documents.load(names);
  const dismissals = await store.dismissals.find(names);
  const articles: ExportArticle[] = [];
  for (const name of names) {
    const stored = loaded.get(name);
    if (stored === undefined) continue;
    articles.push({
      document: markDismissed(stored.document, dismissals),
      source: stored.text,
      beside: await readBeside(store.review, name),
      original: () => {
        const path = outputPath(name, OUTPUT_NAMING.english, config);
        return findOriginal({ root }, { name, text: stored.text, path, sources: store.sources });
      },
      pathWith: (naming) =>
        outputPath(name, naming, { input: config.input, output: ".", target: config.target }),
    });
  }
  return articles;
}
