import { parse, postprocess, preprocess } from "micromark";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import type { Event, Token } from "micromark-util-types";

export type MarkdownEvent = Event;
export type MarkdownToken = Token;

/** What the parser meets in a text, in running order: GitHub's Markdown with front matter. Offsets are UTF-16 units. */
export function readEvents(source: string): readonly MarkdownEvent[] {
  const parser = parse({ extensions: [gfm(), frontmatter(["yaml", "toml"])] });
  // The parser drops a byte order mark, and all offsets would be one less.
  const text = source.replace(/^\ufeff/, " ");
  return postprocess(parser.document().write(preprocess()(text, undefined, true)));
}

/** The events of the token that begins at `index`, its own left out. */
export function eventsIn(events: readonly MarkdownEvent[], index: number): readonly MarkdownEvent[] {
  const token = events[index]?.[1];
  let end = index + 1;
  while (end < events.length && events[end]?.[1] !== token) end++;
  return events.slice(index + 1, end);
}
