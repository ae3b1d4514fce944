import type { BlockKind } from "../../model/block.ts";
import type { SourceRegion } from "../../model/source-region.ts";
import { buildRegions } from "../regions/build-regions.ts";
import { buildWhole } from "../regions/build-whole.ts";
import type { Run } from "../regions/piece.ts";
import { frontMatterRuns } from "./front-matter-runs.ts";
import { inlineText } from "./inline-text.ts";
import { eventsIn, type MarkdownEvent, type MarkdownToken, readEvents } from "./read-events.ts";

const CONTAINERS: ReadonlyMap<string, BlockKind> = new Map([
  ["blockQuote", "quote"],
  ["listOrdered", "list-item"],
  ["listUnordered", "list-item"],
  ["gfmFootnoteDefinition", "paragraph"],
]);
/** What holds text; `undefined`: it is what the list or quote around it is. */
const TEXTS: ReadonlyMap<string, BlockKind | undefined> = new Map([
  ["paragraph", undefined],
  ["atxHeadingText", "heading"],
  ["setextHeadingText", "heading"],
  ["tableContent", "table-cell"],
]);

/**
 * The texts of a Markdown file: headings, paragraphs, list items, quotes, table cells, what pictures and links
 * say besides, and of the front matter what tells of the article. Code, raw HTML, addresses and definitions
 * are in no region. In running order.
 */
export function markdownRegions(source: string): readonly SourceRegion[] {
  const events = readEvents(source);
  const around: BlockKind[] = [];
  const runs: Run[] = [];
  for (let index = 0; index < events.length; index++) {
    const [turn, token] = events[index] as MarkdownEvent;
    const container = CONTAINERS.get(token.type);
    if (container !== undefined && turn === "enter") around.push(container);
    if (container !== undefined && turn === "exit") around.pop();
    if (turn === "exit" || !isRead(token)) continue;
    const inside = eventsIn(events, index);
    const kind = TEXTS.get(token.type) ?? around.at(-1) ?? "paragraph";
    runs.push(
      ...(isFrontMatter(token) ? frontMatterRuns(source, token) : inlineText(source, inside, { kind })),
    );
    index += inside.length + 1;
  }
  const regions = runs.flatMap((run) => buildRun(source, run));
  return regions.sort((one, other) => (one.offsets[0] ?? 0) - (other.offsets[0] ?? 0));
}

function isRead(token: MarkdownToken): boolean {
  return TEXTS.has(token.type) || isFrontMatter(token);
}

/** A type that the front matter extension adds. */
function isFrontMatter({ type }: { readonly type: string }): boolean {
  return type === "yaml";
}

/** Values need quotes, or may need them, so that they must be whole; running text need not. */
function buildRun(source: string, run: Run): readonly SourceRegion[] {
  return run.form === "markdown" ? buildRegions(source, run) : buildWhole(source, run);
}
