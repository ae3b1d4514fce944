import { afterEach, describe, expect, test } from "vitest";
import { makeGate } from "./deepl-gate.ts";
import {
  DEEPL_TEST_KEY,
  type DeeplServer,
  type DeeplServerOptions,
  startDeeplServer,
} from "./deepl-server.ts";

let server: DeeplServer | undefined;

async function start(options: DeeplServerOptions = {}): Promise<DeeplServer> {
  server = await startDeeplServer(options);
  return server;
}

afterEach(async () => {
  await server?.close();
  server = undefined;
});

interface Posted {
  readonly texts: readonly string[];
  readonly source?: string;
  readonly target?: string;
  readonly key?: string;
  /** Further parameters. */
  readonly more?: Readonly<Record<string, string>>;
}

/** Posts as deepl-node does: a form. */
async function post({ url }: DeeplServer, posted: Posted): Promise<Response> {
  const { texts, source = "nb", target = "en-GB", key = DEEPL_TEST_KEY, more = {} } = posted;
  const form = new URLSearchParams({ source_lang: source, target_lang: target, ...more });
  for (const text of texts) {
    form.append("text", text);
  }
  const headers = { authorization: `DeepL-Auth-Key ${key}` };
  return fetch(`${url}/v2/translate`, { method: "POST", body: form, headers, redirect: "manual" });
}

async function targetsOf(response: Response): Promise<readonly string[]> {
  const { translations } = (await response.json()) as { translations: { text: string }[] };
  return translations.map(({ text }) => text);
}

describe("what DeepL enforces", () => {
  const strict = { tag_handling: "xml", tag_handling_version: "v2" };
  const cases: readonly (readonly [string, Posted, number])[] = [
    ["XML", { texts: ["Les <x1>saken</x1> &amp; se<x2/>"], more: strict }, 200],
    ["broken XML", { texts: ["Ja.", "Les <x1>saken"], more: strict }, 400],
    ["a stray sign in XML", { texts: ["Kjøp & salg"], more: strict }, 400],
    ["broken XML in version 1", { texts: ["Les <x1>saken"], more: { tag_handling: "xml" } }, 200],
    ["another way of tags", { texts: ["Ja."], more: { tag_handling: "rtf" } }, 400],
    ["another version", { texts: ["Ja."], more: { tag_handling: "xml", tag_handling_version: "v3" } }, 400],
    ["a bokmål sentence passes", { texts: ["Kommunestyret vedtok budsjettet."] }, 200],
    ["another key", { texts: ["Ja."], key: "en-annen" }, 403],
    ["nynorsk as a source", { texts: ["Eg veit ikkje."], source: "nn" }, 400],
    ["NO as a source", { texts: ["Jeg vet ikke."], source: "NO" }, 400],
    ["plain English as a target", { texts: ["Ja."], target: "en" }, 400],
    ["no text", { texts: [] }, 400],
    ["50 texts", { texts: Array(50).fill("Ja.") }, 200],
    ["51 texts", { texts: Array(51).fill("Ja.") }, 400],
    ["128 KiB as encoded, where å takes six bytes", { texts: ["å".repeat(22_000)] }, 413],
    ["the same number of plain letters", { texts: ["a".repeat(22_000)] }, 200],
  ];
  test.each(cases)("%s", async (_name, posted, status) => {
    expect((await post(await start(), posted)).status).toBe(status);
  });

  test("the character limit counts code points and bills nothing beyond it", async () => {
    const open = await start({ characterLimit: 8 });
    expect((await post(open, { texts: ["Blå 🦌!"] })).status).toBe(200);
    expect(open.billedCharacters).toBe(6);
    expect((await post(open, { texts: ["Nei"] })).status).toBe(456);
    expect((await post(open, { texts: ["Ja"] })).status).toBe(200);
    expect(open.billedTexts).toEqual(["Blå 🦌!", "Ja"]);
  });

  test("tags are not billed where they are told of, and an entity is one character", async () => {
    const open = await start();
    const more = { tag_handling: "xml", tag_handling_version: "v2" };
    await post(open, { texts: ["Les <x1>saken</x1> &amp; se<x2/>"], more });
    expect(open.billedCharacters).toBe(14);
    await post(open, { texts: ["<x1>Ja</x1>"] });
    expect(open.billedCharacters).toBe(25);
  });

  test("JSON is read as forms are, and usage is told", async () => {
    const open = await start();
    const headers = { authorization: `DeepL-Auth-Key ${DEEPL_TEST_KEY}`, "content-type": "application/json" };
    const body = JSON.stringify({ text: ["God dag", "Hei"], source_lang: "NB", target_lang: "EN-GB" });
    const response = await fetch(`${open.url}/v2/translate`, { method: "POST", body, headers });
    expect(await targetsOf(response)).toEqual(["EN: God dag", "EN: Hei"]);
    const usage = await fetch(`${open.url}/v2/usage`, { headers });
    expect(await usage.json()).toEqual({ character_count: 10, character_limit: 1_000_000 });
    expect((await fetch(`${open.url}/v2/usage`)).status).toBe(403);
  });
});

describe("tricks", () => {
  const texts = ["Første setning.", "Andre setning.", "Tredje setning."];

  test.each([
    [{ kind: "truncate", at: [1] }, ["EN: Første setning.", "EN: Andre", "EN: Tredje setning."]],
    [{ kind: "empty", at: [0, 2] }, ["", "EN: Andre setning.", ""]],
    [{ kind: "duplicate", at: [2] }, ["EN: Første setning.", "EN: Andre setning.", "EN: Første setning."]],
    [{ kind: "swap", at: [0, 2] }, ["EN: Tredje setning.", "EN: Andre setning.", "EN: Første setning."]],
    [{ kind: "join" }, ["EN: Første setning. EN: Andre setning. EN: Tredje setning."]],
    [{ kind: "too-few" }, ["EN: Første setning.", "EN: Andre setning."]],
  ] as const)("%o bends the answers and bills them", async (trick, targets) => {
    const open = await start();
    open.play(trick);
    expect(await targetsOf(await post(open, { texts }))).toEqual(targets);
    expect(open.billedTexts).toEqual(texts);
  });

  test("a status comes with its headers and bills nothing", async () => {
    const open = await start({
      trick: () => ({ kind: "status", status: 429, headers: { "retry-after": "7" } }),
    });
    const response = await post(open, { texts });
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"]);
    expect(open.billedTexts).toEqual([]);
  });

  test.each(["reset", "half-body"] as const)("%s breaks the connection", async (kind) => {
    const open = await start();
    open.play({ kind });
    await expect(post(open, { texts }).then((response) => response.text())).rejects.toThrow();
    expect(open.billedTexts).toEqual(kind === "reset" ? [] : texts);
  });

  test("a gate holds the answer back until the test opens it", async () => {
    const open = await start();
    const { gate, open: openGate } = makeGate();
    open.play({ kind: "answer", gate });
    const held = post(open, { texts: ["Vent litt."] });
    const passed = open.arrived(1).then(() => post(open, { texts: ["Kom inn."] }));
    expect(await targetsOf(await passed)).toEqual(["EN: Kom inn."]);
    openGate();
    expect(await targetsOf(await held)).toEqual(["EN: Vent litt."]);
    expect([open.peak, open.billedTexts]).toEqual([2, ["Kom inn.", "Vent litt."]]);
  });
});
