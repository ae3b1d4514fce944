import { attribute, textElement } from "../tmx-text.ts";

/** What a TMX's units stand between. */
export interface TmxFrame {
  /** Whole lines up to the first unit. */
  readonly head: string;
  /** Whole lines behind the last one. */
  readonly foot: string;
}

export interface TmxFraming {
  /** What the units' sources are in. */
  readonly sources: ReadonlySet<string>;
  /** Told at the head of the file. */
  readonly notes?: readonly string[];
}

/** Of our way of writing TMX, not of the program: files stay the same from release to release. */
const FORMAT_VERSION = "1";

/** The lines of a TMX 1.4 before and behind its units. */
export function tmxFrame({ sources, notes = [] }: TmxFraming): TmxFrame {
  const [language, ...others] = sources;
  // The language that all units share, else "*all*", which the standard gives for mixed files.
  const srclang = language === undefined || others.length > 0 ? "*all*" : language;
  const attributes = [
    `creationtool="bitekst" creationtoolversion="${FORMAT_VERSION}" segtype="sentence" o-tmf="bitekst"`,
    `adminlang="en"${attribute("srclang", srclang)} datatype="plaintext"`,
  ].join(" ");
  const header =
    notes.length === 0
      ? [`  <header ${attributes}/>`]
      : [
          `  <header ${attributes}>`,
          ...notes.map((note) => `    ${textElement("note", note)}`),
          "  </header>",
        ];
  return {
    head: ['<?xml version="1.0" encoding="UTF-8"?>', '<tmx version="1.4">', ...header, "  <body>", ""].join(
      "\n",
    ),
    foot: "  </body>\n</tmx>\n",
  };
}
