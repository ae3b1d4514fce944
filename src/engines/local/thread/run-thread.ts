import { parentPort } from "node:worker_threads";
import { loadBergamot } from "./load-bergamot.ts";
import type { ThreadJob, ThreadReply } from "./thread-messages.ts";
import { Translator } from "./translator.ts";

/** What a worker thread runs: jobs come in, replies go out, one for one. */
const lines: string[] = [];
const translator = loadBergamot((line) => void lines.push(line)).then((bergamot) => new Translator(bergamot));

parentPort?.on("message", async (job: ThreadJob) => parentPort?.postMessage(await perform(job)));

async function perform({ pair, bytes, texts }: ThreadJob): Promise<ThreadReply> {
  let during: "loading" | "translating" = "loading";
  lines.length = 0;
  try {
    const ready = await translator;
    ready.load(pair, bytes);
    during = "translating";
    return { kind: "done", targets: texts.map((text) => ready.translate(pair, text)) };
  } catch (error) {
    return { kind: "failed", during, said: toldBy(error) };
  }
}

/** C++ tells why on its own standard error, with the time before it, and then throws a word or a number. */
function toldBy(error: unknown): string {
  const line = lines.findLast((each) => each.includes("Error: "))?.replace(/^.*?Error: /u, "");
  return (line ?? String(error)).slice(0, 300);
}
