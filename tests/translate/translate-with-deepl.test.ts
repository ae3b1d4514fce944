import { afterEach, describe, expect, test } from "vitest";
import { createDeeplEngine } from "../../src/engines/deepl-engine.ts";
import type { Outgoing } from "../../src/model/translation-plan.ts";
import type { Engine } from "../../src/ports/engine.ts";
import {
  type KeptAnswer,
  type TranslateOutcome,
  translateOutgoing,
} from "../../src/translate/translate-outgoing.ts";
import { makeGate } from "../support/deepl-gate.ts";
import {
  DEEPL_TEST_KEY,
  type DeeplServer,
  type DeeplServerOptions,
  startDeeplServer,
} from "../support/deepl-server.ts";
import type { DeeplTrick } from "../support/deepl-trick.ts";
import { makeOutgoing } from "./make-outgoing.ts";
import { countKinds } from "./start-run.ts";

let server: DeeplServer;
let engine: Engine;

async function open(options: DeeplServerOptions = {}): Promise<void> {
  server = await startDeeplServer(options);
  engine = createDeeplEngine({ key: DEEPL_TEST_KEY, serverUrl: server.url, timeout: 30_000 });
}

afterEach(async () => {
  await engine.close();
  await server.close();
});

interface Sending {
  readonly outcome: TranslateOutcome;
  readonly kept: readonly KeptAnswer[];
  /** Milliseconds that were to be waited. */
  readonly waits: readonly number[];
}

/** Sends with deepl-node over the wire; waiting is only written down. */
async function send(outgoing: readonly Outgoing[], concurrency = 4): Promise<Sending> {
  const kept: KeptAnswer[] = [];
  const waits: number[] = [];
  const outcome = await translateOutgoing(outgoing, {
    engine,
    articles: new Map([["seeds/kommune.txt", outgoing.map(({ text }) => text)]]),
    context: "article",
    concurrency,
    retries: { attempts: 3, firstDelay: 1000 },
    wait: async (milliseconds) => void waits.push(milliseconds),
    signal: new AbortController().signal,
    keep: async (answers) => void kept.push(...answers),
  });
  return { outcome, kept, waits };
}

/** What is answered has its own target, and the server billed what we say it did. */
function expectHonest(outgoing: readonly Outgoing[], { outcome, kept }: Sending): void {
  for (const { id, text } of outgoing) {
    const resolution = outcome.resolutions.get(id);
    expect(resolution?.kind === "answered" ? resolution.target : `EN: ${text}`).toBe(`EN: ${text}`);
  }
  expect(outcome.requests).toBe(server.requests.length);
  expect(kept.reduce((sum, one) => sum + one.billedCharacters, 0)).toBe(outcome.billedCharacters);
}

