import { existsSync } from "node:fs";
import { describe, expect } from "vitest";
import { clientTest } from "./support/client.ts";
import { expectOneChanged, exportSeeds, FERRY } from "./support/exported-seeds.ts";

const XLIFF = `export/${FERRY}.xlf`;

describe("Qt's lconvert", () => {
  for (const format of ["ts", "po"])
    clientTest(["lconvert"], `XLIFF to ${format} and back: an edit comes home with its segment`, async () => {
      const seeds = await exportSeeds(["xliff"]);
      const convert = (from: string, to: string) => seeds.client("lconvert", "-i", from, "-o", to);
      expect(await convert(XLIFF, `ut.${format}`)).toEqual({ code: 0, said: "" });
      const strings = seeds.read(`ut.${format}`).match(/<message|^msgid (?!""$)|^msgid ""\n"(?!\w+-)/gm);
      expect(strings).toHaveLength(seeds.segments(FERRY).length);
      seeds.edit(`ut.${format}`, "Now the mayor is demanding", "Now the mayor demands");
      expect(await convert(`ut.${format}`, "retur.xlf")).toEqual({ code: 0, said: "" });
      await expectOneChanged(seeds, "retur.xlf");
    });

  clientTest(["lconvert"], "says so where XLIFF is cut", async () => {
    const seeds = await exportSeeds(["xliff"]);
    const { code, said } = await seeds.client("lconvert", "-i", seeds.cut(XLIFF), "-o", "half.ts");
    expect([code, said]).toEqual([2, expect.stringContaining("XML error")]);
    expect(existsSync(seeds.path("half.ts"))).toBe(false);
  });
});
