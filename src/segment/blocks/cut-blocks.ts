import { cutStretch } from "./cut-stretch.ts";
import { findListItems } from "./find-list-items.ts";
import { readStretches, type Stretch } from "./read-lines.ts";

/** A block's lines, its bullet cut away. */
export interface CutBlock {
  readonly lines: Stretch;
  readonly isListItem: boolean;
}

/** Cuts plain text into blocks by blank lines, complete lines and bullets. */
export function cutBlocks(text: string): CutBlock[] {
  const blocks = readStretches(text).flatMap((stretch) =>
    cutStretch(text, stretch).map((lines, index) => ({ lines, joined: index > 0 })),
  );
  const markers = findListItems(
    blocks.map(({ lines, joined }) => {
      const [firstLine = ""] = textsOf(text, lines);
      return { firstLine, text: blockText(text, lines), joined };
    }),
  );
  return blocks.map(({ lines }, index) => {
    const marker = markers[index];
    return {
      lines: marker === undefined ? lines : withoutMarker(lines, marker.length),
      isListItem: marker !== undefined,
    };
  });
}

/** A block's text on one line. */
export function blockText(text: string, lines: Stretch): string {
  return textsOf(text, lines).join(" ");
}

function textsOf(text: string, lines: Stretch): string[] {
  return lines.map((line) => text.slice(line.start, line.end));
}

function withoutMarker([first, ...rest]: Stretch, length: number): Stretch {
  return [{ ...first, start: first.start + length }, ...rest];
}
