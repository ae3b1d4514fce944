import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { chooseModel } from "../../../src/engines/local/models/choose-model.ts";
import { diskTrouble } from "../../../src/engines/local/models/model-trouble.ts";
import { readRegistry } from "../../../src/engines/local/models/read-registry.ts";
import { serverSource } from "../../../src/engines/local/models/server-source.ts";
import { PipelineError } from "../../../src/model/pipeline-error.ts";
import { pullModel } from "../../../src/pipeline/models/pull-model.ts";
import { type Desk, makeDesk } from "../../support/desk.ts";
import {
  type ModelServer,
  type ModelTrick,
  madeUpModel,
  startModelServer,
} from "../../support/model-server.ts";

const MODEL = "model.nben.intgemm.alphas.bin";
let server: ModelServer;
let desk: Desk;

beforeEach(async () => {
  server = await startModelServer();
  desk = makeDesk();
});
afterEach(() => server.close());

async function pull(folder = desk.path("models"), followsBase = false) {
  const source = serverSource(server.url, { followsBase, patience: 300 });
  const { signal } = new AbortController();
  const registry = await source.registry(signal);
  const quiet = { onStart: () => undefined, onProgress: () => undefined };
  return pullModel("nb-en", { source, registry, folder, signal, ...quiet });
}

async function troubleOf(pulled: Promise<unknown>): Promise<PipelineError> {
  const error = await pulled.catch((each: unknown) => each);
  if (error instanceof PipelineError) return error;
  throw new Error(`No PipelineError: ${String(error)}`);
}

test.each<[string, string, ModelTrick, string]>([
  ["404", "db/models.json", { status: 404 }, "the server has nothing there"],
  ["500", "vocab.nben.spm.gz", { status: 500 }, "the server says 500"],
  ["403", "db/models.json", { status: 403 }, "the server does not let us (403)"],
  ["a page", "db/models.json", { body: "<html>", type: "text/html" }, "a web page came"],
  ["a page", "vocab.nben.spm.gz", { body: "<html>", type: "text/html; charset=utf-8" }, "a web page came"],
  ["no JSON", "db/models.json", { body: "<html>", type: "application/json" }, "no registry of models"],
  ["a list", "db/models.json", { body: "[1]", type: "application/json" }, "no registry of models"],
  ["null", "db/models.json", { body: '{"models":null}', type: "application/json" }, "no registry of models"],
  ["no gzip", "vocab.nben.spm.gz", { body: "hei", type: "text/plain" }, "not packed as it should be"],
  ["half", "vocab.nben.spm.gz", { cutAfter: 2000 }, "the connection ended before all of it had come"],
  ["silence", "vocab.nben.spm.gz", { hangAfter: 2000 }, "nothing came for too long"],
])("%s in the place of %s is told, and the next pull is well", async (_, ending, trick, state) => {
  server.play(ending, trick);
  const { message, advice, code } = await troubleOf(pull());
  expect(message).toContain(state);
  expect(advice).toBeDefined();
  expect(code).toMatch(/^model-(download|damaged)$/);
  expect((await pull()).isOld).toBe(false);
});

test("another model than its SHA-256 says, a cut one and a bomb are thrown away", async () => {
  const path = [...server.files.keys()].find((each) => each.endsWith(`tiny/exported/${MODEL}.gz`)) ?? "";
  const good = server.files.get(path) ?? new Uint8Array();
  const bodies = [
    [gzipSync(new Uint8Array(40_000)), "its SHA-256 is another"],
    [gzipSync(new Uint8Array(39_999)), "it has 39999 bytes, not 40000"],
    [gzipSync(new Uint8Array(30_000_000)), "it is larger than it should be"],
    [good.subarray(0, 9000), "not packed as it should be"],
  ] as const;
  for (const [bytes, state] of bodies) {
    server.files.set(path, bytes);
    const { code, message } = await troubleOf(pull());
    expect(code).toBe("model-damaged");
    expect(message).toContain(state);
    expect(readdirSync(desk.path("models/.nb-en.part"))).toEqual([]);
  }
});

