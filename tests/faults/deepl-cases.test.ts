import { describe, expect, onTestFinished, test } from "vitest";
import { exitCodeOf } from "../../src/cli/exit-code.ts";
import { startDeeplServer } from "../support/deepl-server.ts";
import { expectRecovery } from "./deepl/expect-recovery.ts";
import { expectTruth } from "./deepl/expect-truth.ts";
import { openNewsdesk } from "./deepl/newsdesk.ts";
import { makeNewsroom } from "./deepl/newsroom.ts";
import type { Step } from "./deepl/step.ts";
import { unitsOf } from "./deepl/units-of.ts";

/** Four requests when nothing happens, two of them at a time. */
const NEWSROOM = makeNewsroom({ articles: 4, sentences: 3 });
/** Sentences of about one length, so that only their content can tell whose they are. */
const ALIKE = makeNewsroom({ articles: 4, sentences: 3, headline: false });
const ONE_ARTICLE = makeNewsroom({ articles: 1, sentences: 3 });
const CONFIG = "deepl: { concurrency: 2, retries: 3, timeout: 30 }\n";

/** More often than anything is tried. */
const always = (step: Step): readonly Step[] => Array.from({ length: 90 }, () => step);
const refusal = (status: number, more: { message?: string; wait?: string } = {}): Step => {
  const { wait, ...rest } = more;
  return { kind: "status", status, ...rest, ...(wait && { headers: { "Retry-After": wait } }) };
};

async function play(steps: readonly Step[], config = CONFIG, newsroom = NEWSROOM) {
  const desk = await openNewsdesk(newsroom, config);
  desk.play(steps);
  const report = await desk.translate();
  await expectTruth(desk, newsroom, report);
  return { desk, report, newsroom, recover: () => expectRecovery(desk, newsroom) };
}

describe("is got over in the same run, and nothing is told", () => {
  test.each<{ does: string; steps: readonly Step[]; failed?: Readonly<Record<string, number>> }>([
    { does: "400 for one request", steps: [refusal(400)], failed: { rejected: 1 } },
    { does: "413 for one request", steps: [refusal(413)], failed: { "too-large": 1 } },
    { does: "429", steps: [refusal(429)], failed: { busy: 1 } },
    { does: "429 with Retry-After", steps: [refusal(429, { wait: "7" })], failed: { busy: 1 } },
    { does: "500", steps: [refusal(500)], failed: { unreachable: 1 } },
    { does: "502", steps: [refusal(502)], failed: { unreachable: 1 } },
    { does: "503", steps: [refusal(503)], failed: { busy: 1 } },
    { does: "504", steps: [refusal(504)], failed: { unreachable: 1 } },
    { does: "529", steps: [refusal(529)], failed: { busy: 1 } },
    { does: "6 seconds", steps: always({ kind: "takes", seconds: 6 }) },
    { does: "40 seconds", steps: [{ kind: "takes", seconds: 40 }], failed: { unreachable: 1 } },
    { does: "a reset connection", steps: [{ kind: "reset" }], failed: { unreachable: 1 } },
    { does: "half a body", steps: [{ kind: "half-body" }], failed: { unreachable: 1 } },
    { does: "arrays joined", steps: [{ kind: "join" }] },
    { does: "arrays joined, whichever is sent", steps: always({ kind: "join" }) },
    { does: "too few", steps: [{ kind: "too-few" }] },
    { does: "too many", steps: [{ kind: "too-many" }] },
    { does: "one empty", steps: [{ kind: "empty", at: [1] }] },
    { does: "all cut", steps: [{ kind: "truncate" }] },
    {
      does: "JSON that breaks off",
      steps: [{ kind: "body", body: '{"translations": [{"text": ' }],
      failed: { unreachable: 1 },
    },
    {
      does: "JSON of another kind",
      steps: [
        { kind: "body", body: "null" },
        { kind: "body", body: '{"translations": [{}]}' },
      ],
      failed: { unreachable: 2 },
    },
    {
      does: "an HTML error page",
      steps: [{ kind: "html" }, { kind: "html", status: 200 }],
      failed: { unreachable: 2 },
    },
  ])("$does", async ({ steps, failed }) => {
    const { report, recover } = await play(steps);
    expect(report.troubles).toEqual([]);
    expect(report.failedRequests).toEqual(failed);
    expect(exitCodeOf(report, { failOn: "info" })).toBe(0);
    await recover();
  });
});

