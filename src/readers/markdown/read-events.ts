import { parse, postprocess, preprocess } from "micromark";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfm } from "micromark-extension-gfm";
import type { Event, Token } from "micromark-util-types";
import { deepestBrackets } from "./deepest-brackets.ts";
import { mostInParagraph } from "./most-in-paragraph.ts";

export type MarkdownEvent = Event;
export type MarkdownToken = Token;

/**
 * The parser looks for the partner of each of these among all that it has met, so that its time grows with the square of
 * their number. Where there are more than anybody writes they are characters as others.
 */
const MOST_EMPHASIS = 2000;
const MOST_EMPHASIS_CHARACTERS = 8000;
const MOST_LINKS = 5000;
const DEEPEST_BRACKETS = 50;
const LINKS = [
  "labelStartLink",
  "labelStartImage",
  "labelEnd",
  "gfmFootnoteCall",
  "gfmPotentialFootnoteCall",
];

function tooMuch(source: string): string[] {
  const hasEmphasis =
    mostInParagraph(source, /[*_~]+/g) > MOST_EMPHASIS ||
    mostInParagraph(source, /[*_~]/g) > MOST_EMPHASIS_CHARACTERS;
  const hasLinks = mostInParagraph(source, /\[/g) > MOST_LINKS || deepestBrackets(source) > DEEPEST_BRACKETS;
  const definitions = source.match(/^[ \t>]*\[[^\]\n]+\]:/gm)?.length ?? 0;
  return [
    ...(hasEmphasis ? ["attention", "strikethrough"] : []),
    ...(hasLinks ? LINKS : []),
    ...(definitions > MOST_LINKS ? ["definition", "gfmFootnoteDefinition"] : []),
  ];
}

/** What the parser meets in a text, in running order: GitHub's Markdown with front matter. Offsets are UTF-16 units. */
export function readEvents(source: string): readonly MarkdownEvent[] {
  const parser = parse({
    extensions: [gfm(), frontmatter(["yaml", "toml"]), { disable: { null: tooMuch(source) } }],
  });
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
