import { medianOf } from "../median-of.ts";
import type { Result } from "../result.ts";
import type { Bench } from "./bench.ts";
import { BIN, openBenchFolder } from "./bench-folder.ts";
import { repeat } from "./repeat.ts";
import { runProcess } from "./run-process.ts";

/** Rounds for each run that is asked for: a start takes so little that a few of them say nothing. */
const ROUNDS = 4;

/** `--version`, and `translate` of one article that is known, against Node that does nothing. */
export async function measureStart({ runs, server }: Bench): Promise<readonly Result[]> {
  const folder = openBenchFolder({ files: 1, url: server.url });
  await folder.run(["translate"]);
  const rounds = await repeat(runs * ROUNDS, async () => ({
    nothing: (await runProcess(["-e", "0"], { cwd: folder.path })).seconds,
    version: (await runProcess([BIN, "--version"], { cwd: folder.path })).seconds,
    known: (await folder.run(["translate"])).seconds,
  }));
  const result = (name: string, key: "version" | "known", bound: number): Result => ({
    name,
    ...medianOf(rounds.map((round) => round[key] / round.nothing)),
    unit: "×",
    bound,
    note: `of node -e 0; ${(medianOf(rounds.map((round) => round[key])).value * 1_000).toFixed(0)} ms`,
  });
  return [
    result("start: bitekst --version", "version", 1.5),
    result("start: translate, one known article", "known", 3),
  ];
}