describe("ends the run with a word on what to do", () => {
  test.each<{ does: string; steps: readonly Step[]; code: string; says: RegExp; most?: number }>([
    {
      does: "400",
      steps: always(refusal(400)),
      code: "rejected",
      says: /status 400.*pipeline\.config\.yaml/u,
      most: 24,
    },
    {
      does: "403, bad key",
      steps: always(refusal(403, { message: "Forbidden" })),
      code: "refused",
      says: /the key was refused \(status 403.*DEEPL_AUTH_KEY/u,
      most: 2,
    },
    {
      does: "403, missing scope",
      steps: always(refusal(403, { message: "API key lacks the scope translate:write" })),
      code: "refused",
      says: /lacks the scope translate:write.*DEEPL_AUTH_KEY to a key that may translate/u,
      most: 2,
    },
    {
      does: "413, however little is sent",
      most: 30,
      steps: always(refusal(413)),
      code: "too-large",
      says: /the request is too large \(status 413.*Check DEEPL_SERVER_URL.*proxy/u,
    },
    {
      does: "429",
      steps: always(refusal(429)),
      code: "busy",
      says: /the server is busy \(status 429.*Run the same command again later/u,
    },
    {
      does: "429 that wants an hour",
      steps: [refusal(429, { wait: "3600" })],
      code: "busy",
      says: /status 429.*Run the same command again later/u,
    },
    {
      does: "456 in the middle",
      steps: [{ kind: "answer" }, refusal(456), { kind: "answer", turns: 30 }],
      code: "quota",
      says: /characters are used up \(status 456.*Raise the limit of the DeepL account/u,
      most: 3,
    },
    {
      does: "500",
      steps: always(refusal(500)),
      code: "unreachable",
      says: /the server has trouble \(status 500.*what was answered is kept/u,
    },
    {
      does: "529",
      steps: always(refusal(529)),
      code: "busy",
      says: /the server is busy \(status 529.*what was answered is kept/u,
    },
    {
      does: "40 seconds each",
      steps: always({ kind: "takes", seconds: 40 }),
      code: "unreachable",
      says: /no answer came in time.*what was answered is kept/u,
    },
    {
      does: "resets",
      steps: always({ kind: "reset" }),
      code: "unreachable",
      says: /the connection failed.*DEEPL_SERVER_URL/u,
    },
    {
      does: "half bodies",
      steps: always({ kind: "half-body" }),
      code: "unreachable",
      says: /the connection failed.*DEEPL_SERVER_URL/u,
    },
    {
      does: "an HTML page for each",
      steps: always({ kind: "html", status: 200 }),
      code: "unreachable",
      says: /an answer came that is no translation.*DEEPL_SERVER_URL/u,
    },
  ])("$does", async ({ steps, code, says, most = 12 }) => {
    const { desk, report, recover } = await play(steps);
    const [{ message, advice } = { message: "", advice: "" }, ...more] = report.troubles;
    expect(report.troubles).toMatchObject([{ code: `engine-${code}` }]);
    expect(`${message}. ${advice}`).toMatch(says);
    expect(more).toEqual([]);
    expect(desk.server.requests.length).toBeLessThanOrEqual(most);
    await recover();
  });
});

test("413 for one text alone: that text is told as too long, in its place", async () => {
  const halvings = [5, 3, 2, 1].map(() => refusal(413));
  const { desk, report, recover } = await play(halvings, CONFIG, ONE_ARTICLE);
  expect(report.troubles).toEqual([]);
  const open = unitsOf(desk).filter(({ state }) => state === "initial");
  expect(open).toMatchObject([{ id: "s1", findings: [{ check: "too-long" }] }]);
  await recover();
});

describe("targets that stand where others belong", () => {
  test.each<{ does: string; steps: readonly Step[]; wrong: number }>([
    { does: "swapped", steps: [{ kind: "swap" }, { kind: "swap", at: [1, 2] }], wrong: 4 },
    { does: "duplicated", steps: [{ kind: "duplicate", at: [1, 2] }], wrong: 2 },
    { does: "all the same", steps: always({ kind: "duplicate" }), wrong: 8 },
  ])("$does: well-formed, so they are kept, and the checks see each of them", async ({ steps, wrong }) => {
    const { desk, report, recover, newsroom } = await play(steps, CONFIG, ALIKE);
    expect(exitCodeOf(report, { failOn: "none" })).toBe(0);
    expect(exitCodeOf(report, { failOn: "warning" })).toBe(1);
    const mistaken = unitsOf(desk).filter(({ source, target }) => target !== newsroom.english(source));
    expect(mistaken.length).toBeGreaterThanOrEqual(wrong);
    for (const { source, findings = [] } of mistaken)
      expect(
        findings.filter(({ severity }) => severity !== "info"),
        source,
      ).not.toEqual([]);
    await recover();
  });
});

test("answers that are empty twice stay out: untranslated with a finding, asked for no more", async () => {
  const { desk, report, recover } = await play(always({ kind: "empty", at: [0] }));
  const held = unitsOf(desk).filter(({ state }) => state === "initial");
  expect(held.length).toBeGreaterThan(0);
  expect(report.troubles).toEqual([]);
  expect(exitCodeOf(report, { failOn: "none" })).toBe(4);
  await recover();
});

test("a redirect is not followed: no text goes where it points", async () => {
  const elsewhere = await startDeeplServer();
  onTestFinished(() => elsewhere.close());
  const location = `${elsewhere.url}/v2/translate`;
  const steps = [301, 302, 307, 308].map((status): Step => ({ kind: "redirect", location, status }));
  const { report, recover } = await play(steps.flatMap((step) => [step, step, step]));
  const [trouble] = report.troubles;
  expect(`${trouble?.message}. ${trouble?.advice}`).toMatch(
    /sends us elsewhere \(status 30\d\), which is not followed.*DEEPL_SERVER_URL/u,
  );
  await recover();
  expect(elsewhere.requests).toEqual([]);
});

describe("time", () => {
  test.each([
    ["a second after 429 without Retry-After", [refusal(429)], [1000]],
    ["after Retry-After as long as it says", [refusal(429, { wait: "7" })], [7000]],
    ["after 503 with Retry-After too", [refusal(503, { wait: "9" })], [9000]],
  ] as const)("is waited %s", async (_, steps, waits) => {
    const { desk } = await play(steps, "deepl: { concurrency: 1 }\n");
    expect(desk.clock.waits).toEqual(waits);
  });

  test("is given to a slow answer: 40 seconds are not sent again", async () => {
    const { desk, report } = await play(always({ kind: "takes", seconds: 40 }), "");
    expect(new Set(desk.wire.limits)).toEqual(new Set([120_000]));
    expect(report).toMatchObject({ requests: 4, troubles: [] });
    expect(desk.server.billedCharacters).toBe(report.billedCharacters);
  });
});
