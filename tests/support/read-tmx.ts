import { SaxesParser } from "saxes";

export interface TmxUnitRead {
  readonly id: string | undefined;
  /** By type. */
  readonly props: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
  /** Source, then target. */
  readonly texts: readonly string[];
}

export interface TmxRead {
  readonly notes: readonly string[];
  readonly units: readonly TmxUnitRead[];
}

interface Unit {
  id: string | undefined;
  props: Record<string, string>;
  languages: string[];
  texts: string[];
}

/** Reads our own TMX with a strict parser, and no more of it than tests of writing need. */
export function readTmx(xml: string): TmxRead {
  const notes: string[] = [];
  const units: Unit[] = [];
  let text = "";
  const attributes: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    attributes.push(tag.attributes);
    if (tag.name === "tu") units.push({ id: tag.attributes.tuid, props: {}, languages: [], texts: [] });
    if (tag.name === "tuv") units.at(-1)?.languages.push(tag.attributes["xml:lang"] ?? "");
    if (/^(note|prop|seg)$/.test(tag.name)) text = "";
  });
  parser.on("text", (part) => {
    text += part;
  });
  parser.on("closetag", ({ name }) => {
    const own = attributes.pop() ?? {};
    const value = own["o-encoding"] === "x-json" ? (JSON.parse(text) as string) : text;
    if (name === "ph")
      text = text.replace(/U\+([0-9A-F]{4})$/, (_all, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      );
    if (name === "seg") units.at(-1)?.texts.push(text);
    if (name === "note" && units.length === 0) notes.push(value);
    const props = units.at(-1)?.props;
    if (name === "prop" && props) props[own.type ?? ""] = value;
  });
  parser.write(xml).close();
  return { notes, units };
}
