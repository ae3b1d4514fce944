import { afterEach, describe, expect, test } from "vitest";
import { createLibreTranslateEngine } from "../../../src/engines/libretranslate/libretranslate-engine.ts";
import { codeCharacter } from "../../../src/model/code-characters.ts";
import { EngineError } from "../../../src/model/engine-error.ts";
import {
  type LibreTranslateServer,
  type LibreTranslateServerOptions,
  startLibreTranslateServer,
} from "../../support/libretranslate-server.ts";

const KEY = "3f1c8e52-noekkel";
const NB_EN = { source: "nb", target: "en-GB" };
const FERRY = [{ id: "t1", text: "Ferja går ikke i dag." }];

let server: LibreTranslateServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function open(
  options: LibreTranslateServerOptions = {},
  ours: { readonly key?: string; readonly timeout?: number; readonly isPaid?: boolean } = {},
) {
  server = await startLibreTranslateServer(options);
  const engine = createLibreTranslateEngine({
    name: "libre",
    url: `${server.url}/`,
    keyVariable: "LIBRETRANSLATE_API_KEY",
    concurrency: 2,
    timeout: 10_000,
    isPaid: false,
    ...ours,
  });
  return { engine, server };
}

async function errorOf(call: Promise<unknown>): Promise<EngineError> {
  const error = await call.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(EngineError);
  return error as EngineError;
}

describe("languages", () => {
  const { languagesFor } = createLibreTranslateEngine({
    name: "libre",
    url: "http://127.0.0.1:9",
    keyVariable: "K",
    concurrency: 1,
    timeout: 1000,
    isPaid: false,
  });

  test.each([
    ["nb", "en-GB", "nb", "en"],
    ["nn", "en-US", "nb", "en"],
    ["da", "en", "da", "en"],
    ["sv", "de", "sv", "de"],
    ["nb", "zh", "nb", "zh-Hans"],
    ["nb", "pt-BR", "nb", "pt-BR"],
  ])("%s → %s goes as %s → %s", (source, target, from, into) => {
    expect(languagesFor({ source, target })).toEqual({ source: from, target: into });
  });

  test.each([
    ["se", "en"],
    ["nb", "nn"],
    ["en-GB", "en-US"],
  ])("%s → %s is not translated", (source, target) => {
    expect(languagesFor({ source, target })).toBeUndefined();
  });

  test("the server is asked for its languages once, and bokmål goes under the name that it has there", async () => {
    const languages = [{ code: "no", targets: ["en"] }, { code: "en" }];
    const { engine, server } = await open({ languages });
    await Promise.all([1, 2, 3].map(() => engine.translate({ texts: FERRY, languages: NB_EN })));
    expect(server.languageRequests).toBe(1);
    expect(server.requests.map(({ source, target }) => [source, target])).toEqual(
      [1, 2, 3].map(() => ["no", "en"]),
    );
  });

  test("a pair that the server has no model for is refused before anything is sent", async () => {
    const { engine, server } = await open({ languages: [{ code: "en", targets: ["de"] }, { code: "de" }] });
    const error = await errorOf(engine.translate({ texts: FERRY, languages: NB_EN }));
    expect(error.trouble).toBe("refused");
    expect(error.message).toBe('Cannot translate with "libre": the server has no model for nb → en');
    expect(server.requests).toEqual([]);
  });

  test("a server that does not tell its languages is asked all the same", async () => {
    const { engine } = await open({ languages: null });
    await expect(engine.translate({ texts: FERRY, languages: NB_EN })).resolves.toMatchObject({
      answers: [{ target: "EN: Ferja går ikke i dag." }],
    });
  });
});

describe("what is sent", () => {
  test("texts without codes go as they are; the key in the body and nowhere else", async () => {
    const { engine, server } = await open({ key: KEY }, { key: KEY });
    const texts = [...FERRY, { id: "t2", text: "Tom & Jerry <vant>." }];
    const reply = await engine.translate({ texts, languages: NB_EN });
    expect(reply).toEqual({
      kind: "answers",
      answers: [
        { id: "t1", target: "EN: Ferja går ikke i dag.", billedCharacters: 0 },
        { id: "t2", target: "EN: Tom & Jerry <vant>.", billedCharacters: 0 },
      ],
    });
    expect(server.requests).toEqual([
      { q: texts.map(({ text }) => text), source: "nb", target: "en", format: "text", api_key: KEY },
    ]);
  });

  test("codes go as tags of HTML and come back as codes, < and & as text", async () => {
    const { engine, server } = await open();
    const [start, end, br] = [
      codeCharacter({ kind: "open", number: 1 }),
      codeCharacter({ kind: "close", number: 1 }),
      codeCharacter({ kind: "alone", number: 2 }),
    ];
    const text = `Les ${start}hele & <alt>${end} her${br}nå.`;
    const reply = await engine.translate({ texts: [{ id: "t1", text }], languages: NB_EN });
    expect(server.requests[0]).toMatchObject({
      q: ["Les <x1>hele &amp; &lt;alt&gt;</x1> her<x2/>nå."],
      format: "html",
    });
    expect(server.requests[0]).not.toHaveProperty("api_key");
    expect(reply).toMatchObject({ answers: [{ target: `EN: ${text}` }] });
  });

  test("a server that is paid bills code points, codes not counted", async () => {
    const { engine } = await open({}, { isPaid: true });
    expect(engine.cost).toEqual({ kind: "characters" });
    const text = `Å${codeCharacter({ kind: "alone", number: 1 })} 🦌`;
    expect(await engine.translate({ texts: [{ id: "t1", text }], languages: NB_EN })).toMatchObject({
      answers: [{ billedCharacters: 3 }],
    });
  });
});

