import { describe, expect, test } from "vitest";
import { runCli } from "../support/run-cli.ts";
import { openNewsdesk } from "./deepl/newsdesk.ts";
import { makeNewsroom } from "./deepl/newsroom.ts";
import type { Step } from "./deepl/step.ts";

const NEWSROOM = makeNewsroom({ articles: 3, sentences: 2 });
/** Time is the machine's own here: nothing is waited for. */
const CONFIG = "deepl: { concurrency: 2, retries: 2, retryDelay: 0 }\n";

async function openCli(steps: readonly Step[]) {
  const desk = await openNewsdesk(NEWSROOM, CONFIG);
  desk.play(steps);
  return (...args: string[]) => runCli(args, { cwd: desk.root, env: desk.env });
}

describe("a run says what to do, and exits by what came of it", () => {
  test.each<{ does: string; steps: readonly Step[]; says: RegExp }>([
    {
      does: "403",
      steps: [{ kind: "status", status: 403, message: "Forbidden" }],
      says: /^Cannot translate with "deepl": the key was refused \(status 403: .*Forbidden.*\)\. Set DEEPL_AUTH_KEY to a key/mu,
    },
    {
      does: "456",
      steps: [{ kind: "answer" }, { kind: "status", status: 456 }],
      says: /^Cannot translate with "deepl": the account's characters are used up \(status 456: .*\)\. Raise the limit of the DeepL account or wait/mu,
    },
    {
      does: "empty answers, twice",
      steps: Array.from({ length: 9 }, (): Step => ({ kind: "empty", at: [0] })),
      says: /^The findings say why segments stay untranslated; bitekst translate --retranslate <document> <segment>/mu,
    },
  ])("$does", async ({ steps, says }) => {
    const run = await openCli(steps);
    const { code, stderr } = await run();
    expect(stderr).toMatch(says);
    expect(stderr).toMatch(/^Not complete: \d+ segments? untranslated$/mu);
    expect(code).toBe(4);
  });

  test("swapped targets, with --fail-on", async () => {
    const run = await openCli([{ kind: "swap", at: [1, 2] }]);
    expect((await run("--fail-on", "warning")).code).toBe(1);
    expect((await run()).code).toBe(0);
  });
});
