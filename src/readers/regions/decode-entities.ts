import { DecodingMode, HtmlEntityDecoder } from "entities/decode";
import type { TextPiece } from "./piece.ts";

/** Where entities stand: what counts as one differs (`&copy=1` in an attribute, `&amp` without `;` in Markdown). */
export type EntityPlace = "html-text" | "html-attribute" | "markdown";

const MODES = {
  "html-text": DecodingMode.Legacy,
  "html-attribute": DecodingMode.Attribute,
  markdown: DecodingMode.Strict,
} as const;

/** Text from `start` to `end` of `source` with its entities decoded as browsers decode them. */
export function decodeEntities(
  source: string,
  { start, end, place }: { readonly start: number; readonly end: number; readonly place: EntityPlace },
): TextPiece {
  const raw = source.slice(start, end);
  const offsets: number[] = [];
  let text = "";
  for (let at = 0; at < raw.length; ) {
    const entity = raw.charAt(at) === "&" ? readEntity(raw, at, MODES[place]) : undefined;
    const piece = entity?.text ?? raw.charAt(at);
    for (let unit = 0; unit < piece.length; unit++) offsets.push(start + at);
    text += piece;
    at += entity?.length ?? 1;
  }
  return { kind: "text", text, offsets: [...offsets, end] };
}

function readEntity(raw: string, at: number, mode: DecodingMode) {
  let text = "";
  const decoder = new HtmlEntityDecoder((codePoint) => {
    text += String.fromCodePoint(codePoint);
  });
  decoder.startEntity(mode);
  const written = decoder.write(raw, at + 1);
  const length = written < 0 ? decoder.end() : written;
  return length === 0 ? undefined : { text, length };
}
