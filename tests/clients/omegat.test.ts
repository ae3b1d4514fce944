import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { clientTest } from "./support/client.ts";
import { type ExportedSeeds, exportSeeds } from "./support/exported-seeds.ts";

const SEEDS = readdirSync(join(import.meta.dirname, "../../seeds")).filter((name) =>
  /\.(txt|html|md)$/.test(name),
);
const PAGE = "kystbyen_badstue.html";
/** The new beginning of a sentence that stands three times in the page. */
const NOW = "After eighteen months of dispute";

interface Statistics {
  readonly segments: number;
  readonly remaining: number;
}

/** Translates a project as a translator without a window does; nothing where OmegaT refuses it. */
async function translate(seeds: ExportedSeeds, project: string): Promise<Statistics | undefined> {
  const folder = seeds.path(`export/${project}`);
  const config = `--config-dir=${seeds.path("omegat-config")}`;
  const { said } = await seeds.client("omegat", config, "--mode=console-translate", folder);
  if (!/^Finished$/m.test(said)) return undefined;
  const statistics = seeds.read(`export/${project}/omegat/project_stats.txt`);
  const figure = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(statistics)?.[1]);
  return { segments: figure("Total"), remaining: figure("Remaining") };
}

/** English as it stands in a line: one space for any white space, inline codes left out. */
function lineOf(text: string): string {
  return text
    .replaceAll(/<\/?x\d+\/?>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function targetLines(seeds: ExportedSeeds, project: string, article: string): readonly string[] {
  return seeds.read(`export/${project}/target/seeds/${article}.txt`).trimEnd().split("\n");
}

describe("OmegaT", () => {
  clientTest(["omegat"], "matches every segment of the seeds and writes our English", async () => {
    const seeds = await exportSeeds(["omegat"], SEEDS);
    const nynorsk = SEEDS.filter((name) => name.startsWith("nynorsk_"));
    const bokmaal = SEEDS.filter((name) => !nynorsk.includes(name));
    for (const [project, articles] of [
      ["omegat-nb-en-GB", bokmaal],
      ["omegat-nn-en-GB", nynorsk],
    ] as const) {
      const segments = articles.reduce((sum, name) => sum + seeds.segments(name).length, 0);
      expect(await translate(seeds, project)).toEqual({ segments, remaining: 0 });
      for (const name of articles) {
        const lines = targetLines(seeds, project, name);
        expect(lines.map(lineOf), name).toEqual(seeds.segments(name).map(({ target }) => lineOf(target)));
      }
      const { stdout } = await seeds.bitekst("apply", `export/${project}/${project}-omegat.tmx`);
      expect(stdout).toContain(`${segments} same\n`);
    }
  });

  clientTest(
    ["omegat"],
    "its memory brings an edit back to each place of the sentence, and nothing else",
    async () => {
      const seeds = await exportSeeds(["omegat"], [PAGE]);
      const memory = "export/omegat-nb-en-GB/tm/auto/bitekst.tmx";
      seeds.edit(memory, "After a dispute lasting a year and a half", NOW);
      await translate(seeds, "omegat-nb-en-GB");
      const saved = "export/omegat-nb-en-GB/omegat-nb-en-GB-omegat.tmx";
      const { code, stdout } = await seeds.bitekst("apply", saved, "--json");
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        files: [
          {
            counts: { changed: 3, kept: 0, stale: 0, unmatched: 0, conflict: 0 },
            units: ["s2", "s4", "s6"].map((segment) => ({ segment, theirs: expect.stringContaining(NOW) })),
          },
        ],
      });
    },
  );

  clientTest(["omegat"], "tells of a unit that its memory lacks, and refuses half a project", async () => {
    const seeds = await exportSeeds(["omegat"], [PAGE]);
    const memory = "export/omegat-nb-en-GB/tm/auto/bitekst.tmx";
    const units = seeds.read(memory).split(/^(?= *<tu>)/m);
    seeds.write(memory, units.filter((unit) => !unit.includes("Etter halvannet års")).join(""));
    const whole = seeds.segments(PAGE);
    const repeated = whole.filter(({ source }) => source.startsWith("Etter halvannet års")).length;
    expect(await translate(seeds, "omegat-nb-en-GB")).toEqual({
      segments: whole.length,
      remaining: repeated,
    });
    const lines = targetLines(seeds, "omegat-nb-en-GB", PAGE);
    expect(lines.filter((line) => line.startsWith("Etter halvannet års"))).toHaveLength(repeated);
    seeds.write("export/omegat-nb-en-GB/omegat.project", "<omegat>");
    expect(await translate(seeds, "omegat-nb-en-GB")).toBeUndefined();
  });
});
