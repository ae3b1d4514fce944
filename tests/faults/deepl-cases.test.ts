import { test } from "vitest";
import { expectRecovery } from "./deepl/expect-recovery.ts";
import { expectTruth } from "./deepl/expect-truth.ts";
import { openNewsdesk } from "./deepl/newsdesk.ts";
import { makeNewsroom } from "./deepl/newsroom.ts";
import type { Step } from "./deepl/step.ts";

const NEWSROOM = makeNewsroom({ articles: 4, sentences: 3 });
const CONFIG = "deepl: { concurrency: 2, retries: 3, timeout: 30 }\n";
const status = (status: number, headers = {}): Step => ({ kind: "status", status, headers });

interface Case {
  readonly does: string;
  readonly steps: readonly Step[];
}

const CASES: readonly Case[] = [
  { does: "400 to all", steps: Array.from({ length: 60 }, () => status(400)) },
  { does: "400 once", steps: [status(400)] },
  { does: "403", steps: [{ kind: "answer" }, status(403)] },
  { does: "413 once", steps: [status(413)] },
  { does: "413 always", steps: Array.from({ length: 60 }, () => status(413)) },
  { does: "429 once", steps: [status(429)] },
  { does: "429 with Retry-After", steps: [status(429, { "retry-after": "7" })] },
  { does: "456 in the middle", steps: [{ kind: "answer" }, status(456), { kind: "answer", turns: 40 }] },
  ...[500, 502, 503, 504, 529].flatMap((code): Case[] => [
    { does: `${code} once`, steps: [status(code)] },
    { does: `${code} to all`, steps: Array.from({ length: 60 }, () => status(code)) },
  ]),
  { does: "6 s", steps: [{ kind: "takes", seconds: 6 }] },
  { does: "40 s", steps: [{ kind: "takes", seconds: 40 }] },
  { does: "reset", steps: [{ kind: "reset" }] },
  { does: "half a body", steps: [{ kind: "half-body" }] },
  { does: "joined", steps: [{ kind: "join" }] },
  { does: "too few", steps: [{ kind: "too-few" }] },
  { does: "too many", steps: [{ kind: "too-many" }] },
  { does: "empty", steps: [{ kind: "empty", at: [1] }] },
  { does: "all empty twice", steps: Array.from({ length: 9 }, (): Step => ({ kind: "empty" })) },
  { does: "truncated", steps: Array.from({ length: 9 }, (): Step => ({ kind: "truncate" })) },
  { does: "duplicated", steps: [{ kind: "duplicate" }] },
  { does: "swapped", steps: [{ kind: "swap" }, { kind: "swap", at: [2, 3] }] },
  { does: "wrong JSON", steps: [{ kind: "body", body: '{"translations": [{"text": ' }] },
  { does: "JSON of another shape", steps: [{ kind: "body", body: '{"translations": [{}]}' }] },
  { does: "no list", steps: [{ kind: "body", body: "[]" }] },
  { does: "null", steps: [{ kind: "body", body: "null" }] },
  { does: "HTML", steps: [{ kind: "html" }, { kind: "html", status: 200 }] },
];

test.each(CASES)("$does", async ({ steps }) => {
  const desk = await openNewsdesk(NEWSROOM, CONFIG);
  desk.play(steps);
  const report = await desk.translate();
  await expectTruth(desk, NEWSROOM, report);
  await expectRecovery(desk, NEWSROOM);
});
