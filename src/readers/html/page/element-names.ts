import type { BlockKind } from "../../../model/block.ts";
import type { Shown } from "../../regions/piece.ts";

/** Elements that stand in running text; all others but custom ones end a block. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr picture q rp rt " +
    "ruby s samp small source span strike strong sub sup svg time tt u var wbr math script noscript style " +
    "template audio video track iframe object param canvas embed map area button input select textarea meter " +
    "progress output"
  ).split(" "),
);

/** What in running text is one code with all that is in it, by what a reader sees there. */
export const OPAQUE: ReadonlyMap<string, Shown> = new Map([
  ...named("text", "code kbd samp math tt output meter"),
  ...named(
    "picture",
    "svg picture audio video iframe object canvas map button select textarea progress img input embed",
  ),
  ...named("nothing", "script noscript style template wbr source track area param"),
]);

function named(shows: Shown, names: string): (readonly [string, Shown])[] {
  return names.split(" ").map((name) => [name, shows] as const);
}

/** What is no part of an article's text wherever it stands, together with all that is in it. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    "nav script style template noscript button input select textarea object embed iframe audio video canvas svg " +
    "math map dialog menu pre code kbd samp tt output meter progress datalist applet frameset listing xmp plaintext"
  ).split(" "),
);

/** What an element says its text is; it holds for the elements inside that say nothing. */
export const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ...["h1", "h2", "h3", "h4", "h5", "h6", "title"].map((name) => [name, "heading"] as const),
  ...["figcaption", "caption"].map((name) => [name, "caption"] as const),
  ...["li", "dt", "dd"].map((name) => [name, "list-item"] as const),
  ...["td", "th"].map((name) => [name, "table-cell"] as const),
  ["blockquote", "quote"],
  ["address", "byline"],
  ["time", "dateline"],
]);
