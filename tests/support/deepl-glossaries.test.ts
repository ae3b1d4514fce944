import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { DEEPL_TEST_KEY, type DeeplServer, startDeeplServer } from "./deepl-server.ts";

let server: DeeplServer;

beforeEach(async () => {
  server = await startDeeplServer({ mostGlossaries: 2 });
  onTestFinished(() => server.close());
});

interface Call {
  readonly body?: unknown;
  readonly key?: string;
}

async function call(method: string, path: string, { body, key = DEEPL_TEST_KEY }: Call = {}) {
  const headers = { authorization: `DeepL-Auth-Key ${key}`, "content-type": "application/json" };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(`${server.url}${path}`, { method, headers, ...sent });
  const text = await response.text();
  return {
    status: response.status,
    body: text === "" ? undefined : (JSON.parse(text) as Record<string, unknown>),
  };
}

const MAYOR = { source_lang: "nb", target_lang: "en", entries: "ordfører\tmayor", entries_format: "tsv" };
const GLOSSARY = { name: "avis", dictionaries: [MAYOR] };

async function make(): Promise<string> {
  return String((await call("POST", "/v3/glossaries", { body: GLOSSARY })).body?.glossary_id);
}

describe("a glossary's life", () => {
  test("made, shown, listed, filled anew, added to, removed", async () => {
    const id = await make();
    const about = {
      glossary_id: id,
      name: "avis",
      dictionaries: [{ source_lang: "nb", target_lang: "en", entry_count: 1 }],
    };
    expect((await call("GET", `/v3/glossaries/${id}`)).body).toMatchObject(about);
    expect((await call("GET", "/v3/glossaries")).body).toMatchObject({ glossaries: [about] });
    const county = { ...MAYOR, entries: "fylke,county", entries_format: "csv" };
    expect((await call("PUT", `/v3/glossaries/${id}/dictionaries`, { body: county })).body).toEqual(
      about.dictionaries[0],
    );
    const patch = { name: "avisa", dictionaries: [{ ...MAYOR, entries: "by\ttown" }] };
    expect((await call("PATCH", `/v3/glossaries/${id}`, { body: patch })).body).toMatchObject({
      name: "avisa",
    });
    const query = "source_lang=nb&target_lang=en";
    expect((await call("GET", `/v3/glossaries/${id}/entries?${query}`)).body).toMatchObject({
      dictionaries: [{ entries: "fylke\tcounty\nby\ttown", entries_format: "tsv" }],
    });
    expect((await call("DELETE", `/v3/glossaries/${id}/dictionaries?${query}`)).status).toBe(204);
    expect((await call("GET", `/v3/glossaries/${id}/entries?${query}`)).status).toBe(404);
    expect((await call("DELETE", `/v3/glossaries/${id}`)).status).toBe(204);
    expect((await call("GET", `/v3/glossaries/${id}`)).status).toBe(404);
    expect(server.glossaryRequests).toHaveLength(10);
  });

  test("one more than the account may have", async () => {
    await make();
    await make();
    expect((await call("POST", "/v3/glossaries", { body: GLOSSARY })).status).toBe(456);
  });
});

describe("what DeepL refuses", () => {
  const withDictionary = (fields: object) => ({ name: "avis", dictionaries: [{ ...MAYOR, ...fields }] });
  test.each([
    ["no name", { dictionaries: [MAYOR] }],
    ["no dictionaries", { name: "avis", dictionaries: [] }],
    ["a variant of English", withDictionary({ target_lang: "en-GB" })],
    ["nynorsk", withDictionary({ source_lang: "nn" })],
    ["one language", withDictionary({ source_lang: "en" })],
    ["no entries", withDictionary({ entries: "" })],
    ["another format", withDictionary({ entries_format: "xlsx" })],
    ["no tab", withDictionary({ entries: "ordfører mayor" })],
    ["two tabs", withDictionary({ entries: "ordfører\tmayor\tx" })],
    ["an empty side", withDictionary({ entries: "ordfører\t" })],
    ["white space at an end", withDictionary({ entries: "ordfører \tmayor" })],
    ["a control character", withDictionary({ entries: "ordfører\tma\u0007yor" })],
    ["a source twice", withDictionary({ entries: "ordfører\tmayor\nordfører\tprovost" })],
    ["1,025 bytes", withDictionary({ entries: `ordfører\t${"m".repeat(1025)}` })],
  ])("%s: 400", async (_name, body) => {
    expect((await call("POST", "/v3/glossaries", { body })).status).toBe(400);
    expect(server.glossaries.size).toBe(0);
  });

  test("another key: 403; more than 10 MiB: 413; another path or verb: 404, 405", async () => {
    expect((await call("GET", "/v3/glossaries", { key: "en-annen" })).status).toBe(403);
    const entries = Array.from({ length: 11_000 }, (_, line) => `ord${line}\t${"m".repeat(1000)}`).join("\n");
    expect((await call("POST", "/v3/glossaries", { body: withDictionary({ entries }) })).status).toBe(413);
    expect(
      (await call("GET", `/v3/glossaries/${await make()}/annet?source_lang=nb&target_lang=en`)).status,
    ).toBe(404);
    expect((await call("DELETE", "/v3/glossaries")).status).toBe(405);
  });
});

describe("translating with a glossary", () => {
  const translate = (fields: object) =>
    call("POST", "/v2/translate", {
      body: { text: ["Vår ordfører"], source_lang: "NB", target_lang: "EN-GB", ...fields },
    });

  test("uses its terms", async () => {
    const { body } = await translate({ glossary_id: await make() });
    expect(body).toMatchObject({ translations: [{ text: "EN: Vår mayor" }] });
  });

  test.each([
    ["an id that nobody has", { glossary_id: "def3a26b-3e84-45b3-84ae-0c0aaf3525f7" }, 404],
    ["no source language", { source_lang: undefined }, 400],
    ["languages that are not in it", { source_lang: "DA" }, 400],
  ])("%s", async (_name, fields, status) => {
    expect((await translate({ glossary_id: await make(), ...fields })).status).toBe(status);
    expect(server.billedTexts).toEqual([]);
  });
});