describe("over the wire", () => {
  test("120 texts of an article are three requests with the article around them, billed once", async () => {
    await open();
    const outgoing = makeOutgoing(120);
    const sending = await send(outgoing);
    expectHonest(outgoing, sending);
    expect(countKinds(sending.outcome)).toEqual({ answered: 120 });
    expect(server.requests.map(({ texts }) => texts.length)).toEqual([50, 50, 20]);
    expect(server.requests.every(({ context, bytes }) => context !== undefined && bytes < 128 * 1024)).toBe(
      true,
    );
    expect(server.billedCharacters).toBe(sending.outcome.billedCharacters);
    expect([...server.billedTexts].sort()).toEqual(outgoing.map(({ text }) => text).sort());
  });

  const passing: readonly (readonly [string, DeeplTrick, readonly number[]])[] = [
    ["429", { kind: "status", status: 429 }, [1000]],
    ["429 with Retry-After", { kind: "status", status: 429, headers: { "retry-after": "9" } }, [9000]],
    ["500", { kind: "status", status: 500 }, [1000]],
    ["502", { kind: "status", status: 502 }, [1000]],
    ["503", { kind: "status", status: 503 }, [1000]],
    ["504", { kind: "status", status: 504 }, [1000]],
    ["529", { kind: "status", status: 529 }, [1000]],
    ["a reset", { kind: "reset" }, [1000]],
    ["a page", { kind: "html" }, [1000]],
    ["wrong JSON", { kind: "body", body: '{"translations": 7}' }, [1000]],
    ["a redirect", { kind: "redirect", location: "http://127.0.0.1:9/" }, [1000]],
  ];

  test.each(passing)("%s is tried again after a wait, and billed once", async (_name, trick, expected) => {
    await open();
    server.play(trick);
    const outgoing = makeOutgoing(10);
    const sending = await send(outgoing);
    expectHonest(outgoing, sending);
    expect(countKinds(sending.outcome)).toEqual({ answered: 10 });
    expect(sending.waits).toEqual(expected);
    expect(Object.values(sending.outcome.failedRequests ?? {})).toEqual([1]);
    expect(server.billedCharacters).toBe(sending.outcome.billedCharacters);
  });

  test.each([
    ["400", "failed"],
    ["413", "too-long"],
  ] as const)("%s for a batch is halved down to the one text that causes it", async (status, kind) => {
    const bad = makeOutgoing(20)[13];
    await open({
      trick: ({ texts }) =>
        texts.includes(bad?.text ?? "") ? { kind: "status", status: Number(status) } : undefined,
    });
    const outgoing = makeOutgoing(20);
    const sending = await send(outgoing);
    expectHonest(outgoing, sending);
    expect(countKinds(sending.outcome)).toEqual({ answered: 19, [kind]: 1 });
    expect(sending.outcome.resolutions.get(bad?.id ?? "")?.kind).toBe(kind);
    expect(server.billedCharacters).toBe(sending.outcome.billedCharacters);
  });

  test.each(["join", "too-few", "too-many", "empty", "truncate"] as const)(
    "%s is asked for once more",
    async (kind) => {
      await open();
      server.play({ kind });
      const outgoing = makeOutgoing(10);
      const sending = await send(outgoing);
      expectHonest(outgoing, sending);
      expect(countKinds(sending.outcome)).toEqual({ answered: 10 });
      expect(sending.kept.filter(({ doubt }) => doubt !== undefined)).toHaveLength(10);
      expect(sending.outcome.textsSent).toBe(20);
    },
  );

  test.each([403, 456])(
    "after %i was read no request starts, and those in flight are kept",
    async (status) => {
      const { gate, open: openGate } = makeGate();
      await open({
        trick: (_request, number) =>
          number === 2 ? { kind: "status", status } : { kind: "answer", ...(number > 2 ? { gate } : {}) },
      });
      const outgoing = makeOutgoing(600);
      const sending = send(outgoing);
      // Four go out at once and the first two answers make room for one more each: six at most.
      await server.arrived(4);
      openGate();
      const { outcome, kept } = await sending;
      expect(outcome.stop).toMatchObject({ trouble: status === 403 ? "refused" : "quota" });
      expect(server.requests.length).toBeLessThanOrEqual(6);
      expect(kept).toHaveLength(50 * (server.requests.length - 1));
      expect(countKinds(outcome)).toEqual({
        answered: kept.length,
        failed: 50,
        unsent: 600 - 50 * server.requests.length,
      });
      expect(server.billedCharacters).toBe(outcome.billedCharacters);
    },
  );

  test("the account's limit in the middle stops at what was paid for", async () => {
    await open({ characterLimit: 10_000 });
    const outgoing = makeOutgoing(600);
    const sending = await send(outgoing, 2);
    expect(sending.outcome.stop).toMatchObject({ trouble: "quota" });
    expect(server.billedCharacters).toBe(sending.outcome.billedCharacters);
    expect(sending.outcome.billedCharacters).toBeLessThanOrEqual(10_000);
  });

  test("nobody there: a bounded number of tries, then a word", async () => {
    await open();
    await server.close();
    const { outcome } = await send(makeOutgoing(2000));
    expect(outcome.requests).toBeLessThanOrEqual(4 * 2 * 3);
    expect(outcome.stop).toMatchObject({ trouble: "unreachable" });
  });
});
