import { rmSync } from "node:fs";
import { onTestFinished } from "vitest";
import { toCodeXml } from "../../../src/formats/code-xml.ts";
import type { CachedAnswer } from "../../../src/model/cached-answer.ts";
import { codesIn } from "../../../src/model/codes-in.ts";
import type { RunReport } from "../../../src/model/run-report.ts";
import { openStore } from "../../../src/pipeline/open-kit.ts";
import { type BatchOptions, translateFolder } from "../../../src/pipeline/translate-folder.ts";
import type { DeeplRequest } from "../../support/deepl-request.ts";
import { DEEPL_TEST_KEY, type DeeplServer, startDeeplServer } from "../../support/deepl-server.ts";
import { type Desk, makeDesk } from "../../support/desk.ts";
import { type FakeClock, fakeClock } from "../../support/fake-clock.ts";
import { type ClientWire, openClientWire } from "./client-wire.ts";
import { type Exchange, exchangeOf, refusedOf } from "./exchange.ts";
import type { Newsroom } from "./newsroom.ts";
import { lose, type Step, toTrick } from "./step.ts";

/** A newsroom's articles, a store of SQLite, and a server that does to the requests what it is told. */
export interface Newsdesk extends Desk {
  readonly server: DeeplServer;
  readonly wire: ClientWire;
  readonly clock: FakeClock;
  /** What came of each request, in the order in which they arrived. */
  readonly exchanges: readonly Exchange[];
  readonly env: Readonly<Record<string, string>>;
  /** From now on requests are answered in this way, one after the other; then well. */
  play(steps: readonly Step[]): void;
  /** One run through the whole pipeline, in this process. */
  translate(options?: Partial<BatchOptions>): Promise<RunReport>;
  /** All that the cache holds, by source, codes as tags. */
  cached(): Promise<ReadonlyMap<string, CachedAnswer>>;
  /** Every file below `output/`. */
  outputs(): Readonly<Record<string, string>>;
  /** Done with it; by itself when the test ends. */
  close(): Promise<void>;
}

export async function openNewsdesk(newsroom: Newsroom, config: string): Promise<Newsdesk> {
  let steps: Step[] = [];
  const exchanges: Exchange[] = [];
  const server = await startDeeplServer({
    translate: newsroom.english,
    trick(request) {
      const step = stepFor(request, steps.shift());
      const planned = toTrick(step, wire);
      const exchange = exchangeOf(request, { trick: planned, english: newsroom.english });
      const number = exchanges.push(exchange) - 1;
      // Right before it is answered: others may have lost or made glossaries meanwhile.
      const gate = Promise.resolve(planned.gate).then(() => {
        lose(server, step);
        if (!hasItsGlossary(server, request)) exchanges[number] = refusedOf(exchange);
      });
      const trick = { ...planned, gate };
      if (trick.kind !== "slow") return trick;
      const isAwaited = (port: number) => {
        const isThere = trick.isAwaited(port);
        if (!isThere) {
          const { sent: _, ...unsent } = exchange;
          exchanges[number] = { ...unsent, billed: 0 };
        }
        return isThere;
      };
      return { ...trick, isAwaited };
    },
  });
  const wire = openClientWire(server.url);
  onTestFinished(close);
  async function close() {
    wire.close();
    await server.close();
    rmSync(desk.root, { recursive: true, force: true });
  }
  const desk = makeDesk({ ...newsroom.articles, "pipeline.config.yaml": config });
  const env = { DEEPL_AUTH_KEY: DEEPL_TEST_KEY, DEEPL_SERVER_URL: server.url };
  const clock = fakeClock("2026-11-23T08:00:00Z");
  return {
    ...desk,
    server,
    wire,
    clock,
    exchanges,
    env,
    close,
    play: (next) => {
      steps = [...next];
      server.forgiveGlossaries();
    },
    translate: (options) => translateFolder({ cwd: desk.root, env, clock, ...options }),
    cached: () => readCache(desk.path(".bitekst/store.sqlite")),
    outputs: () =>
      Object.fromEntries(desk.files("output").map((name) => [name, desk.read(`output/${name}`)])),
  };
}

const ABOUT_TAGS: ReadonlySet<Step["kind"]> = new Set(["lose-tags", "add-tag", "cross-tags", "break-tags"]);

/** Nobody sees tags in texts that have none. */
function stepFor({ tagHandling }: DeeplRequest, step: Step = { kind: "answer" }): Step {
  return tagHandling === undefined && ABOUT_TAGS.has(step.kind) ? { kind: "answer" } : step;
}

/** Without its glossary a request is refused, whatever else there was for it. */
function hasItsGlossary(
  { glossaries }: DeeplServer,
  { parameters: { glossary_id: id } }: DeeplRequest,
): boolean {
  return id === undefined || (glossaries.get(id)?.dictionaries.size ?? 0) > 0;
}

async function readCache(path: string): Promise<ReadonlyMap<string, CachedAnswer>> {
  const store = await openStore(path);
  const answers = new Map<string, CachedAnswer>();
  for await (const answer of store.cache.answers()) {
    const [source, target] = [tagged(answer.source), tagged(answer.target)];
    answers.set(source, { ...answer, source, target });
  }
  await store.close();
  return answers;
}

/** As texts travel and as the JSON outputs have them. */
function tagged(text: string): string {
  return toCodeXml(text, codesIn(text));
}
