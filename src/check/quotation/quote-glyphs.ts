/** The marks to write into a text: straight where it has straight ones and no curly ones. */
export interface QuoteGlyphs {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

const CURLY: QuoteGlyphs = { open: "“", close: "”", innerOpen: "‘", innerClose: "’" };
const STRAIGHT: QuoteGlyphs = { open: '"', close: '"', innerOpen: "'", innerClose: "'" };

/** In the manner of the text; headings take single marks. */
export function quoteGlyphs(text: string, heading: boolean): QuoteGlyphs {
  const straight = /["']/.test(text) && !/[“”‘’]/.test(text);
  const glyphs = straight ? STRAIGHT : CURLY;
  return heading
    ? { open: glyphs.innerOpen, close: glyphs.innerClose, innerOpen: glyphs.open, innerClose: glyphs.close }
    : glyphs;
}
