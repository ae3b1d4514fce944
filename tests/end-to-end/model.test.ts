import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Desk, makeDesk } from "../support/desk.ts";
import { type ModelServer, madeUpModel, startModelServer } from "../support/model-server.ts";
import { runCli, startCli } from "../support/run-cli.ts";

let server: ModelServer;
let desk: Desk;

beforeEach(async () => {
  server = await startModelServer();
  desk = makeDesk();
});
afterEach(() => server.close());

const model = (...args: readonly string[]) =>
  runCli(["model", ...args], { cwd: desk.root, env: { XDG_CACHE_HOME: desk.path("cache") } });
const pull = (...args: readonly string[]) => model("pull", ...args, "--from", server.url);
const HOME = "cache/bitekst/models";
const NAMES = ["lex.50.50.nben.s2t.bin", "model.json", "model.nben.intgemm.alphas.bin", "vocab.nben.spm"];
const MODEL = "model.nben.intgemm.alphas.bin";

function sizeOfPart(folder: string): number {
  const part = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith(".part")) : undefined;
  return part === undefined ? 0 : statSync(join(folder, part)).size;
}

describe("pull", () => {
  test("fetches, tells licence and origin first, and is there for list, verify and remove", async () => {
    const pulled = await pull("nb-en", "nn-en");
    expect(pulled.code).toBe(0);
    expect(pulled.stdout).toBe("nb-en: ready, 54.0 kB\nnn-en: ready, 54.0 kB\n");
    expect(pulled.stderr).toContain("nb-en: tiny model (Release), 40.0 kB, licence MPL-2.0");
    expect(pulled.stderr).toContain(`from ${server.url}/models/nb-en/student_tiny/exported`);
    expect(pulled.stderr).toContain("Nobody publishes a SHA-256 for vocab.nben.spm");
    expect(readdirSync(desk.path(`${HOME}/nb-en`)).sort()).toEqual(NAMES);
    const { contents } = madeUpModel("nb-en");
    expect(readFileSync(desk.path(`${HOME}/nb-en/${MODEL}`))).toEqual(Buffer.from(contents.model.bytes));
    const list = await model("list");
    expect(list.stdout).toMatch(/^nb-en +tiny +54\.0 kB +MPL-2\.0 +http/m);
    expect(await model("verify")).toMatchObject({
      code: 0,
      stdout: "nb-en: as it was fetched\nnn-en: as it was fetched\n",
    });
    expect(await model("remove", "nn-en")).toMatchObject({
      code: 0,
      stdout: "nn-en: removed, 54.0 kB freed\n",
    });
    expect(readdirSync(desk.path(HOME))).toEqual(["nb-en"]);
  });

  test("what is here and whole is not fetched anew", async () => {
    await pull("nb-en");
    const before = server.requests.length;
    expect((await pull("nb-en")).stdout).toBe("nb-en: here already and whole, 54.0 kB\n");
    expect(server.requests.slice(before)).toEqual(["/db/models.json"]);
  });

  test("another architecture takes the place of the first; one that is not there is told", async () => {
    await pull("nb-en");
    expect((await pull("nb-en", "--architecture", "base-memory")).code).toBe(0);
    expect(JSON.parse(desk.read(`${HOME}/nb-en/model.json`))).toMatchObject({ architecture: "base-memory" });
    const { code, stderr } = await pull("nb-en", "--architecture", "huge");
    expect(code).toBe(4);
    expect(stderr).toContain("There are base-memory, tiny");
  });

  test.each([true, false])("Ctrl+C keeps what has come; ranges taken: %s", async (takesRanges) => {
    server.takesRanges = takesRanges;
    server.play(`${MODEL}.gz`, { hangAfter: 20_000 });
    const options = ["--from", server.url, "--folder", "m"];
    const running = startCli(["model", "pull", "nb-en", ...options], { cwd: desk.root });
    await running.said("  to ");
    await expect.poll(() => sizeOfPart(desk.path("m/.nb-en.part"))).toBe(20_000);
    running.kill("SIGINT");
    const { code, stderr } = await running.done;
    expect(code).toBe(130);
    expect(stderr).toContain("the next pull goes on there");
    expect((await model("list", "--folder", "m")).stdout).toBe("");
    expect((await pull("nb-en", "--folder", "m")).code).toBe(0);
    expect(server.requests.some((each) => each.endsWith(`${MODEL}.gz bytes=20000-`))).toBe(true);
    expect((await model("verify", "--folder", "m")).code).toBe(0);
    expect(readdirSync(desk.path("m"))).toEqual(["nb-en"]);
  });

  test("what the same address gave before, it must give again", async () => {
    await pull("nb-en");
    writeFileSync(desk.path(`${HOME}/nb-en/vocab.nben.spm`), "damaged");
    const path = [...server.files.keys()].find((each) => each.includes("nb-en/student_tiny/exported/vocab"));
    server.files.set(path ?? "", gzipSync(Buffer.from("another vocabulary")));
    const { code, stderr } = await pull("nb-en");
    expect(code).toBe(4);
    expect(stderr).toContain("it has 18 bytes, not 5000");
  });

  test("no server, and a word that is no pair", async () => {
    const address = server.url;
    await server.close();
    const gone = await model("pull", "nb-en", "--from", address);
    expect(gone.code).toBe(4);
    expect(gone.stderr).toContain("no connection (ECONNREFUSED)");
    expect(gone.stderr).toContain("--from");
    const stray = await pull("../x");
    expect(stray.code).toBe(2);
    expect(stray.stderr).toContain("such as nb-en");
  });
});

