import { afterEach, describe, expect, test } from "vitest";
import { createDeeplEngine } from "../../src/engines/deepl-engine.ts";
import type { EngineTrouble } from "../../src/model/engine-error.ts";
import type { EngineGlossaries } from "../../src/ports/engine.ts";
import { DEEPL_TEST_KEY, type DeeplServer, startDeeplServer } from "../support/deepl-server.ts";

const LANGUAGES = { source: "nb", target: "en-GB" };
const ORDER = { terms: [{ source: "ordfører", target: "mayor" }], languages: LANGUAGES };
const OTHER = {
  terms: [
    { source: "fylke", target: "county" },
    { source: "by", target: 'a "town", or city' },
  ],
  languages: LANGUAGES,
};

const ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(ends.splice(0).map((end) => end()));
});

async function open() {
  const server = await startDeeplServer();
  const engine = createDeeplEngine({ key: DEEPL_TEST_KEY, serverUrl: server.url, timeout: 30_000 });
  ends.push(engine.close, server.close);
  const { glossaries } = engine;
  if (glossaries === undefined) throw new Error("DeepL takes glossaries");
  return { engine, server, glossaries };
}

function keptIn(server: DeeplServer): unknown {
  return [...server.glossaries].map(([id, { dictionaries }]) => ({
    id,
    ...Object.fromEntries([...dictionaries].map(([pair, entries]) => [pair, Object.fromEntries(entries)])),
  }));
}

describe("a glossary at DeepL", () => {
  test("is made in one request and filled anew in another, under base codes", async () => {
    const { server, glossaries } = await open();
    const id = await glossaries.create(ORDER);
    expect(keptIn(server)).toEqual([{ id, "nb-en": { ordfører: "mayor" } }]);
    await glossaries.replace(id, OTHER);
    expect(keptIn(server)).toEqual([{ id, "nb-en": { fylke: "county", by: 'a "town", or city' } }]);
    expect(server.glossaryRequests).toEqual(["POST /v3/glossaries", `PUT /v3/glossaries/${id}/dictionaries`]);
  });

  test("is used by the requests that name it", async () => {
    const { engine, server, glossaries } = await open();
    const texts = [{ id: "s1", text: "Vår ordfører" }];
    const glossary = await glossaries.create(ORDER);
    const answers = [{ id: "s1", target: "EN: Vår mayor", billedCharacters: 12 }];
    expect(await engine.translate({ texts, languages: LANGUAGES, glossary })).toEqual({
      kind: "answers",
      answers,
    });
    await engine.translate({ texts, languages: LANGUAGES });
    expect(server.requests.map(({ parameters }) => parameters.glossary_id)).toEqual([glossary, undefined]);
  });
});

describe("trouble", () => {
  const calls: Readonly<Record<string, (glossaries: EngineGlossaries) => Promise<unknown>>> = {
    create: (glossaries) => glossaries.create(ORDER),
    replace: (glossaries) => glossaries.replace("def3a26b-3e84-45b3-84ae-0c0aaf3525f7", ORDER),
  };
  test.each<[keyof typeof calls, number, EngineTrouble, string]>([
    ["create", 403, "refused", "the key may not manage glossaries (status 403: "],
    ["create", 456, "quota", "the account takes no more of it (status 456: "],
    ["create", 413, "too-large", "it is too large (status 413: "],
    ["create", 400, "rejected", "it was not accepted (status 400: "],
    ["create", 429, "busy", "the server is busy (status 429: "],
    ["create", 404, "glossary", "it is not there (status 404: "],
    ["create", 200, "unreachable", "an answer came that is no"],
    ["replace", 404, "glossary", "it is not there (status 404: "],
    ["replace", 403, "refused", "the key may not manage glossaries (status 403: "],
  ])("%s, status %i: %s", async (name, status, trouble, told) => {
    const { server, glossaries } = await open();
    server.refuseGlossaries(status);
    await expect(calls[name]?.(glossaries)).rejects.toMatchObject({
      name: "EngineError",
      trouble,
      message: expect.stringContaining(`Cannot share the glossary with "deepl": ${told}`),
      advice: expect.stringContaining(
        "or set glossary: none in pipeline.config.yaml to translate without one",
      ),
    });
    expect(server.glossaryRequests).toHaveLength(1);
  });

  test("more than 10 MiB is not even sent", async () => {
    const { server, glossaries } = await open();
    const terms = Array.from({ length: 11_000 }, (_, line) => ({
      source: `ord${line}`,
      target: "m".repeat(1000),
    }));
    await expect(glossaries.create({ terms, languages: LANGUAGES })).rejects.toMatchObject({
      trouble: "too-large",
    });
    expect(server.glossaryRequests).toEqual([]);
  });

  test("a translation with a glossary that is gone, or lacks the languages, says so and bills nothing", async () => {
    const { engine, server, glossaries } = await open();
    const request = { texts: [{ id: "s1", text: "Vår ordfører" }], languages: LANGUAGES };
    const glossary = await glossaries.create(ORDER);
    server.glossaries.get(glossary)?.dictionaries.clear();
    await expect(engine.translate({ ...request, glossary })).rejects.toMatchObject({ trouble: "glossary" });
    server.glossaries.clear();
    await expect(engine.translate({ ...request, glossary })).rejects.toMatchObject({ trouble: "glossary" });
    expect(server.billedTexts).toEqual([]);
  });
});
