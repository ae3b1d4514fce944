import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { noArticle } from "../../no-article.ts";

/** As deep as Chromium nests elements (`kMaximumHTMLParserDOMTreeDepth`): what is deeper is no page but an attack. */
const DEEPEST = 512;

/**
 * The tree of a page, with the places of its parts in the source.
 * @throws PipelineError `document-unreadable` when its elements lie deeper in one another than in any browser.
 */
export function parsePage(source: string, name: string): DefaultTreeAdapterTypes.Document {
  let depth = 0;
  const onItemPush = () => {
    depth += 1;
    if (depth > DEEPEST) throw noArticle(name, `elements lie in one another more than ${DEEPEST} deep`);
  };
  const onItemPop = () => {
    depth -= 1;
  };
  const treeAdapter = { ...defaultTreeAdapter, onItemPush, onItemPop };
  return parse(source, { sourceCodeLocationInfo: true, treeAdapter });
}