describe("from a folder", () => {
  test("with a copy of the registry, with a folder a pair, with the files alone, packed or not", async () => {
    for (const [path, bytes] of server.files) desk.write(`mirror/${path}`, bytes);
    expect((await model("pull", "nb-en", "--from", "mirror", "--folder", "a")).code).toBe(0);
    expect((await model("pull", "nb-en", "--from", "a", "--folder", "b")).code).toBe(0);
    expect((await model("pull", "nb-en", "--from", "b/nb-en", "--folder", "c")).code).toBe(0);
    for (const [path, bytes] of madeUpModel("nb-en").files)
      desk.write(`plain/${path.split("/").at(-1)}`, bytes);
    expect((await model("pull", "nb-en", "--from", "plain", "--folder", "d")).code).toBe(0);
    for (const folder of ["a", "b", "c", "d"]) {
      expect(readdirSync(desk.path(`${folder}/nb-en`)).sort()).toEqual(NAMES);
      expect((await model("verify", "--folder", folder)).code).toBe(0);
    }
  });

  test("a link that leads out of it is not followed; an empty one says what it should hold", async () => {
    desk.write("secret", "x");
    desk.write("usb/model.nben.bin", "x");
    symlinkSync(desk.path("secret"), desk.path("usb/vocab.nben.spm"));
    const out = await model("pull", "nb-en", "--from", "usb");
    expect(out).toMatchObject({ code: 4, stderr: expect.stringContaining("leads out of the folder") });
    mkdirSync(desk.path("empty"));
    const none = await model("pull", "nb-en", "--from", "empty");
    expect(none).toMatchObject({ code: 4, stderr: expect.stringContaining("vocab.*.spm") });
  });
});

describe("what is here", () => {
  test("damage is told, file by file, with what to do; pull mends it", async () => {
    await pull("nb-en");
    appendFileSync(desk.path(`${HOME}/nb-en/${MODEL}`), "x");
    const verified = await model("verify", "nb-en");
    expect(verified.code).toBe(1);
    expect(verified.stdout).toBe(`nb-en: damaged\n  ${MODEL}: it has 40001 bytes, not 40000\n`);
    expect(verified.stderr).toContain("bitekst model pull nb-en");
    await pull("nb-en");
    expect((await model("verify")).code).toBe(0);
  });

  test("remove takes only what bitekst put there, and names those that are there", async () => {
    await pull("nb-en");
    desk.write(`${HOME}/nb-en/notes.txt`, "mine");
    const stray = await model("remove", "da-en");
    expect(stray).toMatchObject({ code: 4, stderr: expect.stringContaining("There are nb-en") });
    expect((await model("remove", "nb-en")).code).toBe(0);
    expect(readdirSync(desk.path(`${HOME}/nb-en`))).toEqual(["notes.txt"]);
  });

  test("--json, and what could be had", async () => {
    const pulled = await pull("nb-en", "--json");
    expect(JSON.parse(pulled.stdout)).toMatchObject({ models: [{ pair: "nb-en", fetched: true }] });
    expect(JSON.parse((await model("list", "--json")).stdout)).toMatchObject({ models: [{ pair: "nb-en" }] });
    const remote = await model("list", "--remote", "--from", server.url);
    expect(remote.stdout).toMatch(/^nb-en +base-memory +40\.0 kB +Release$/m);
    expect(remote.stdout).toMatch(/^nn-en +tiny/m);
  });

  test("the config's folder goes before the user's", async () => {
    desk.write("pipeline.config.yaml", "engines:\n  local: { type: local, models: own }\n");
    await pull("nb-en");
    expect(readdirSync(desk.path("own"))).toEqual(["nb-en"]);
  });
});
