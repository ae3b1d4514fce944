import { AsyncLocalStorage } from "node:async_hooks";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createDeeplEngine, type DeeplEngineOptions } from "../../src/engines/deepl-engine.ts";
import { EngineError, type EngineTrouble } from "../../src/model/engine-error.ts";
import type { Engine, EngineReply } from "../../src/ports/engine.ts";
import { makeGate } from "../support/deepl-gate.ts";
import {
  DEEPL_TEST_KEY,
  type DeeplServer,
  type DeeplServerOptions,
  startDeeplServer,
} from "../support/deepl-server.ts";
import type { DeeplTrick } from "../support/deepl-trick.ts";

const NEWS = ["Ferja går ikke i dag.", "Rådmannen beklager.", "Neste avgang er kl. 07.30."];
const LANGUAGES = { source: "nb", target: "en-GB" };

const ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(ends.splice(0).map((end) => end()));
});

async function open(
  options: Partial<DeeplEngineOptions> = {},
  serverOptions: DeeplServerOptions = {},
): Promise<{ readonly engine: Engine; readonly server: DeeplServer }> {
  const server = await startDeeplServer(serverOptions);
  const engine = createDeeplEngine({
    key: DEEPL_TEST_KEY,
    serverUrl: server.url,
    timeout: 30_000,
    ...options,
  });
  ends.push(engine.close, server.close);
  return { engine, server };
}

function ask(engine: Engine, texts: readonly string[] = NEWS): Promise<EngineReply> {
  const named = texts.map((text, place) => ({ id: `s${place + 1}`, text }));
  return engine.translate({ texts: named, languages: LANGUAGES });
}

async function failureOf(engine: Engine, texts?: readonly string[]): Promise<EngineError> {
  const error = await ask(engine, texts).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(EngineError);
  return error as EngineError;
}

describe("what is sent", () => {
  test("sentences one by one, unsplit, with source, target, context and model", async () => {
    const { engine, server } = await open({ modelType: "quality_optimized", version: "1.2.3" });
    const texts = NEWS.map((text, place) => ({ id: `s${place}`, text }));
    const context = "Ferja går ikke i dag. Rådmannen beklager.";
    await engine.translate({ texts, languages: { source: "nn", target: "en" }, context });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({ texts: NEWS, source: "nb", target: "en-GB", context });
    expect(server.requests[0]?.parameters).toMatchObject({
      split_sentences: "0",
      preserve_formatting: "1",
      model_type: "quality_optimized",
    });
    expect(server.requests[0]?.userAgent).toMatch(/^deepl-node\/[\d.]+ bitekst\/1\.2\.3$/u);
  });

  test("neither model nor context when none is given", async () => {
    const { engine, server } = await open();
    await ask(engine);
    const sent = Object.keys(server.requests[0]?.parameters ?? {});
    expect(sent).not.toContain("model_type");
    expect(sent).not.toContain("context");
  });

  test.each([[["Ja.", ""]], [[]]])("never %j: that is a bug of ours", async (texts) => {
    const { engine, server } = await open();
    await expect(ask(engine, texts)).rejects.toThrow(/bug in bitekst/u);
    expect(server.requests).toHaveLength(0);
  });

  test("a body as long as its texts were measured, names and options apart", async () => {
    const { engine, server } = await open();
    const texts = ["Blåbærsyltetøy & «rømme» 100 %", "Hjorten 🦌 sto i E6.", "a b\tc*-._~!'()"];
    await ask(engine, texts);
    await ask(engine, [...texts, ...texts]);
    const [once = 0, twice = 0] = server.requests.map(({ bytes }) => bytes);
    expect(twice - once).toBe(texts.reduce((sum, text) => sum + engine.measure(text), 0));
  });

  test("a request at the limit of bytes passes", async () => {
    const { engine } = await open();
    const { maxTexts, maxBytes } = engine.limits;
    const text = "å".repeat(Math.floor((maxBytes / maxTexts - 6) / 6));
    await expect(ask(engine, Array(maxTexts).fill(text))).resolves.toMatchObject({ kind: "answers" });
  });
});

