import { fileURLToPath } from "node:url";
import { medianOf } from "../median-of.ts";
import type { Result } from "../result.ts";
import type { Bench } from "./bench.ts";
import { openBenchFolder } from "./bench-folder.ts";
import { repeat } from "./repeat.ts";
import { runProcess } from "./run-process.ts";

const LOOP = fileURLToPath(import.meta.resolve("./read-hash-compare.js"));

/** A rerun that finds nothing to do, in turns with a bare loop over the same files. */
export async function measureWarm({ runs, files, server }: Bench): Promise<readonly Result[]> {
  const folder = openBenchFolder({ files, url: server.url });
  await folder.run(["translate"]);
  const loop = () => runProcess([LOOP, "hashes.json", "seeds", "output"], { cwd: folder.path });
  await loop();
  const rounds = await repeat(runs, async () => {
    const [warm, bare] = [await folder.run(["translate"]), await loop()];
    if (bare.stdout !== "0") throw new Error(`A warm rerun changed ${bare.stdout} files`);
    return { warm: warm.seconds, bare: bare.seconds };
  });
  const bare = medianOf(rounds.map((round) => round.bare)).value;
  const name = `warm: ${files} files`;
  return [
    {
      name,
      ...medianOf(rounds.map((round) => round.warm / round.bare)),
      unit: "×",
      bound: 2.5,
      note: `a loop that reads, hashes and compares takes ${bare.toFixed(2)} s`,
    },
    {
      name,
      ...medianOf(rounds.map((round) => round.warm)),
      unit: "s",
      note: "wanted: 0.37 s where the peer takes 1.24 s",
    },
  ];
}
