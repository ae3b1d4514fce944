// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how references are written
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { storePlace } from "../../src/config/store-place.ts";
import type { PipelineError } from "../../src/model/pipeline-error.ts";
import { type ConfigDesk, loadFrom } from "./config-desk.ts";

const yaml = (text: string) => ({ "/avis/sak/pipeline.config.yaml": text });
const placeOf = async (desk: ConfigDesk) => storePlace(await loadFrom(desk));
const failure = (desk: ConfigDesk) => loadFrom(desk).then(String, (error: PipelineError) => error.message);

const URL_WITH_PASSWORD = "postgres://desk:h%40mmelig@db.example:5433/ntb?schema=nyhet";

describe("where the store is", () => {
  test.each([
    ["a path from the root", { files: yaml("store: lager/alt.sqlite") }, "/avis/sak/lager/alt.sqlite"],
    ["an absolute path", { files: yaml("store: /var/alt.sqlite") }, "/var/alt.sqlite"],
    [
      "BITEKST_STORE goes before",
      { files: yaml("store: a"), env: { BITEKST_STORE: "b.db" } },
      "/avis/sak/b.db",
    ],
    ["an empty one is none", { files: yaml("store: a"), env: { BITEKST_STORE: " " } }, "/avis/sak/a"],
  ])("%s", async (_, desk, path) => {
    expect(await placeOf(desk)).toEqual({ kind: "file", path });
  });

  test.each([
    ["written out", { files: yaml(`store: ${URL_WITH_PASSWORD}`) }],
    ["named", { files: yaml("store: ${NTB_DB}"), env: { NTB_DB: URL_WITH_PASSWORD } }],
    [
      "named in .env",
      { files: { ...yaml("store: ${NTB_DB}"), "/avis/sak/.env": `NTB_DB=${URL_WITH_PASSWORD}` } },
    ],
    [
      "its password named",
      {
        files: yaml("store: postgres://desk:${DB_PASSWORD}@db.example:${PORT:-5433}/ntb?schema=nyhet"),
        env: { DB_PASSWORD: "h%40mmelig" },
      },
    ],
    ["BITEKST_STORE", { env: { BITEKST_STORE: URL_WITH_PASSWORD } }],
  ])("a database: %s; nothing shows its password", async (_, desk) => {
    const loaded = await loadFrom(desk);
    expect(storePlace(loaded)).toEqual({ kind: "postgres", url: URL_WITH_PASSWORD });
    expect(loaded.config.store).toBe("postgres://desk:***@db.example:5433/ntb?schema=nyhet");
    const { secrets } = loaded;
    const shown = [
      JSON.stringify(loaded),
      inspect(loaded, { depth: 9 }),
      `${secrets}`,
      JSON.stringify({ ...secrets }),
    ];
    for (const text of shown) expect(text).not.toContain("mmelig");
  });

  test("BITEKST_STORE of another kind is told without its value", async () => {
    expect(await failure({ env: { BITEKST_STORE: "mysql://desk:hemmelig@db/ntb" } })).toBe(
      'Cannot use the environment variable "BITEKST_STORE": it is neither a path nor the address of a PostgreSQL database',
    );
  });
});

describe("references", () => {
  test("of a variable that is not set: the key's place", async () => {
    expect(await failure({ files: yaml("output: ut\nstore: postgres://desk:${DB_PASSWORD}@db/ntb") })).toBe(
      'Cannot use "pipeline.config.yaml:2:8": store names ${DB_PASSWORD}, which is not set',
    );
  });

  test("two in one value, and another problem: each told once", async () => {
    const told = await failure({ files: yaml("store: ${A}${B}\nfailOn: alt\ndeepl: {serverUrl: '${C}'}") });
    expect(told.split("\n").slice(1)).toEqual([
      "  pipeline.config.yaml:1:8: store names ${A}, which is not set",
      "  pipeline.config.yaml:1:8: store names ${B}, which is not set",
      '  pipeline.config.yaml:2:9: failOn is "alt", expected none, error, warning or info',
      "  pipeline.config.yaml:3:20: deepl.serverUrl names ${C}, which is not set",
    ]);
  });

  test("a value that does not fit is shown as it was written", async () => {
    const desk = { files: yaml("deepl: {serverUrl: '${PROXY}'}"), env: { PROXY: "ftp://hemmelig" } };
    expect(await failure(desk)).toBe(
      'Cannot use "pipeline.config.yaml:1:20": deepl.serverUrl is "${PROXY}", expected an address that begins with https:// or http://',
    );
  });

  test("elsewhere ${…} is text", async () => {
    const { config } = await loadFrom({ files: yaml("output: ${UT}") });
    expect(config.output).toBe("${UT}");
  });
});
