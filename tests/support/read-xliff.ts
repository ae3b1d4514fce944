import { SaxesParser } from "saxes";

export interface XliffUnitRead {
  readonly id: string;
  readonly approved: string | undefined;
  /** `state`, or `state qualifier`, of the target. */
  readonly state: string | undefined;
  readonly source: string;
  /** `undefined` without a `<target>`. */
  readonly target: string | undefined;
  /** The inline elements of the source, such as `bpt 1 <b>`. */
  readonly codes: readonly string[];
  readonly notes: readonly string[];
}

export interface XliffRead {
  readonly file: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  readonly groups: readonly { readonly id: string; readonly kind: string; readonly units: XliffUnitRead[] }[];
}

type Mutable<Read> = { -readonly [Key in keyof Read]: Read[Key] };

const FIRST: Readonly<Record<string, number>> = { bpt: 0xe000, ept: 0xe100, ph: 0xe200 };
const INLINE = /^(bpt|ept|ph|it)$/;

/** Reads our own XLIFF with a strict parser; inline codes come back as their characters. Element order is checked. */
export function readXliff(xml: string): XliffRead {
  const read = { file: {}, notes: [] as string[], groups: [] as XliffRead["groups"][number][] };
  const path: { name: string; attributes: Record<string, string>; before: string[] }[] = [];
  let text = "";
  let markup = "";
  const unit = () => read.groups.at(-1)?.units.at(-1) as Mutable<XliffUnitRead> & { codes: string[] };
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    path.at(-1)?.before.push(name);
    path.push({ name, attributes, before: [] });
    if (name === "file") read.file = attributes;
    if (name === "group")
      read.groups.push({ id: attributes.id ?? "", kind: attributes.restype ?? "", units: [] });
    if (name === "trans-unit") {
      const { id = "", approved } = attributes;
      const fresh = { id, approved, state: undefined, source: "", target: undefined, codes: [], notes: [] };
      read.groups.at(-1)?.units.push(fresh);
    }
    if (/^(source|target|note)$/.test(name)) text = "";
    if (INLINE.test(name)) markup = "";
  });
  parser.on("text", (part) => {
    if (INLINE.test(path.at(-1)?.name ?? "")) markup += part;
    else text += part;
  });
  parser.on("closetag", () => {
    const { name = "", attributes = {}, before = [] } = path.pop() ?? {};
    const side = path.at(-1)?.name;
    if (INLINE.test(name)) {
      if (attributes.ctype === "x-character")
        text += String.fromCharCode(Number.parseInt(markup.slice(2), 16));
      else {
        const first = FIRST[name] ?? (attributes.pos === "open" ? 0xe000 : 0xe100);
        text += String.fromCharCode(first + Number(attributes.id));
        if (side === "source") unit().codes.push(`${name} ${attributes.id} ${markup}`);
      }
    }
    if (name === "source") unit().source = text;
    if (name === "target") {
      unit().target = text;
      unit().state = [attributes.state, attributes["state-qualifier"]].filter(Boolean).join(" ");
    }
    if (name === "note" && side === "header") read.notes.push(text);
    if (name === "note" && side === "trans-unit") unit().notes = [...unit().notes, text];
    if (name === "trans-unit" && !/^source( target)?( note)*$/.test(before.join(" ")))
      throw new Error(`XLIFF has no trans-unit of ${before.join(" ")}`);
  });
  parser.write(xml).close();
  return read;
}