describe("what comes back", () => {
  test("billed characters are code points of the source, also when DeepL does not tell them", async () => {
    const silent = JSON.stringify({
      translations: [{ detected_source_language: "NB", text: "The deer 🦌" }],
    });
    const { engine, server } = await open();
    server.play({ kind: "answer" }, { kind: "body", body: silent });
    const billed = [{ billedCharacters: 9 }];
    expect(await ask(engine, ["Hjorten 🦌"])).toMatchObject({ kind: "answers", answers: billed });
    expect(await ask(engine, ["Hjorten 🦌"])).toMatchObject({ kind: "answers", answers: billed });
  });

  test.each([
    ["join", ["EN: Ferja går ikke i dag. EN: Rådmannen beklager. EN: Neste avgang er kl. 07.30."], 66],
    ["too-few", ["EN: Ferja går ikke i dag.", "EN: Rådmannen beklager."], 40],
    ["too-many", [...NEWS, NEWS[2]].map((text) => `EN: ${text}`), 92],
  ] as const)("%s is a mismatch, with what was paid for it", async (kind, targets, billedCharacters) => {
    const { engine, server } = await open();
    server.play({ kind });
    expect(await ask(engine)).toEqual({ kind: "mismatch", targets, billedCharacters });
  });

  test("no results at all were paid for by the texts", async () => {
    const { engine, server } = await open();
    server.play({ kind: "body", body: '{"translations":[]}' });
    expect(await ask(engine)).toEqual({ kind: "mismatch", targets: [], billedCharacters: 66 });
  });

  test("an empty target is handed on as it came", async () => {
    const { engine, server } = await open();
    server.play({ kind: "empty", at: [1] });
    const answers = [{ target: "EN: Ferja går ikke i dag." }, { target: "" }, { id: "s3" }];
    expect(await ask(engine)).toMatchObject({ kind: "answers", answers });
  });
});

