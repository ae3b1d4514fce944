import { decodeEntities } from "../regions/decode-entities.ts";

const CHANGE = /<w:(?:ins|del|moveFrom|moveTo)\b[^<>]*/g;

/** Who changed the document with changes tracked, sorted; `undefined` when nobody did. May be empty: not told. */
export function trackedBy(xmls: readonly string[]): readonly string[] | undefined {
  const changes = xmls.flatMap((xml) => xml.match(CHANGE) ?? []);
  if (changes.length === 0) return undefined;
  const authors = changes.flatMap((change) => {
    const raw = /\sw:author="([^"]*)"/.exec(change)?.[1] ?? "";
    return decodeEntities(raw, { start: 0, end: raw.length, place: "markdown" }).text.trim() || [];
  });
  return [...new Set(authors)].toSorted();
}
