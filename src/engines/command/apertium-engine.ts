import type { Engine, EngineReply, EngineRequest } from "../../ports/engine.ts";
import { fromApertiumStream, toApertiumStream } from "./apertium-stream.ts";
import { type CommandParty, commandError, deathOf, lateOf } from "./command-error.ts";
import { commandLanguages } from "./command-languages.ts";
import { type ProgramRun, runProgram } from "./program-run.ts";

export interface ApertiumEngineOptions {
  /** As in the config's `engines`. */
  readonly name: string;
  /** Absolute: an empty folder would do. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Requests at a time, each a chain of a dozen programs. */
  readonly concurrency: number;
  /** Milliseconds for a request. */
  readonly timeout: number;
  /** Raised by hand when the packages have become others: part of every cache key. */
  readonly version: string;
  readonly epoch?: number;
}

const PAIRS = [{ source: "nn", target: "nb" }];
const LIMITS = { maxTexts: 100, maxBytes: 64 * 1024 };
const PACKAGES = "Install it: apt-get install apertium apertium-nno-nob";

/**
 * No marks at unknown words, NUL between texts, and no deformatter, which would read markup into them. Apertium opens
 * its input by the name `/dev/stdin`, which cannot be had of Node's pipes: hence `cat`. The text is nothing but input.
 */
const COMMAND = ["sh", "-c", "cat | apertium -u -z -f none nno-nob"];

/**
 * Nynorsk into bokmål by the rules of Apertium, on this machine. A run of its programs for each request, a quarter of a
 * second: those of Debian 12 and 13 hold answers back until their input ends.
 */
export function createApertiumEngine(options: ApertiumEngineOptions): Engine {
  const { name, concurrency, version, epoch = 0 } = options;
  const running = new Set<ProgramRun>();
  return {
    name,
    limits: { ...LIMITS, concurrency },
    takesContext: false,
    inlineCodes: "lost",
    cost: { kind: "free" },
    fingerprint: { preset: "apertium-nno-nob", version, epoch: String(epoch) },
    languagesFor: (languages) => commandLanguages(PAIRS, languages),
    // Blanks around what is no word, and a stroke before each of their characters.
    measure: (text) => Buffer.byteLength(toApertiumStream([text])),
    translate: (request) => translate(request, options, running),
    async close() {
      for (const run of running) run.kill("SIGKILL");
      await Promise.all([...running].map(({ ended }) => ended));
    },
  };
}

async function translate(
  { texts }: EngineRequest,
  { name, cwd, env, timeout }: ApertiumEngineOptions,
  running: Set<ProgramRun>,
): Promise<EngineReply> {
  const party: CommandParty = { name, program: "apertium", whenMissing: PACKAGES };
  const parts: Buffer[] = [];
  let isLate = false;
  const run = runProgram({ command: COMMAND, cwd, env }, (bytes) => parts.push(bytes));
  running.add(run);
  const timer = setTimeout(() => {
    isLate = true;
    run.kill("SIGKILL");
  }, timeout);
  run.write(toApertiumStream(texts.map(({ text }) => text)));
  run.end();
  const end = await run.ended;
  clearTimeout(timer);
  running.delete(run);
  if (isLate) throw lateOf(party, timeout);
  if (/not found|does not exist|Mode nno-nob/iu.test(end.stderr)) {
    const state = "and its words for nno-nob are not all here";
    throw commandError(party, { trouble: "refused", state, advice: PACKAGES, stderr: end.stderr });
  }
  if (end.code !== 0) throw deathOf(party, end, { deaths: 1, rest: "" });
  const targets = fromApertiumStream(Buffer.concat(parts).toString("utf8"));
  if (targets.length !== texts.length) return { kind: "mismatch", targets, billedCharacters: 0 };
  const answers = texts.map(({ id }, place) => ({ id, target: targets[place] ?? "", billedCharacters: 0 }));
  return { kind: "answers", answers };
}