describe("trouble", () => {
  const statuses: readonly (readonly [number, EngineTrouble, RegExp])[] = [
    [400, "rejected", /not accepted \(status 400: Bad request, message: Scripted/u],
    [401, "refused", /key was refused/u],
    [403, "refused", /key was refused/u],
    [404, "unreachable", /status 404/u],
    [413, "too-large", /too large/u],
    [429, "busy", /busy \(status 429/u],
    [456, "quota", /characters are used up/u],
    [500, "unreachable", /has trouble \(status 500/u],
    [502, "unreachable", /status 502/u],
    [503, "busy", /status 503/u],
    [504, "unreachable", /status 504/u],
    [529, "busy", /status 529/u],
  ];

  test.each(statuses)("status %i is %s, after one request", async (status, trouble, message) => {
    const { engine, server } = await open({}, { trick: () => ({ kind: "status", status }) });
    const error = await failureOf(engine);
    expect(error).toMatchObject({ trouble, code: `engine-${trouble}`, retryAfter: undefined });
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^Cannot translate with "deepl": /u);
    expect(server.requests).toHaveLength(1);
  });

  const accidents: readonly (readonly [string, DeeplTrick, RegExp])[] = [
    ["a reset", { kind: "reset" }, /connection failed \(ECONNRESET\)/u],
    ["half a body", { kind: "half-body" }, /connection failed/u],
    ["a page with status 200", { kind: "html", status: 200 }, /no translation/u],
    ["a page with status 502", { kind: "html" }, /status 502: [^<>]*Bad gateway 502\)$/u],
    ["JSON without translations", { kind: "body", body: "{}" }, /no translation/u],
    ["translations without text", { kind: "body", body: oneWithout("text") }, /without text/u],
    ["a bare null", { kind: "body", body: "null" }, /no translation/u],
  ];

  test.each(accidents)("%s is unreachable", async (_name, trick, message) => {
    const { engine, server } = await open({}, { trick: () => trick });
    const error = await failureOf(engine, ["Ja."]);
    expect(error.trouble).toBe("unreachable");
    expect(error.message).toMatch(message);
    expect(server.requests).toHaveLength(1);
  });

  const endsInTime = async (kind: "silence" | "stall") => {
    const { engine } = await open({ timeout: 1000 }, { trick: () => ({ kind }) });
    expect((await failureOf(engine)).trouble).toBe("unreachable");
  };

  // deepl-node's own limit is 5 s.
  test.each(["silence", "stall"] as const)("%s ends by our time limit", endsInTime, 4000);

  test("nobody there is unreachable", async () => {
    const { engine, server } = await open();
    await server.close();
    const error = await failureOf(engine);
    expect(error.trouble).toBe("unreachable");
    expect(error.message).toMatch(/ECONNREFUSED/u);
    expect(error.advice).toMatch(/DEEPL_SERVER_URL/u);
  });

  test.each([
    ["", /there is no key/u],
    ["nøkkel\n", /characters that no key has/u],
  ])("the key %j is not sent at all", async (key, message) => {
    const { engine, server } = await open({ key });
    const error = await failureOf(engine);
    expect(error.trouble).toBe("refused");
    expect(error.message).toMatch(message);
    expect(server.requests).toHaveLength(0);
  });
});

describe("Retry-After", () => {
  const date = "Mon, 03 Mar 2025 08:00:00 GMT";

  test.each([
    [{ "retry-after": "7" }, 7000],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": "1.5" }, 1500],
    [{ "retry-after": "Mon, 03 Mar 2025 08:01:30 GMT", date }, 90_000],
    [{ "retry-after": "Mon, 03 Mar 2025 07:00:00 GMT", date }, 0],
    [{ "retry-after": "snart" }, undefined],
    [{}, undefined],
  ] as const)("%o is %s ms", async (headers, wait) => {
    const { engine } = await open({}, { trick: () => ({ kind: "status", status: 429, headers }) });
    expect((await failureOf(engine)).retryAfter).toBe(wait);
  });

  test("each of 40 requests under way at once gets its own", async () => {
    const { gate, open: openGate } = makeGate();
    const { engine, server } = await open(
      {},
      {
        trick: ({ texts }) => ({
          kind: "status",
          status: 429,
          gate,
          headers: { "retry-after": texts[0] ?? "" },
        }),
      },
    );
    const seconds = Array.from({ length: 40 }, (_, place) => place + 1);
    const failures = Promise.all(seconds.map((second) => failureOf(engine, [String(second)])));
    await server.arrived(40);
    openGate();
    expect((await failures).map(({ retryAfter }) => retryAfter)).toEqual(seconds.map((one) => one * 1000));
  });
});

test("what follows a call through Node ends with the engine: a process may open thousands", async () => {
  const ended = vi.spyOn(AsyncLocalStorage.prototype, "disable");
  const { engine } = await open();
  await ask(engine);
  expect(ended).not.toHaveBeenCalled();
  await engine.close();
  expect(ended).toHaveBeenCalledOnce();
  ended.mockRestore();
});

describe("a redirect", () => {
  test.each([301, 302, 303, 307, 308])(
    "of status %i is not followed, neither with text nor key",
    async (status) => {
      const visits: string[] = [];
      const elsewhere = createServer((message, response) => {
        visits.push(message.url ?? "");
        response.end();
      });
      await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
      const location = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/v2/translate`;
      const { engine, server } = await open();
      server.play(
        { kind: "redirect", location, status },
        { kind: "redirect", location: "/v2/translate", status },
      );
      for (const _place of ["another host", "the same host"]) {
        const error = await failureOf(engine);
        expect(error.trouble).toBe("unreachable");
        expect(error.message).toMatch(/sends us elsewhere/u);
      }
      expect([visits, server.requests.length]).toEqual([[], 2]);
      await new Promise((resolve) => elsewhere.close(resolve));
    },
  );
});

describe("the key", () => {
  const tricks: readonly DeeplTrick[] = [
    { kind: "status", status: 403, message: `Unknown key ${DEEPL_TEST_KEY}` },
    { kind: "status", status: 500, message: `DeepL-Auth-Key ${DEEPL_TEST_KEY}` },
    { kind: "body", body: DEEPL_TEST_KEY },
    { kind: "reset" },
    { kind: "half-body" },
  ];

  test.each(tricks)("is nowhere in the error after %o", async (trick) => {
    const { engine } = await open({}, { trick: () => trick });
    const error = await failureOf(engine);
    expect(error.cause).toBeInstanceOf(Error);
    const everything = inspect(error, { depth: 20, showHidden: true }) + error.stack + JSON.stringify(error);
    expect(everything).not.toContain(DEEPL_TEST_KEY);
    expect(inspect(engine, { depth: 20, showHidden: true })).not.toContain(DEEPL_TEST_KEY);
  });
});

describe("the cache key's part", () => {
  test("holds the model and the epoch, and not the key or the server", () => {
    const make = (options: Partial<DeeplEngineOptions>) =>
      createDeeplEngine({ key: "k", timeout: 30_000, ...options }).fingerprint;
    expect(make({ modelType: "latency_optimized", epoch: 3 })).toEqual({
      model: "latency_optimized",
      epoch: "3",
      split_sentences: "off",
      preserve_formatting: "true",
      inline_codes: "xml v2",
    });
    expect(make({ key: "another", serverUrl: "http://127.0.0.1:1", timeout: 60_000 })).toEqual(make({}));
  });
});

test("deepl-node is loaded by the first call and not before", () => {
  const folder = new URL("../../src/engines/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const sources = files.map((name) => readFileSync(new URL(name, folder), "utf8"));
  expect(sources.filter((source) => /^import (?!type)[^;]*"deepl-node"/mu.test(source))).toEqual([]);
  expect(sources.filter((source) => /await import\("deepl-node"\)/u.test(source))).not.toEqual([]);
});

function oneWithout(field: string): string {
  const whole: Record<string, unknown> = {
    detected_source_language: "NB",
    text: "Yes.",
    billed_characters: 3,
  };
  delete whole[field];
  return JSON.stringify({ translations: [whole] });
}
