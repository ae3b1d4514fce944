import { type Command, Option } from "commander";
import { countOf } from "../../lib/count-of.ts";
import type { Kit } from "../../pipeline/kit.ts";
import { type EnqueueReport, enqueue } from "../../pipeline/work/enqueue.ts";
import { openQueue } from "../../pipeline/work/open-queue.ts";
import type { Queue } from "../../ports/queue.ts";
import { EXIT } from "../exit-code.ts";
import { type GlobalOptions, withGlobalOptions } from "../global-options.ts";
import { printTrouble } from "../print-trouble.ts";
import { shownName } from "../shown-name.ts";
import { openTerminal } from "../terminal.ts";
import { withKit } from "../with-kit.ts";

interface EnqueueCommandOptions extends GlobalOptions {
  readonly all?: boolean;
  readonly dead?: boolean;
  readonly retryDead?: boolean;
}

/** Dead documents that are listed. */
const MOST_DEAD = 1000;

/** `bitekst enqueue [paths…]` */
export function addEnqueueCommand(program: Command, done: (exitCode: number) => void): void {
  const command = program
    .command("enqueue")
    .summary("put articles into the queue of bitekst work")
    .description(
      "Puts a job for each article that is new or has changed into the queue, for bitekst work on any number of " +
        "machines. The store must be a PostgreSQL database. With documents: store in the config the articles " +
        "travel through it too. Sends nothing.",
    )
    .argument("[paths...]", "articles, or folders of them")
    .addOption(new Option("--all", "also articles that have not changed"))
    .addOption(new Option("--dead", "list the articles that were given up, and why").conflicts("all"))
    .addOption(
      new Option("--retry-dead", "put the articles that were given up in anew").conflicts(["all", "dead"]),
    );
  withGlobalOptions(command, [
    "bitekst enqueue                # what has changed in seeds/",
    "bitekst enqueue news/today --all",
    "bitekst enqueue --dead",
  ]).action(async (paths: string[], options: EnqueueCommandOptions) => {
    done(await withKit(options, (kit) => withQueue(kit, (queue) => act({ kit, queue, paths, options }))));
  });
}

async function withQueue<T>(kit: Kit, work: (queue: Queue) => Promise<T>): Promise<T> {
  const queue = await openQueue(kit);
  try {
    return await work(queue);
  } finally {
    await queue.close();
  }
}

interface Act {
  readonly kit: Kit;
  readonly queue: Queue;
  readonly paths: readonly string[];
  readonly options: EnqueueCommandOptions;
}

async function act({ kit, queue, paths, options }: Act): Promise<number> {
  const terminal = openTerminal(options);
  if (options.dead) return listDead(queue, options);
  if (options.retryDead) {
    const put = await queue.revive();
    if (options.json) terminal.out(JSON.stringify({ put }, null, 2));
    terminal.note(`${countOf(put, "document")} put into the queue anew`);
    return EXIT.complete;
  }
  const wave = `enqueue ${kit.clock.now().toISOString()}`;
  const report = await enqueue(kit, queue, { paths, cwd: process.cwd(), all: options.all, wave });
  if (options.json) terminal.out(JSON.stringify(report, null, 2));
  for (const trouble of report.troubles) printTrouble(trouble, terminal);
  terminal.note(putLine(report));
  return report.troubles.length > 0 ? EXIT.failed : EXIT.complete;
}

/** `12 documents put into the queue (3 wait there already, 40 have not changed)` */
function putLine({ put, waiting, unchanged }: EnqueueReport): string {
  const rest = [
    ...(waiting > 0 ? [`${waiting} ${waiting === 1 ? "waits" : "wait"} there already`] : []),
    ...(unchanged > 0 ? [`${unchanged} ${unchanged === 1 ? "has" : "have"} not changed`] : []),
  ];
  return `${countOf(put, "document")} put into the queue${rest.length > 0 ? ` (${rest.join(", ")})` : ""}`;
}

async function listDead(queue: Queue, options: EnqueueCommandOptions): Promise<number> {
  const terminal = openTerminal(options);
  const dead = await queue.dead(MOST_DEAD);
  if (options.json) terminal.out(JSON.stringify({ dead }, null, 2));
  else for (const { document, why } of dead) terminal.out(`${shownName(document)}: ${why}`);
  terminal.note(
    dead.length === 0
      ? "No document was given up"
      : `${countOf(dead.length, "document")} given up: bitekst enqueue --retry-dead tries ${dead.length === 1 ? "it" : "them"} again`,
  );
  return EXIT.complete;
}
