import { readFile } from "node:fs/promises";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { DEFAULTS } from "../../src/config/defaults.ts";
import type { PipelineError } from "../../src/model/pipeline-error.ts";
import { type ConfigDesk, loadFrom } from "./config-desk.ts";

const failure = (desk: ConfigDesk) => loadFrom(desk).then(String, (error: PipelineError) => error);

describe("which file", () => {
  test("none: the defaults, and the working directory as root", async () => {
    expect(await loadFrom({})).toMatchObject({ root: "/avis/sak", config: DEFAULTS });
    expect(await loadFrom({})).not.toHaveProperty("file");
  });

  test("the working directory's goes before one above", async () => {
    const files = {
      "/avis/sak/pipeline.config.yaml": "output: ut",
      "/avis/pipeline.config.yaml": "output: engelsk",
    };
    const { root, file, config } = await loadFrom({ files });
    expect({ root, file, output: config.output }).toEqual({
      root: "/avis/sak",
      file: "/avis/sak/pipeline.config.yaml",
      output: "ut",
    });
  });

  test("the nearest folder above that has one", async () => {
    const files = { "/pipeline.config.yaml": "output: rot", "/avis/pipeline.config.yaml": "output: engelsk" };
    const { root, config } = await loadFrom({ files, cwd: "/avis/sak/2025/mai" });
    expect({ root, output: config.output }).toEqual({ root: "/avis", output: "engelsk" });
  });

  test("the one that is given, from the working directory", async () => {
    const files = {
      "/avis/oppsett/norsk.yaml": "output: ut",
      "/avis/sak/pipeline.config.yaml": "output: nei",
    };
    const { root, config } = await loadFrom({ files, path: "../oppsett/norsk.yaml" });
    expect({ root, output: config.output }).toEqual({ root: "/avis/oppsett", output: "ut" });
  });

  test("a byte order mark and Windows line ends are no trouble", async () => {
    const files = { "/avis/sak/pipeline.config.yaml": "\ufeffoutput: ut\r\ncache:\r\n  epoch: 2\r\n" };
    const { config } = await loadFrom({ files });
    expect(config).toEqual({ ...DEFAULTS, output: "ut", cache: { reuse: "careful", epoch: 2 } });
  });

  const ACCESS_ADVICE = "Check with ls -l that it is a file and that you may read it";
  test.each([
    [
      { path: "borte.yaml" },
      'Cannot read "borte.yaml": there is no such file',
      "Check the path that is given with --config",
    ],
    [
      { path: "mappe", files: { "/avis/sak/mappe/a.yaml": "" } },
      'Cannot read "mappe": it is a folder',
      ACCESS_ADVICE,
    ],
    [
      { files: { "/avis/pipeline.config.yaml": "EACCES" } },
      'Cannot read "../pipeline.config.yaml": the system says EACCES',
      ACCESS_ADVICE,
    ],
    [{ files: { "/avis/sak/.env": "EACCES" } }, 'Cannot read ".env": the system says EACCES', ACCESS_ADVICE],
  ] satisfies [ConfigDesk, string, string][])("%j: %s", async (desk, message, advice) => {
    expect(await failure(desk)).toMatchObject({ code: "config", message, advice });
  });
});

describe("patterns", () => {
  const load = (text: string) => failure({ files: { "/avis/sak/pipeline.config.yaml": text } });

  test.each([
    "segment:\n  break:\n    - before: '(a+)+'\n",
    "# before\nsegment: {break: [{ 'after': '(a+)+' }]}\n",
    'segment: {break: [{ "b\\u0065fore": (a+)+ }]}\n',
  ])("are checked however they are written: %j", async (text) => {
    expect(await load(text)).toMatchObject({
      code: "config",
      message: expect.stringContaining("a repetition in it can take the same text in two ways"),
    });
  });

  test("that are quick are taken", async () => {
    expect(await load("segment: {break: [{ before: ';' }]}\n")).toBe("[object Object]");
  });
});

