import { escapeAttribute, escapeText } from "../../formats/escape-xml.ts";
import type { LanguagePair } from "../../model/language.ts";

/** A translated line, with what tells it from another one of the same source. */
export interface OmegatUnit {
  readonly source: string;
  readonly target: string;
  /** Its file below `source/`, and the lines around it: set where the source is translated in several ways. */
  readonly place?: { readonly file: string; readonly previous: string; readonly next: string };
}

/** TMX 1.4 of the kind OmegaT writes itself: plain text alone, and its own props for places. */
export function omegatMemory(units: readonly OmegatUnit[], { source, target }: LanguagePair): string {
  const tuv = (language: string, text: string) =>
    `      <tuv xml:lang="${escapeAttribute(language)}"><seg>${escapeText(text)}</seg></tuv>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `  <header creationtool="bitekst" creationtoolversion="1" segtype="sentence" o-tmf="bitekst" adminlang="en" srclang="${escapeAttribute(source)}" datatype="plaintext"/>`,
    "  <body>",
    ...units.flatMap((unit) => [
      "    <tu>",
      ...placeLines(unit),
      tuv(source, unit.source),
      tuv(target, unit.target),
      "    </tu>",
    ]),
    "  </body>",
    "</tmx>",
    "",
  ].join("\n");
}

function placeLines({ place }: OmegatUnit): string[] {
  if (place === undefined) return [];
  const props = { file: place.file, prev: place.previous, next: place.next };
  return Object.entries(props).map(([type, text]) => `      <prop type="${type}">${escapeText(text)}</prop>`);
}
