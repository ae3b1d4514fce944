import { parentPort } from "node:worker_threads";
import type { BergamotProgram } from "./bergamot-program.ts";
import { loadBergamot } from "./load-bergamot.ts";
import type { ThreadJob, ThreadReply } from "./thread-messages.ts";
import { Translator } from "./translator.ts";

/** What a worker thread runs: first comes the program, then jobs come in and replies go out, one for one. */
const lines: string[] = [];
let translator: Promise<Translator> | undefined;

parentPort?.on("message", async (message: BergamotProgram | ThreadJob) => {
  if ("texts" in message) parentPort?.postMessage(await perform(message));
  else translator = start(message);
});

async function start(program: BergamotProgram): Promise<Translator> {
  return new Translator(await loadBergamot(program, (line) => void lines.push(line)));
}

async function perform({ pair, bytes, texts }: ThreadJob): Promise<ThreadReply> {
  let during: "loading" | "translating" = "loading";
  lines.length = 0;
  try {
    const ready = await translator;
    if (ready === undefined) throw new Error("A job came before its program: this is a bug in bitekst");
    ready.load(pair, bytes);
    during = "translating";
    return { kind: "done", targets: texts.map((text) => ready.translate(pair, text)) };
  } catch (error) {
    return { kind: "failed", during, said: toldBy(error) };
  }
}

/** C++ tells why on its own standard error, with the time before it, and then throws a word or a number. */
function toldBy(error: unknown): string {
  const line = lines.find((each) => each.includes("Error: "))?.replace(/^.*?Error: /u, "");
  return (line ?? String(error)).slice(0, 300);
}
