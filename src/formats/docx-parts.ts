const OFFICE_DOCUMENT = /\/relationships\/officeDocument$/;
const STYLES = /\/relationships\/styles$/;
/** Of parts with text, in the order in which they are read. */
const SIDES = [
  /\/relationships\/(?:footnotes|endnotes)$/,
  /\/relationships\/header$/,
  /\/relationships\/footer$/,
];

/** Where a package says what it holds. */
export const PACKAGE_RELATIONS = "_rels/.rels";

/** The part with the document's text, by the package's relations: `word/document.xml` as a rule. */
export function mainPartOf(relations: string): string | undefined {
  return targetsOf(relations, { type: OFFICE_DOCUMENT, folder: "" })[0];
}

/** Where a part says what it refers to: `word/_rels/document.xml.rels`. */
export function relationsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part with the styles of the main part, by that part's relations. */
export function stylesPartOf(relations: string, mainPart: string): string | undefined {
  return targetsOf(relations, { type: STYLES, folder: folderOf(mainPart) })[0];
}

/** Parts with text beside the main part: notes, then what stands over and under each page; each once. */
export function sideParts(relations: string, mainPart: string): readonly string[] {
  const folder = folderOf(mainPart);
  return [...new Set(SIDES.flatMap((type) => targetsOf(relations, { type, folder }).toSorted()))];
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

function targetsOf(
  relations: string,
  { type, folder }: { readonly type: RegExp; readonly folder: string },
): readonly string[] {
  const tags = relations.match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => type.test(attribute(tag, "Type") ?? "") && attribute(tag, "TargetMode") !== "External")
    .flatMap((tag) => attribute(tag, "Target") ?? [])
    .map((target) => (target.startsWith("/") ? target.slice(1) : folder + target));
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2];
}
