import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findModels } from "../../../../src/engines/local/models/find-models.ts";
import { modelsFolder } from "../../../../src/engines/local/models/models-folder.ts";
import { makeDesk } from "../../../support/desk.ts";

const FILE = { name: "model.nben.bin", size: 3, sha256: "a".repeat(64) };
const MANIFEST = {
  pair: "nb-en",
  source: "nb",
  target: "en",
  files: { model: FILE, vocabs: [{ ...FILE, name: "vocab.nben.spm" }] },
  licence: "MPL-2.0",
  origin: "https://example.org/",
};

test("models are found by their manifests; a key that is not known is left alone", async () => {
  const desk = makeDesk({ "models/nb-en/model.json": JSON.stringify({ ...MANIFEST, later: 1 }) });
  const { models, troubles } = await findModels(desk.path("models"));
  expect(troubles).toEqual([]);
  expect(models).toEqual([{ ...MANIFEST, folder: desk.path("models/nb-en") }]);
});

test.each([
  ["no JSON", "<html>", "it is no JSON"],
  ["a list", "[]", "pair is not what it should be"],
  ["null", "null", "the whole is not what it should be"],
  ["another pair", JSON.stringify({ ...MANIFEST, pair: "nn-en", source: "nn" }), "it is that of nn-en"],
  ["pair and languages apart", JSON.stringify({ ...MANIFEST, source: "da" }), "its languages differ"],
  ["no vocabulary", JSON.stringify({ ...MANIFEST, files: { model: FILE, vocabs: [] } }), "files.vocabs"],
])("a manifest that is %s is a trouble with a name, and the others stay", async (_, text, state) => {
  const good = JSON.stringify({ ...MANIFEST, pair: "nn-en", source: "nn" });
  const desk = makeDesk({ "models/nb-en/model.json": text, "models/nn-en/model.json": good });
  const { models, troubles } = await findModels(desk.path("models"));
  expect(models.map(({ pair }) => pair)).toEqual(["nn-en"]);
  expect(troubles).toHaveLength(1);
  expect(troubles[0]?.message).toContain(state);
  expect(troubles[0]?.advice).toContain("bitekst model pull nb-en");
});

test.each(["../../secret", "/etc/passwd", "..", "a/b", "a\\b", ".hidden", "model.json", "", "CON:1"])(
  "a manifest that names the file %j leads nowhere",
  async (name) => {
    const files = { ...MANIFEST.files, model: { ...FILE, name } };
    const desk = makeDesk({ "nb-en/model.json": JSON.stringify({ ...MANIFEST, files }) });
    const { models, troubles } = await findModels(desk.path("."));
    expect(models).toEqual([]);
    expect(troubles).toHaveLength(1);
  },
);

test("what is no model's folder, a download under way and a link elsewhere are passed by", async () => {
  const desk = makeDesk({
    "models/notes.txt": "x",
    "models/nb-en/model.nben.bin.part": "x",
    "elsewhere/model.json": JSON.stringify(MANIFEST),
  });
  mkdirSync(desk.path("models/.git"));
  symlinkSync(desk.path("elsewhere"), desk.path("models/nn-en"));
  expect(await findModels(desk.path("models"))).toEqual({ models: [], troubles: [] });
  expect(await findModels(desk.path("nowhere"))).toEqual({ models: [], troubles: [] });
});

test.each<[NodeJS.Platform, Record<string, string>, string]>([
  ["linux", { HOME: "/home/kari" }, "/home/kari/.cache/bitekst/models"],
  ["linux", { HOME: "/home/kari", XDG_CACHE_HOME: "/var/kari" }, "/var/kari/bitekst/models"],
  ["linux", { HOME: "/home/kari", XDG_CACHE_HOME: "cache" }, "/home/kari/.cache/bitekst/models"],
  ["linux", { HOME: "/home/kari", XDG_CACHE_HOME: "" }, "/home/kari/.cache/bitekst/models"],
  ["darwin", { HOME: "/Users/kari" }, "/Users/kari/Library/Caches/bitekst/models"],
  ["win32", { LOCALAPPDATA: "/kari/Local" }, join("/kari/Local", "bitekst/models")],
])("on %s with %j models lie in %s", (platform, env, folder) => {
  expect(modelsFolder(env, platform)).toBe(folder);
});
