import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { EXIT } from "../exit-code.ts";
import { listenForStop } from "../stop-signals.ts";
import { type DemoFolder, openDemoFolder } from "./demo-folder.ts";
import { playDemo } from "./play-demo.ts";
import { saySimulated } from "./say-simulated.ts";
import { readSeedAnswers } from "./seed-answers.ts";
import { openSimulatedDeepl, type SimulatedDeepl } from "./simulated-deepl.ts";

const SEEDS = fileURLToPath(new URL("../../../seeds", import.meta.url));

/** Plays the demo and clears up after it, however it ends; the exit status. */
async function runDemo(): Promise<number> {
  const say = saySimulated(process.stdout);
  const stop = listenForStop(() => say("Stopping and clearing up."));
  let folder: DemoFolder | undefined;
  let deepl: SimulatedDeepl | undefined;
  try {
    const answers = await readSeedAnswers(join(SEEDS, "memory"));
    folder = await openDemoFolder(SEEDS);
    deepl = await openSimulatedDeepl(answers);
    say(`No key and no network: a server on ${deepl.url} speaks DeepL's protocol.`);
    say("It answers from seeds/memory. bitekst and deepl-node are the real ones; the store is empty.");
    await playDemo({ folder, deepl, answers, say, signal: stop.signal });
    say("All as promised.");
    return EXIT.complete;
  } catch (error) {
    const signal = stop.by();
    if (signal !== undefined) return EXIT[signal];
    say(error instanceof Error ? error.message : String(error));
    return EXIT.failed;
  } finally {
    await deepl?.close();
    await folder?.remove();
    stop.forget();
  }
}

process.exitCode = await runDemo();