describe("trouble", () => {
  const html = "<html><body>Bad gateway</body></html>";

  test.each([
    [400, '{"error":"Invalid request: request (9) exceeds text limit (5)"}', "too-large", "too large"],
    [400, '{"error":"nb is not supported"}', "rejected", "nb is not supported"],
    [400, '{"error":"Visit https://x.no to get an API key"}', "refused", "the key was refused"],
    [403, '{"error":"Invalid API key"}', "refused", "the key was refused"],
    [403, '{"error":"Too many request limits violations"}', "busy", "the server is busy"],
    [404, "Not Found", "refused", "there is no LibreTranslate at this address"],
    [413, html, "too-large", "too large"],
    [429, '{"error":"Slowdown: 2 per 1 minute"}', "busy", "Slowdown: 2 per 1 minute"],
    [500, '{"error":"Cannot translate text: CUDA"}', "unreachable", "the server has trouble"],
    [502, html, "unreachable", "Bad gateway"],
    [302, "", "refused", "elsewhere"],
    [200, html, "unreachable", "an answer came that is none"],
    [200, '{"translatedText":["EN: Fer', "unreachable", "an answer came that is none"],
    [200, '{"translatedText":[1]}', "unreachable", "an answer came that is none"],
  ])("status %i with %s: %s", async (status, body, trouble, words) => {
    const { engine, server } = await open({}, { key: KEY });
    server.play({ status, body: body.replace("}", `,"k":"${KEY}"}`) });
    const error = await errorOf(engine.translate({ texts: FERRY, languages: NB_EN }));
    expect(error.trouble).toBe(trouble);
    expect(error.message).toMatch(/^Cannot translate with "libre": .*[^.]$/);
    expect(error.message).toContain(words);
    expect(`${error.message}${error.advice}${String(error.cause)}`).not.toContain(KEY);
  });

  test("Retry-After is handed on", async () => {
    const { engine, server } = await open();
    server.play({ status: 429, body: "{}", headers: { "retry-after": "7" } });
    expect((await errorOf(engine.translate({ texts: FERRY, languages: NB_EN }))).retryAfter).toBe(7000);
  });

  test("no key where one is wanted names the variable, and a key that is refused is not told", async () => {
    const { engine } = await open({ key: KEY });
    const error = await errorOf(engine.translate({ texts: FERRY, languages: NB_EN }));
    expect([error.trouble, error.advice]).toEqual([
      "refused",
      "Set LIBRETRANSLATE_API_KEY to a key of this server",
    ]);
    expect(error.message).toContain("the server wants a key");
  });

  test("a request that is too long for this server is told as such, so that it is halved", async () => {
    const { engine } = await open({ charLimit: 10 });
    expect((await errorOf(engine.translate({ texts: FERRY, languages: NB_EN }))).trouble).toBe("too-large");
  });

  test("another number of answers is a mismatch", async () => {
    const { engine, server } = await open({}, { isPaid: true });
    server.play("one less");
    const texts = [...FERRY, { id: "t2", text: "Ja." }];
    expect(await engine.translate({ texts, languages: NB_EN })).toEqual({
      kind: "mismatch",
      targets: ["EN: Ja."],
      billedCharacters: 24,
    });
  });

  test.each(["cut", "silence"] as const)("an answer of %s is a connection that failed", async (trick) => {
    const { engine, server } = await open({}, { timeout: 400 });
    server.play(trick);
    const error = await errorOf(engine.translate({ texts: FERRY, languages: NB_EN }));
    expect(error.trouble).toBe("unreachable");
    expect(error.message).toMatch(trick === "silence" ? /no answer came in time/ : /the connection failed/);
  });

  test("a server that is not there, and is there afterwards", async () => {
    const { engine, server } = await open();
    await server.close();
    const error = await errorOf(engine.translate({ texts: FERRY, languages: NB_EN }));
    expect(error.message).toBe('Cannot translate with "libre": the connection failed (ECONNREFUSED)');
  });
});
