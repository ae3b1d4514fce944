import { randomUUID } from "node:crypto";
import { DeeplComplaint } from "./deepl-complaint.ts";
import { type GlossaryEntries, parseGlossaryEntries } from "./deepl-glossary-entries.ts";
import type { DictionaryFields, GlossaryFields } from "./deepl-glossary-fields.ts";

/** A glossary as it lies at the server; dictionaries by pair: `nb-en`. */
export interface KeptGlossary {
  readonly id: string;
  name: string;
  readonly dictionaries: Map<string, GlossaryEntries>;
}

export interface GlossaryReply {
  readonly status: number;
  readonly body?: unknown;
}

export interface DeeplGlossaries {
  readonly kept: Map<string, KeptGlossary>;
  /** @throws DeeplComplaint */
  answer(method: string, path: string, fields: GlossaryFields): GlossaryReply;
  /**
   * What a translation with this glossary uses.
   * @throws DeeplComplaint when there is none, or none for these languages
   */
  entriesFor(
    id: string,
    languages: { readonly source: string | undefined; readonly target: string },
  ): GlossaryEntries;
}

/** Codes without variants: https://developers.deepl.com/docs/getting-started/supported-languages */
const LANGUAGES = new Set(["nb", "en", "da", "sv", "de"]);

const CREATED = "2026-01-05T08:00:00.000Z";

/** DeepL's v3 glossaries: create, list, show, edit and remove; at most `most` of them. */
export function openDeeplGlossaries(most = 1000): DeeplGlossaries {
  const kept = new Map<string, KeptGlossary>();
  return {
    kept,
    answer(method, path, fields) {
      const [id, part] = path.replace(/^\/v3\/glossaries\/?/u, "").split("/");
      if (!id) return method === "POST" ? create(kept, fields, most) : list(kept, method);
      return part === undefined
        ? whole(kept, method, find(kept, id), fields)
        : onePart(method, part, find(kept, id), fields);
    },
    entriesFor(id, { source, target }) {
      if (source === undefined)
        throw new DeeplComplaint(400, "Use of a glossary requires the source_lang parameter");
      const pair = `${base(source)}-${base(target)}`;
      const entries = find(kept, id).dictionaries.get(pair);
      if (entries) return entries;
      throw new DeeplComplaint(400, `No dictionary found for language pair ${pair} in glossary`);
    },
  };
}

function find(kept: DeeplGlossaries["kept"], id: string): KeptGlossary {
  const glossary = kept.get(id);
  if (glossary) return glossary;
  throw new DeeplComplaint(404, "Glossary not found");
}

function create(
  kept: DeeplGlossaries["kept"],
  { name, dictionaries }: GlossaryFields,
  most: number,
): GlossaryReply {
  checkName(name);
  if (dictionaries.length === 0) throw new DeeplComplaint(400, "Glossary dictionaries must be provided");
  const parsed = new Map(dictionaries.map((fields) => [pairOf(fields), entriesOf(fields)]));
  if (kept.size >= most) throw new DeeplComplaint(456, "Quota exceeded: too many glossaries");
  const id = randomUUID();
  const glossary = { id, name: name ?? "", dictionaries: parsed };
  kept.set(id, glossary);
  return { status: 201, body: { ready: true, ...about(glossary) } };
}

function list(kept: DeeplGlossaries["kept"], method: string): GlossaryReply {
  if (method !== "GET") throw new DeeplComplaint(405, "Method Not Allowed");
  return { status: 200, body: { glossaries: [...kept.values()].map(about) } };
}

function whole(
  kept: DeeplGlossaries["kept"],
  method: string,
  glossary: KeptGlossary,
  { name, dictionaries }: GlossaryFields,
): GlossaryReply {
  if (method === "DELETE") return { status: kept.delete(glossary.id) ? 204 : 404 };
  if (method === "PATCH") {
    if (name !== undefined) glossary.name = checkName(name);
    for (const fields of dictionaries) {
      const before = glossary.dictionaries.get(pairOf(fields)) ?? [];
      glossary.dictionaries.set(pairOf(fields), new Map([...before, ...entriesOf(fields)]));
    }
  } else if (method !== "GET") throw new DeeplComplaint(405, "Method Not Allowed");
  return { status: 200, body: about(glossary) };
}

function onePart(
  method: string,
  part: string,
  { dictionaries }: KeptGlossary,
  fields: GlossaryFields,
): GlossaryReply {
  const pair = pairOf(fields);
  if (method === "PUT" && part === "dictionaries") {
    dictionaries.set(pair, entriesOf(fields));
    return { status: 200, body: aboutOne([pair, dictionaries.get(pair) ?? new Map()]) };
  }
  const entries = dictionaries.get(pair);
  if (!entries) throw new DeeplComplaint(404, "Dictionary not found");
  if (method === "DELETE" && part === "dictionaries")
    return { status: dictionaries.delete(pair) ? 204 : 404 };
  if (method !== "GET" || part !== "entries") throw new DeeplComplaint(404, "Not found");
  const tsv = [...entries].map((entry) => entry.join("\t")).join("\n");
  const { source_lang, target_lang } = aboutOne([pair, entries]);
  return {
    status: 200,
    body: { dictionaries: [{ source_lang, target_lang, entries: tsv, entries_format: "tsv" }] },
  };
}

function checkName(name: string | undefined): string {
  if (name && Buffer.byteLength(name) <= 1024) return name;
  throw new DeeplComplaint(400, "Missing or invalid argument: name");
}

function entriesOf({ entries, entries_format }: DictionaryFields): GlossaryEntries {
  return parseGlossaryEntries(entries, entries_format);
}

function pairOf({ source_lang = "", target_lang = "" }: DictionaryFields): string {
  const [source, target] = [source_lang.toLowerCase(), target_lang.toLowerCase()];
  if (LANGUAGES.has(source) && LANGUAGES.has(target) && source !== target) return `${source}-${target}`;
  throw new DeeplComplaint(400, "Unsupported glossary source and target language pair");
}

function about({ id, name, dictionaries }: KeptGlossary) {
  return { glossary_id: id, name, dictionaries: [...dictionaries].map(aboutOne), creation_time: CREATED };
}

function aboutOne([pair, entries]: readonly [string, GlossaryEntries]) {
  const [source_lang, target_lang] = pair.split("-");
  return { source_lang, target_lang, entry_count: entries.size };
}

function base(code: string): string {
  return code.toLowerCase().split("-")[0] ?? "";
}
