import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect } from "vitest";
import { clientTest } from "./support/client.ts";
import { exportSeeds, FERRY } from "./support/exported-seeds.ts";

/** OmegaT brings the definition of TMX 1.4 along. */
const OMEGAT = "/usr/share/omegat/OmegaT.jar";

describe("xmllint", () => {
  clientTest(["xmllint"], "XLIFF 1.2, XLIFF 2, TMX and each part of a DOCX are well-formed", async () => {
    const seeds = await exportSeeds(["xliff", "xliff2", "tmx", "docx", "omegat"]);
    for (const name of seeds.files("export").filter((file) => file.endsWith(".docx")))
      for (const [part, bytes] of Object.entries(unzipSync(readFileSync(seeds.path(`export/${name}`)))))
        seeds.write(`export/${name}.parts/${part}.xml`, bytes);
    const files = seeds
      .files("export")
      .filter((name) => !/\.(docx|txt)$/.test(name))
      .map((name) => `export/${name}`);
    expect(files.length).toBeGreaterThan(20);
    const lint = (...names: string[]) => seeds.client("xmllint", "--nonet", "--noout", ...names);
    expect(await lint(...files)).toEqual({ code: 0, said: "" });
    for (const name of [`export/${FERRY}.xlf`, `export/${FERRY}.2.xlf`, `export/${FERRY}.tmx`])
      expect((await lint(seeds.cut(name))).said).toContain("parser error");
  });

  clientTest(["xmllint", "omegat"], "TMX keeps to the definition of TMX 1.4", async () => {
    const seeds = await exportSeeds(["tmx", "omegat"]);
    const definition = unzipSync(readFileSync(OMEGAT), { filter: ({ name }) => name.endsWith("tmx14.dtd") });
    seeds.write("tmx14.dtd", Object.values(definition)[0] ?? "");
    const files = seeds.files("export").filter((name) => name.endsWith(".tmx"));
    expect(files).toHaveLength(4);
    const valid = (...names: string[]) =>
      seeds.client("xmllint", "--nonet", "--noout", "--dtdvalid", "tmx14.dtd", ...names);
    expect(await valid(...files.map((name) => `export/${name}`))).toEqual({ code: 0, said: "" });
    seeds.edit(`export/${FERRY}.tmx`, ' adminlang="en"', "");
    expect((await valid(`export/${FERRY}.tmx`)).said).toContain("does not carry attribute adminlang");
  });
});
