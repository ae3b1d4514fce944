import type { TagPiece } from "../regions/piece.ts";
import { eventsIn, type MarkdownEvent, type MarkdownToken } from "./read-events.ts";

/** A link or picture taken apart. */
export interface LinkParts {
  /** What of its markup stands before its text and behind it; absent where there is no text. */
  readonly tags?: readonly [open: TagPiece, close: TagPiece];
  /** The events of its text; none where another place refers to the link by that text. */
  readonly alt: readonly MarkdownEvent[];
  /** The events of its title, where that stands in quotes. */
  readonly title: readonly MarkdownEvent[];
}

/** `events` are those in the link or picture `token`. */
export function linkParts(source: string, token: MarkdownToken, events: readonly MarkdownEvent[]): LinkParts {
  const inLabel = eventsIn(events, 0);
  // A picture's text may hold links of its own, with titles.
  const behind = events.slice(inLabel.length + 2);
  const labelAt = indexOf(inLabel, "labelText");
  const titleAt = indexOf(behind, "resourceTitleString");
  const label = inLabel[labelAt]?.[1];
  const title = isQuoted(source, behind[titleAt]?.[1]) ? eventsIn(behind, titleAt) : [];
  if (label === undefined) return { alt: [], title };
  const named = nameOf(source, behind, label);
  const place = { name: `link ${token.start.offset}` };
  return {
    tags: [
      { ...place, kind: "open", start: token.start.offset, end: label.start.offset },
      { ...place, ...named, kind: "close", start: label.end.offset, end: token.end.offset },
    ],
    alt: named.markup === undefined ? eventsIn(inLabel, labelAt) : [],
    title,
  };
}

function indexOf(events: readonly MarkdownEvent[], type: MarkdownToken["type"]): number {
  return events.findIndex(([, token]) => token.type === type);
}

/** `[ord]` and `[ord][]` find their link by their text: when that is translated, the name must be said. */
function nameOf(
  source: string,
  events: readonly MarkdownEvent[],
  label: MarkdownToken,
): Pick<TagPiece, "markup"> {
  const isNamed = events.some(([, { type }]) => type === "resource" || type === "referenceString");
  return isNamed ? {} : { markup: `][${source.slice(label.start.offset, label.end.offset)}]` };
}

function isQuoted(source: string, title: MarkdownToken | undefined): boolean {
  return title !== undefined && /["']/.test(source.charAt(title.start.offset - 1));
}
