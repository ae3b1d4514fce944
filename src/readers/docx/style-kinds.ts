import type { BlockKind } from "../../model/block.ts";

/** What Word, LibreOffice, Google Docs and newsrooms call styles, in English and Norwegian, without spaces, lower case. */
const KINDS: readonly (readonly [RegExp, BlockKind])[] = [
  [
    /^(?:title|tittel|heading\d?|overskrift\d?|headline|hoved(?:tittel|overskrift)|mellom(?:tittel|overskrift)|under(?:overskrift|rubrikk)|rubrikk|(?:over|stikk)tittel|kapitteltittel|tocheading|overskriftforinnholdsfortegnelse)$/,
    "heading",
  ],
  [/^(?:subtitle|undertittel|ingress|lead|leadparagraph|abstract|sammendrag|samandrag)$/, "lead"],
  [
    /^(?:quote|quotations|intensequote|sitat|sterktsitat|uthevetsitat|blocktext|blokktekst|blockquote)$/,
    "quote",
  ],
  [
    /^(?:caption|bildetekst|bilettekst|biletetekst|bildtekst|fototekst|tabelltekst|figurtekst|imagecaption|tablecaption|figure|illustrasjon)$/,
    "caption",
  ],
  [
    /^(?:listparagraph|listeavsnitt|listbullet\d?|listnumber\d?|punktliste\d?|nummerertliste\d?|liste?\d?)$/,
    "list-item",
  ],
  [/^(?:byline|author|forfatter|forfattar|journalist)$/, "byline"],
  [/^(?:credit|kreditt|fotokreditt|photocredit|fotograf|foto)$/, "credit"],
  [/^(?:dateline|datolinje|stedogdato)$/, "dateline"],
  [/^(?:lesogså|lesogso|readalso)$/, "read-also"],
  [
    /^(?:htmlpreformatted|html-forhåndsformatert|code|kode|sourcecode|kildekode|preformattedtext|macro|makrotekst)$/,
    "code",
  ],
];

/** Finds what a paragraph is by the name of its style, or of the styles that one is based on. */
export type StyleKinds = (style: string) => BlockKind | undefined;

interface Style {
  readonly names: readonly string[];
  readonly parent: string | undefined;
  readonly isList: boolean;
}

/** Reads the part with the styles; without one, styles are known by their ids alone. */
export function readStyleKinds(xml = ""): StyleKinds {
  const styles = new Map<string, Style>();
  for (const [all, id = ""] of xml.matchAll(
    /<w:style\b[^<>]*\sw:styleId="([^"]*)"[\s\S]*?(?:<\/w:style>)/g,
  )) {
    const name = /<w:name w:val="([^"]*)"/.exec(all)?.[1] ?? id;
    const parent = /<w:basedOn w:val="([^"]*)"/.exec(all)?.[1];
    styles.set(id, { names: [name, id].map(folded), parent, isList: isNumbered(all) });
  }
  return (style) => kindOf(style, styles);
}

/** Styles that are based on each other in a circle are looked at this often. */
const MOST_PARENTS = 12;

function kindOf(id: string, styles: ReadonlyMap<string, Style>): BlockKind | undefined {
  let next: string | undefined = id;
  for (let step = 0; next !== undefined && step < MOST_PARENTS; step++) {
    const style: Style = styles.get(next) ?? { names: [folded(next)], parent: undefined, isList: false };
    const kind = KINDS.find(([pattern]) => style.names.some((name) => pattern.test(name)))?.[1];
    if (kind !== undefined) return kind;
    if (style.isList) return "list-item";
    next = style.parent;
  }
  return undefined;
}

/** Whether these properties number or bullet a paragraph; the number 0 takes a list away. */
export function isNumbered(properties: string): boolean {
  const number = /<w:numPr>[\s\S]*?<w:numId w:val="(\d+)"/.exec(properties)?.[1];
  return number !== undefined && number !== "0";
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[\s_]+/g, "");
}