test.each([
  ["../../../evil.bin.gz"],
  ["/etc/evil.bin.gz"],
  ["models/../evil.bin"],
  ["models/.ssh/evil"],
  ["a\\b.gz"],
  ["https://evil.example/x.gz"],
  ["model.json/"],
])("a registry that names the file %j leads nowhere", async (path) => {
  editRegistry((registry) => {
    for (const entry of registry.models["nb-en"] ?? []) entry.files.vocab.path = path;
  });
  expect((await troubleOf(pull())).message).toContain("no such model is offered");
  expect(server.requests).toEqual(["/db/models.json"]);
});

test.each(["file:///etc", "ftp://example.org", "no address", "javascript:1"])(
  "a registry whose base is %j is not followed",
  async (baseUrl) => {
    editRegistry((registry) => {
      registry.baseUrl = baseUrl;
    });
    const { message } = await troubleOf(pull(desk.path("models"), true));
    expect(message).toContain("its base is no address");
    expect((await pull()).isOld).toBe(false);
  },
);

interface EditedRegistry {
  baseUrl: string;
  models: Record<string, { files: { vocab: { path: string } } }[]>;
}

function editRegistry(edit: (registry: EditedRegistry) => void): void {
  const registry = JSON.parse(Buffer.from(server.files.get("db/models.json") ?? []).toString());
  edit(registry as EditedRegistry);
  server.files.set("db/models.json", Buffer.from(JSON.stringify(registry)));
}

test("a file where the folder should be, and a link in the model's place", async () => {
  desk.write("file", "x");
  const barred = await troubleOf(pull(desk.path("file/models")));
  expect(barred).toMatchObject({ code: "model-unwritable", message: /a file is where its folder should be/ });
  mkdirSync(desk.path("elsewhere"));
  mkdirSync(desk.path("models"));
  symlinkSync(desk.path("elsewhere"), desk.path("models/nb-en"));
  expect((await troubleOf(pull())).message).toContain("it is a link");
  expect(readdirSync(desk.path("elsewhere"))).toEqual([]);
});

test("what others put beside a model stays when it is fetched anew", async () => {
  await pull();
  desk.write("models/nb-en/notes.txt", "mine");
  desk.write(`models/nb-en/${MODEL}`, "damaged");
  await pull();
  expect(desk.read("models/nb-en/notes.txt")).toBe("mine");
});

test("a full disk says what to do", () => {
  const full = Object.assign(new Error("full"), { code: "ENOSPC", syscall: "write" });
  expect(diskTrouble("/models/x", full)).toMatchObject({
    message: 'Cannot write "/models/x": the disk is full',
    advice: "Make room and run it again: it goes on where it stopped",
  });
});

test("what is released goes before what is small, and that before what is large", () => {
  const entry = (architecture: string, releaseStatus: string) => ({
    ...madeUpModel("nb-en", architecture).entry,
    releaseStatus,
  });
  const choose = (...entries: readonly unknown[]) => {
    const registry = readRegistry(JSON.stringify({ models: { "nb-en": entries } }));
    return chooseModel(registry?.models ?? [], { pair: "nb-en" })?.architecture;
  };
  expect(choose(entry("tiny", "Nightly"), entry("base", "Release"))).toBe("base");
  expect(choose(entry("base-memory", "Release"), entry("tiny", "Release"))).toBe("tiny");
  expect(choose(entry("tiny", "Release Android"), entry("base", "Release"))).toBe("base");
  expect(choose(entry("base", "Nightly"), entry("tiny", "Release Android"))).toBe("tiny");
});

test("two vocabularies come as that of the source and that of the target", () => {
  const { files } = madeUpModel("nb-en").entry;
  const split = {
    ...files,
    vocab: null,
    srcVocab: { path: "a/srcvocab.spm.gz" },
    trgVocab: { path: "a/trgvocab.spm.gz" },
  };
  const registry = readRegistry(
    JSON.stringify({ models: { "nb-en": [{ architecture: "tiny", files: split }] } }),
  );
  expect(registry?.models[0]?.files.vocabs.map(({ name }) => name)).toEqual(["srcvocab.spm", "trgvocab.spm"]);
});
