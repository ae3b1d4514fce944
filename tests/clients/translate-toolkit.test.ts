import { existsSync, statSync } from "node:fs";
import { describe, expect } from "vitest";
import { clientTest } from "./support/client.ts";
import {
  ARTICLES,
  type ExportedSeeds,
  expectOneChanged,
  exportSeeds,
  FERRY,
} from "./support/exported-seeds.ts";

const XLIFF = `export/${FERRY}.xlf`;

/** Translated, fuzzy, untranslated and all strings of a file; nothing where pocount counts none. */
async function count(seeds: ExportedSeeds, file: string): Promise<readonly number[] | undefined> {
  const { said } = await seeds.client("pocount", "--csv", file);
  const row = said.split("\n").find((line) => line.startsWith(`${file},`));
  const cells = row?.split(",").slice(1).map(Number);
  return cells && [cells[0], cells[3], cells[5], cells[7]].map((cell) => cell ?? Number.NaN);
}

/** Units that a filter of pofilter has something to say of. */
async function filtered(seeds: ExportedSeeds, file: string): Promise<readonly string[] | undefined> {
  await seeds.client("pofilter", "--progress=none", "--test=numbers", file, "flagged.xlf");
  if (statSync(seeds.path("flagged.xlf")).size === 0) return undefined;
  return [...seeds.read("flagged.xlf").matchAll(/trans-unit [^>]*?\bid="(\w+)"/g)].map(([, id]) => id ?? "");
}

describe("translate-toolkit", () => {
  clientTest(["pocount"], "pocount counts every segment of XLIFF, by what is approved", async () => {
    const seeds = await exportSeeds(["xliff"]);
    for (const article of ARTICLES) {
      const all = seeds.segments(article).length;
      expect(await count(seeds, `export/${article}.xlf`)).toEqual([0, all, 0, all]);
    }
    seeds.write("ja.xlf", seeds.read(XLIFF).replaceAll('approved="no"', 'approved="yes"'));
    expect(await seeds.bitekst("apply", "ja.xlf")).toMatchObject({ code: 0 });
    expect(await seeds.bitekst("export", "xliff")).toMatchObject({ code: 0 });
    const all = seeds.segments(FERRY).length;
    expect(await count(seeds, XLIFF)).toEqual([all, 0, 0, all]);
    expect(await count(seeds, seeds.cut(XLIFF))).toBeUndefined();
  });

  clientTest(["pocount"], "pocount counts every unit of TMX", async () => {
    const seeds = await exportSeeds(["tmx"]);
    for (const article of ARTICLES) {
      const file = `export/${article}.tmx`;
      const all = seeds.segments(article).length;
      expect(await count(seeds, file)).toEqual([all, 0, 0, all]);
      expect(await count(seeds, seeds.cut(file))).toBeUndefined();
    }
  });

  clientTest(["pofilter"], "pofilter reads XLIFF: a wrong number is flagged, and it alone", async () => {
    const seeds = await exportSeeds(["xliff"]);
    const before = await filtered(seeds, XLIFF);
    seeds.edit(XLIFF, "about 40 pupils", "about 70 pupils");
    expect(new Set(await filtered(seeds, XLIFF))).toEqual(new Set([...(before ?? []), "s2"]));
    expect(before).not.toContain("s2");
    expect(await filtered(seeds, seeds.cut(XLIFF))).toBeUndefined();
  });

  clientTest(["xliff2po", "po2xliff"], "to PO and back: an edit comes home with its segment", async () => {
    const seeds = await exportSeeds(["xliff"]);
    await seeds.client("xliff2po", "--progress=none", XLIFF, "ut.po");
    seeds.edit("ut.po", "Now the mayor is demanding", "Now the mayor demands");
    await seeds.client("po2xliff", "--progress=none", "ut.po", "retur.xlf");
    await expectOneChanged(seeds, "retur.xlf");
    const { said } = await seeds.client("xliff2po", "--progress=none", seeds.cut(XLIFF), "half.po");
    expect(said).toContain("Error processing");
    expect(existsSync(seeds.path("half.po")) && seeds.read("half.po")).toBeFalsy();
  });
});
