import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type Desk, makeDesk } from "../../support/desk.ts";
import { type CliRun, runCli } from "../../support/run-cli.ts";
import { type ClientRun, runClient } from "./client.ts";

const PROJECT = join(import.meta.dirname, "../../..");
/** An article of plain text in nynorsk and a web page in bokmål, with inline codes. */
export const ARTICLES = ["nynorsk_ferja.txt", "kystbyen_badstue.html"] as const;
export const FERRY = "nynorsk_ferja.txt";

export interface ExportedSeeds extends Desk {
  bitekst(...args: string[]): Promise<CliRun>;
  client(command: string, ...args: string[]): Promise<ClientRun>;
  /** Ids, texts and states of an article's segments, in running order. */
  segments(article: string): readonly StoredSegment[];
  /** Writes a file again with one text in it replaced, which must be there. */
  edit(name: string, was: string, now: string): void;
  /** Writes the first half of a file, and gives the half's name. */
  cut(name: string): string;
}

export interface StoredSegment {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly state: string;
}

/** The seeds, translated from their memory and exported to `export/` in these formats. */
export async function exportSeeds(
  formats: readonly string[],
  articles: readonly string[] = ARTICLES,
): Promise<ExportedSeeds> {
  const desk = makeDesk({ "pipeline.config.yaml": "formats: [json]\n" });
  for (const name of ["memory", ...articles])
    cpSync(join(PROJECT, "seeds", name), desk.path(`seeds/${name}`), { recursive: true });
  const bitekst = (...args: string[]) => runCli(args, { cwd: desk.root });
  expect(await bitekst("--quiet")).toMatchObject({ code: 0 });
  for (const format of formats) expect(await bitekst("export", format)).toMatchObject({ code: 0 });
  return {
    ...desk,
    bitekst,
    client: (command, ...args) => runClient(command, args, desk.root),
    segments: (article) => {
      const { blocks } = JSON.parse(desk.read(`output/${article}.json`)) as {
        blocks: readonly { segments: readonly StoredSegment[] }[];
      };
      return blocks.flatMap(({ segments }) => segments);
    },
    edit: (name, was, now) => {
      const text = desk.read(name);
      expect(text).toContain(was);
      desk.write(name, text.replace(was, now));
    },
    cut: (name) => {
      const bytes = readFileSync(desk.path(name));
      const half = name.replace(/(?=\.\w+$)/, "-half");
      writeFileSync(desk.path(half), bytes.subarray(0, bytes.length / 2));
      return half;
    },
  };
}

/** A file comes back with “the mayor is demanding” made “the mayor demands”, and all else as it was. */
export async function expectOneChanged(seeds: ExportedSeeds, file: string): Promise<void> {
  const { code, stdout, stderr } = await seeds.bitekst("apply", file, "--json");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const [report] = (JSON.parse(stdout) as { files: readonly object[] }).files;
  const same = seeds.segments(FERRY).length - 1;
  expect(report).toMatchObject({
    counts: { changed: 1, same, kept: 0, stale: 0, unmatched: 0, conflict: 0 },
    comments: 0,
    units: [
      {
        kind: "changed",
        segment: "s3",
        theirs: expect.stringMatching(/^Now the mayor demands that .* before 1 March\.$/),
      },
    ],
  });
}
