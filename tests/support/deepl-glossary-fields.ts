import type { IncomingMessage } from "node:http";

export interface DictionaryFields {
  readonly source_lang?: string;
  readonly target_lang?: string;
  readonly entries?: string;
  readonly entries_format?: string;
}

/** What a glossary request says, in its body (form or JSON) or its query. */
export interface GlossaryFields extends DictionaryFields {
  readonly name?: string;
  readonly dictionaries: readonly DictionaryFields[];
}

/** Reads a request; `undefined` for a body that cannot be read. */
export function readGlossaryFields(message: IncomingMessage, body: string): GlossaryFields | undefined {
  const query = Object.fromEntries(new URL(message.url ?? "", "http://deepl").searchParams);
  if (body === "" || !message.headers["content-type"]?.startsWith("application/json")) {
    const form = Object.fromEntries(new URLSearchParams(body));
    return { ...query, ...form, dictionaries: dictionariesOf(form) };
  }
  try {
    return { dictionaries: [], ...query, ...(JSON.parse(body) as object) };
  } catch {
    return undefined;
  }
}

/** deepl-node writes `dictionaries[0].source_lang=nb`. */
function dictionariesOf(form: Readonly<Record<string, string>>): readonly DictionaryFields[] {
  const dictionaries: Record<string, string>[] = [];
  for (const [name, value] of Object.entries(form)) {
    const [, index, field] = /^dictionaries\[(\d+)\]\.(\w+)$/u.exec(name) ?? [];
    if (index === undefined || field === undefined) continue;
    dictionaries[Number(index)] = { ...dictionaries[Number(index)], [field]: value };
  }
  return dictionaries;
}
