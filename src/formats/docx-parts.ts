const OFFICE_DOCUMENT = /\/relationships\/officeDocument$/;
const STYLES = /\/relationships\/styles$/;

/** Where a package says what it holds. */
export const PACKAGE_RELATIONS = "_rels/.rels";

/** The part with the document's text, by the package's relations: `word/document.xml` as a rule. */
export function mainPartOf(relations: string): string | undefined {
  return targetOf(relations, { type: OFFICE_DOCUMENT, folder: "" });
}

/** Where a part says what it refers to: `word/_rels/document.xml.rels`. */
export function relationsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part with the styles of the main part, by that part's relations. */
export function stylesPartOf(relations: string, mainPart: string): string | undefined {
  return targetOf(relations, { type: STYLES, folder: mainPart.slice(0, mainPart.lastIndexOf("/") + 1) });
}

function targetOf(
  relations: string,
  { type, folder }: { readonly type: RegExp; readonly folder: string },
): string | undefined {
  const tags = relations.match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? [];
  const found = tags.find((tag) => type.test(attribute(tag, "Type") ?? ""));
  const target = found && attribute(found, "Target");
  if (target === undefined) return undefined;
  return target.startsWith("/") ? target.slice(1) : folder + target;
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2];
}
