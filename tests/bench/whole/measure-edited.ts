import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { medianOf } from "../median-of.ts";
import type { Result } from "../result.ts";
import type { Bench } from "./bench.ts";
import { type BenchFolder, openBenchFolder } from "./bench-folder.ts";
import { repeat } from "./repeat.ts";
import { sentencesOf } from "./sentences-of.ts";

const LATENCY = 50;
/** So few requests that all are under way at once. */
const EDITED = 100;

/** One sentence edited in some files: what is billed for it, and how long the run takes beside one without edits. */
export async function measureEdited({ runs, files, server }: Bench): Promise<readonly Result[]> {
  const folder = openBenchFolder({ files, url: server.url });
  await folder.run(["translate"]);
  const names = folder.names.slice(0, EDITED);
  const before = names.map((name) => readFileSync(join(folder.path, "seeds", name), "utf8"));
  let edition = 0;
  const rounds = await repeat(runs, async () => {
    edition += 1;
    const warm = await folder.run(["translate"]);
    const characters = names.reduce(
      (sum, name, at) => sum + edit(folder, name, before[at] ?? "", edition),
      0,
    );
    await server.settle({ base: LATENCY, perThousand: 0 });
    const edited = await folder.run(["translate"]);
    const served = await server.settle({ base: 0, perThousand: 0 });
    return {
      billed: served.characters / characters,
      times: (edited.seconds - LATENCY / 1_000) / warm.seconds,
      seconds: edited.seconds,
    };
  });
  const name = `one sentence edited in ${names.length} files`;
  return [
    {
      name: `${name}: billed`,
      ...medianOf(rounds.map(({ billed }) => billed)),
      unit: "×",
      bound: 1,
      note: "of the characters of the edited sentences",
    },
    {
      name: `${name}: time`,
      ...medianOf(rounds.map(({ times }) => times)),
      unit: "×",
      bound: 1.5,
      note: `of a warm rerun, besides ${LATENCY} ms of requests; ${medianOf(rounds.map(({ seconds }) => seconds)).value.toFixed(2)} s in all`,
    },
  ];
}

/** Writes an article whose last sentence is new; its Unicode code points. */
function edit({ path }: BenchFolder, name: string, before: string, edition: number): number {
  const text = before.replace(/\.\n$/, `, skriver avisa om sak ${name.replace(/\D/g, "")}-${edition}.\n`);
  writeFileSync(join(path, "seeds", name), text);
  return [...(sentencesOf(text).at(-1) ?? "")].length;
}