describe("the shipped file", () => {
  test("equals the defaults and mentions every key, with a comment above each", async () => {
    const text = await readFile("pipeline.config.yaml", "utf8");
    const { config } = await loadFrom({ files: { "/avis/sak/pipeline.config.yaml": text } });
    expect(config).toEqual(DEFAULTS);
    const keys = [...keysOf(DEFAULTS), "serverUrl"];
    for (const key of keys) {
      expect(text, key).toMatch(new RegExp(`^ *(?:# )?${key}:`, "m"));
    }
    const lines = text.split("\n");
    const bare = lines.filter((line, at) => /^ *\w+: ./.test(line) && !/^ *#/.test(lines[at - 1] ?? ""));
    expect(bare).toEqual([]);
  });

  test("writing every default down changes nothing", async () => {
    const files = { "/avis/sak/pipeline.config.yaml": JSON.stringify(DEFAULTS) };
    expect((await loadFrom({ files })).config).toEqual(DEFAULTS);
  });
});

function keysOf(value: object): string[] {
  return Object.entries(value).flatMap(([key, below]) => [
    key,
    ...(typeof below === "object" && !Array.isArray(below) ? keysOf(below) : []),
  ]);
}

describe("the environment", () => {
  test.each([
    [{}, "", undefined],
    [{ DEEPL_AUTH_KEY: "en:fx" }, "", "en:fx"],
    [{ DEEPL_API_KEY: "to" }, "", "to"],
    [{ DEEPL_AUTH_KEY: "en", DEEPL_API_KEY: "to" }, "", "en"],
    [{ DEEPL_AUTH_KEY: " en\n" }, "", "en"],
    [{}, "DEEPL_AUTH_KEY=fil", "fil"],
    [{}, "DEEPL_API_KEY=fil", "fil"],
    [{ DEEPL_AUTH_KEY: "en" }, "DEEPL_AUTH_KEY=fil", "en"],
    [{ DEEPL_API_KEY: "to" }, "DEEPL_AUTH_KEY=fil", "fil"],
    [{ DEEPL_AUTH_KEY: "" }, "DEEPL_AUTH_KEY=fil", undefined],
    [{ DEEPL_AUTH_KEY: undefined }, "DEEPL_AUTH_KEY=fil", "fil"],
  ])("%j and a .env of %j: the key %j", async (env, written, key) => {
    const { secrets } = await loadFrom({ env, files: { "/avis/sak/.env": written } });
    expect(secrets.deeplKey).toBe(key);
  });

  test(".env is read in the root, not in the working directory", async () => {
    const files = {
      "/avis/pipeline.config.yaml": "",
      "/avis/.env": "DEEPL_AUTH_KEY=rot",
      "/avis/sak/.env": "DEEPL_AUTH_KEY=nei",
    };
    expect((await loadFrom({ files })).secrets.deeplKey).toBe("rot");
  });

  test("a folder named .env is somebody's Python environment", async () => {
    const { secrets } = await loadFrom({ files: { "/avis/sak/.env/pyvenv.cfg": "" } });
    expect(secrets.deeplKey).toBeUndefined();
  });

  test("DEEPL_SERVER_URL goes before the config's", async () => {
    const files = { "/avis/sak/pipeline.config.yaml": "deepl:\n  serverUrl: https://a.example\n" };
    const load = async (env: Record<string, string>) =>
      (await loadFrom({ files, env })).config.deepl.serverUrl;
    expect(await load({})).toBe("https://a.example");
    expect(await load({ DEEPL_SERVER_URL: "http://127.0.0.1:3000" })).toBe("http://127.0.0.1:3000");
    expect(await load({ DEEPL_SERVER_URL: "" })).toBe("https://a.example");
  });

  test("nothing is put into process.env, and the defaults stay as they are", async () => {
    const before = { ...process.env };
    const { config } = await loadFrom({
      env: { DEEPL_SERVER_URL: "http://127.0.0.1:3000" },
      files: { "/avis/sak/.env": "BITEKST_PROBE=1\nDEEPL_AUTH_KEY=fil" },
    });
    expect(process.env).toEqual(before);
    expect(config.deepl.serverUrl).toBe("http://127.0.0.1:3000");
    expect(DEFAULTS.deepl).not.toHaveProperty("serverUrl");
  });

  test.each([
    [
      { DEEPL_SERVER_URL: "localhost:3000" },
      'Cannot use the environment variable "DEEPL_SERVER_URL": it is no address',
      "Set it to an address that begins with https:// or http://, or unset it",
    ],
    [
      { DEEPL_API_KEY: "hemmelig nøkkel" },
      'Cannot use the environment variable "DEEPL_API_KEY": it holds white space or letters that no key has',
      "Copy the key anew from your account",
    ],
  ])("%j is refused", async (env, message, advice) => {
    expect(await failure({ env })).toMatchObject({ code: "config", message, advice });
  });

  test("no way of printing shows a key", async () => {
    const loaded = await loadFrom({ env: { DEEPL_AUTH_KEY: "hemmelig:fx" } });
    const { secrets } = loaded;
    const printed = [
      String(secrets),
      JSON.stringify(loaded),
      inspect(loaded, { depth: 9, showHidden: true }),
    ];
    expect([...printed, JSON.stringify({ ...secrets }), Object.keys(secrets).join()].join()).not.toContain(
      "hemmelig",
    );
    expect(printed[0]).toBe("[secrets]");
    expect(JSON.parse(printed[1] ?? "")).toMatchObject({ secrets: "[secrets]" });
  });
});

describe("where the key is from", () => {
  test.each([
    [
      { DEEPL_AUTH_KEY: "a:fx" },
      "DEEPL_AUTH_KEY=b:fx",
      { variable: "DEEPL_AUTH_KEY", place: "the environment" },
    ],
    [{}, "DEEPL_AUTH_KEY=b:fx", { variable: "DEEPL_AUTH_KEY", place: ".env" }],
    [{ DEEPL_API_KEY: "a:fx" }, "", { variable: "DEEPL_API_KEY", place: "the environment" }],
    [{}, "DEEPL_API_KEY=b:fx", { variable: "DEEPL_API_KEY", place: ".env" }],
    [{}, "", undefined],
  ])("%j and %j", async (env, file, place) => {
    const { keyFrom } = await loadFrom({ env, files: { "/avis/sak/.env": file } });
    expect(keyFrom).toEqual(place);
  });
});
