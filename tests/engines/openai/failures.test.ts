import { inspect } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { narrower } from "../../../src/engines/openai/asked-fields.ts";
import type { EngineError } from "../../../src/model/engine-error.ts";
import type { ChatTrick } from "../../support/chat-server.ts";
import { type OpenedChat, openChat } from "../../support/open-chat.ts";

const open: OpenedChat[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

async function start(...parameters: Parameters<typeof openChat>): Promise<OpenedChat> {
  const chat = await openChat(...parameters);
  open.push(chat);
  return chat;
}

async function failing(chat: OpenedChat): Promise<EngineError> {
  return (await chat.ask(["Ja."]).then(
    (reply) => expect.fail(`no failure: ${reply.kind}`),
    (error: unknown) => error,
  )) as EngineError;
}

const openAi = (message: string, more: object = {}) => ({
  error: { message, type: "invalid_request_error", ...more },
});

/** As servers answer, with where it was seen. */
const REFUSALS: readonly (readonly [string, number, object | string, string, string])[] = [
  [
    "OpenAI: no more money",
    429,
    openAi("You exceeded your current quota, please check your plan and billing details.", {
      code: "insufficient_quota",
    }),
    "quota",
    "the account has nothing left",
  ],
  [
    "DeepSeek, OpenRouter: no more money",
    402,
    openAi("Insufficient Balance"),
    "quota",
    "the account has nothing left",
  ],
  [
    "OpenAI: too fast",
    429,
    openAi("Rate limit reached for gpt-4.1-mini", { code: "rate_limit_exceeded" }),
    "busy",
    "the server is busy",
  ],
  [
    "OpenAI: more tokens than a minute may have",
    429,
    openAi("Request too large for gpt-4.1 on tokens per min (TPM): Limit 30000, Requested 40000."),
    "too-large",
    "does not fit",
  ],
  [
    "OpenAI: too long",
    400,
    openAi("This model's maximum context length is 8192 tokens.", { code: "context_length_exceeded" }),
    "too-large",
    "does not fit the model's window",
  ],
  [
    "vLLM: too long",
    400,
    {
      object: "error",
      message: "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens",
      code: 400,
    },
    "too-large",
    "does not fit",
  ],
  [
    "llama.cpp: too long",
    400,
    {
      error: {
        code: 400,
        message: "the request exceeds the available context size, try increasing it",
        type: "exceed_context_size_error",
      },
    },
    "too-large",
    "does not fit",
  ],
  [
    "llama.cpp: too long, at another place",
    500,
    { error: { code: 500, message: "Context size has been exceeded.", type: "server_error" } },
    "too-large",
    "does not fit",
  ],
  ["nginx: too long", 413, "<html><h1>413 Request Entity Too Large</h1></html>", "too-large", "does not fit"],
  ["no right to it", 403, openAi("Project does not have access"), "refused", "the key was refused"],
  [
    "Gemini: the key",
    400,
    openAi("API key not valid. Please pass a valid API key."),
    "refused",
    "the key was refused",
  ],
  [
    "Ollama: the model",
    404,
    { error: { message: 'model "prøve-1" not found, try pulling it first', type: "api_error" } },
    "refused",
    "the model is not there",
  ],
  [
    "OpenAI: the model",
    404,
    openAi("The model `prøve-1` does not exist or you do not have access to it.", {
      code: "model_not_found",
    }),
    "refused",
    "the model is not there",
  ],
  ["the address", 404, "404 page not found", "refused", "there is no chat at this address"],
  ["somewhere else", 307, "", "refused", "there is no chat at this address"],
  [
    "llama.cpp: still loading",
    503,
    { error: { code: 503, message: "Loading model", type: "unavailable_error" } },
    "busy",
    "the server is busy",
  ],
  [
    "Azure: its filter",
    400,
    openAi("The response was filtered", { code: "content_filter" }),
    "rejected",
    "the request was not accepted",
  ],
  [
    "FastAPI: what is wrong",
    422,
    { detail: [{ loc: ["body", "messages"], msg: "Field required", input: { temperature: 0 } }] },
    "rejected",
    "body.messages Field required",
  ],
  ["trouble", 500, openAi("The server had an error"), "unreachable", "the server has trouble"],
  [
    "a gateway's page",
    502,
    "<html>\n<h1>Bad\nGateway</h1></html>",
    "unreachable",
    "<html> <h1>Bad Gateway</h1></html>",
  ],
  [
    "OpenRouter: trouble with status 200",
    200,
    { error: { code: 429, message: "Provider returned error" } },
    "busy",
    "the server is busy",
  ],
  [
    "a page with status 200",
    200,
    "<!doctype html><title>Logg inn</title>",
    "unreachable",
    "no chat completion (<!doctype html>",
  ],
  ["half a body", 200, '{"choices":[{"message":{"content":"{\\"tr', "unreachable", "no chat completion"],
  ["a body without choices", 200, {}, "unreachable", "no chat completion"],
];

describe("a refusal in our words", () => {
  test.each(REFUSALS)("%s (%i)", async (_, status, body, trouble, state) => {
    const chat = await start();
    chat.server.play({ kind: "status", status, body });
    const error = await failing(chat);
    expect(error).toMatchObject({ trouble, code: `engine-${trouble}`, cause: expect.any(Error) });
    expect(error.message).toContain('Cannot translate with "mini": ');
    expect(error.message).toContain(state);
    expect(error.message).not.toMatch(/\n|\.$/u);
    expect(error.advice).toMatch(/[^.]$/u);
    expect(chat.server.requests).toHaveLength(1);
  });

  test.each([
    [{ "retry-after": "20" }, 20_000],
    [{ "retry-after-ms": "1500", "retry-after": "2" }, 1500],
    [{}, undefined],
  ])("how long to wait: %j", async (headers, expected) => {
    const chat = await start();
    chat.server.play({ kind: "status", status: 429, body: openAi("Too many requests"), headers });
    expect((await failing(chat)).retryAfter).toBe(expected);
  });
});

describe("trouble on the way", () => {
  test("a connection that breaks in the middle", async () => {
    const chat = await start();
    chat.server.play({ kind: "cut" });
    expect(await failing(chat)).toMatchObject({
      trouble: "unreachable",
      message: expect.stringContaining("the connection to 127.0.0.1:"),
    });
  });

  test("nobody there", async () => {
    const chat = await start({ baseUrl: "http://127.0.0.1:1/v1" });
    expect(await failing(chat)).toMatchObject({
      trouble: "unreachable",
      message: expect.stringContaining("127.0.0.1:1 failed (ECONNREFUSED)"),
    });
  });

  test("no answer in time", async () => {
    const chat = await start({ timeout: 60 });
    chat.server.play({ kind: "hang" });
    expect(await failing(chat)).toMatchObject({
      trouble: "unreachable",
      message: expect.stringContaining("no answer came within 0 s"),
    });
  });
});

test("what two requests learn at the same time is not forgotten by either", () => {
  const plain = { format: "json_schema", temperature: true, seed: true } as const;
  expect(narrower({ ...plain, seed: false }, { ...plain, format: "json_object" })).toEqual({
    format: "json_object",
    temperature: true,
    seed: false,
  });
});

describe("fields that a server does not take are left out from then on", () => {
  test.each([
    [["json_schema"], { response_format: { type: "json_object" }, temperature: 0, seed: 1 }],
    [["json_schema", "json_object"], { temperature: 0, seed: 1 }],
    [["temperature"], { response_format: { type: "json_schema" }, seed: 1 }],
    [["seed", "temperature", "json_schema"], { response_format: { type: "json_object" } }],
  ] as const)("%j", async (refuses, expected) => {
    const chat = await start({}, { refuses });
    const replies = await Promise.all([chat.ask(["Ja."]), chat.ask(["Nei."])]);
    expect(replies.map(({ kind }) => kind)).toEqual(["answers", "answers"]);
    const before = chat.server.requests.length;
    await chat.ask(["Kanskje."]);
    expect(chat.server.requests).toHaveLength(before + 1);
    const { response_format, temperature, seed } = chat.server.requests.at(-1)?.body ?? {};
    const { type } = (response_format ?? {}) as { readonly type?: string };
    const sent = { ...(type && { response_format: { type } }), temperature, seed };
    expect(JSON.parse(JSON.stringify(sent))).toEqual(expected);
  });

  test("a refusal without end is told", async () => {
    const refusal: ChatTrick = {
      kind: "status",
      status: 400,
      body: openAi("temperature, seed and response_format"),
    };
    const chat = await start({}, { trick: () => refusal });
    expect(await failing(chat)).toMatchObject({ trouble: "rejected" });
    expect(chat.server.requests).toHaveLength(5);
  });
});

test("texts that do not fit the window together with the article around them go without it", async () => {
  const refusal: ChatTrick = {
    kind: "status",
    status: 400,
    body: openAi("This model's maximum context length is 4096 tokens."),
  };
  const chat = await start({}, { trick: ({ asked }) => (asked.context === undefined ? undefined : refusal) });
  expect(await chat.ask(["Ja."], { context: "Møtet varte lenge." })).toMatchObject({ kind: "answers" });
  expect(chat.server.requests.map(({ asked }) => asked.context)).toEqual(["Møtet varte lenge.", undefined]);
});

describe("the key is in nothing that anybody reads", () => {
  const key = "sk-hemmelig-4711";

  test.each<[string, ChatTrick | undefined]>([
    ["refused, and sent back by the server", undefined],
    ["in an error's words", { kind: "status", status: 400, body: openAi(`Bad header: Bearer ${key}`) }],
    ["in a page", { kind: "status", status: 200, body: `<pre>Authorization: Bearer ${key}</pre>` }],
  ])("%s", async (_, trick) => {
    const chat = await start({ key }, { key: trick === undefined ? "sk-annen" : key });
    if (trick !== undefined) chat.server.play(trick);
    const error = await failing(chat);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("hemmelig");
    expect(`${error.message} ${error.advice} ${error.stack}`).not.toContain("hemmelig");
    if (trick === undefined)
      expect(error.message).toBe('Cannot translate with "mini": the key was refused (status 401)');
  });

  test("in a translation", async () => {
    const chat = await start({ key }, { translate: () => `The key is ${key}.` });
    expect(JSON.stringify(await chat.ask(["Ja."]))).not.toContain(key);
  });

  test("a word for a key, as servers on this machine are given, is in no error and may be in a translation", async () => {
    const chat = await start({ key: "none" }, { translate: () => "There was none." });
    chat.server.play({ kind: "status", status: 400, body: openAi("Bearer none") });
    expect((await failing(chat)).message).toContain("Bearer …");
    expect(JSON.stringify(await chat.ask(["Ja."]))).toContain("There was none.");
  });

  test("one that no header can hold is refused before it is sent", async () => {
    const chat = await start({ key: "sk-hemmelig\næ" });
    const error = await failing(chat);
    expect(error).toMatchObject({
      trouble: "refused",
      message: expect.stringContaining("characters that no key has"),
    });
    expect(inspect(error, { depth: 9 })).not.toContain("hemmelig");
    expect(chat.server.requests).toEqual([]);
  });
});
