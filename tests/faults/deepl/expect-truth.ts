import { expect } from "vitest";
import { exitCodeOf } from "../../../src/cli/exit-code.ts";
import type { CachedAnswer } from "../../../src/model/cached-answer.ts";
import type { RunReport } from "../../../src/model/run-report.ts";
import type { Exchange } from "./exchange.ts";
import { withoutTags } from "./mark-words.ts";
import type { Newsdesk } from "./newsdesk.ts";
import type { Newsroom } from "./newsroom.ts";
import { unitsOf } from "./units-of.ts";

/** Statuses after which nothing may be sent. */
const LAST_WORDS: Readonly<Record<number, string>> = { 403: "engine-refused", 456: "engine-quota" };

/** What holds after a run, whatever the server did to it. */
export async function expectTruth(desk: Newsdesk, newsroom: Newsroom, report: RunReport): Promise<void> {
  const cached = await desk.cached();
  expectHonestCache(desk.exchanges, { cached, newsroom });
  expectStates(desk, { cached, report });
  expectFigures(desk.exchanges, report);
  const { hasTerms } = newsroom;
  expect(
    desk.exchanges.filter(({ hasGlossary }) => hasGlossary !== hasTerms),
    "requests without the glossary, or with one of nobody",
  ).toEqual([]);
  expectWords(report);
  expectSilenceAfterLastWord(desk, report);
}

/** Each target is what a reply of the right shape gave to that source; what came right is there. */
function expectHonestCache(
  exchanges: readonly Exchange[],
  { cached, newsroom }: { readonly cached: ReadonlyMap<string, CachedAnswer>; readonly newsroom: Newsroom },
): void {
  const mistaken = new Set<string>();
  for (const { texts, sent, kind } of exchanges.filter(isWellFormed)) {
    for (const [place, source] of texts.entries()) {
      const target = sent?.[place] ?? "";
      if (target === newsroom.english(source)) {
        expect(cached.get(source), `answered: ${source}`).toMatchObject({ target });
        expect(cached.get(source)?.doubt, `answered: ${source}`).toBeUndefined();
      } else if (kind === "swap" || kind === "duplicate" || isCutInTags(source, kind)) {
        mistaken.add(`${source} = ${withoutTags(target)}`);
      }
    }
  }
  for (const { source, target, doubt, asked } of cached.values()) {
    const replies = exchanges.filter(({ texts, sent }) => sent !== undefined && texts.includes(source));
    expect(asked, `askings of: ${source}`).toBe(replies.length);
    expect(asked).toBeLessThanOrEqual(2);
    // Of codes that came back wrong the text stands all the same.
    const said = withoutTags(target);
    const isRight = said === withoutTags(newsroom.english(source)) || mistaken.has(`${source} = ${said}`);
    if (doubt === undefined) expect(isRight, `cached: ${source} = ${target}`).toBe(true);
  }
}

/** Half of a text and its tags may be much more than half of its words: then it is for the checks to see. */
function isCutInTags(source: string, kind: Exchange["kind"]): boolean {
  return kind === "truncate" && withoutTags(source) !== source;
}

function isWellFormed({ texts, sent }: Exchange): boolean {
  return sent?.length === texts.length;
}

/** Translated when it was answered, untranslated and counted otherwise; twice doubtful has a finding. */
function expectStates(
  desk: Newsdesk,
  { cached, report }: { readonly cached: ReadonlyMap<string, CachedAnswer>; readonly report: RunReport },
): void {
  const units = unitsOf(desk);
  let waiting = 0;
  for (const { source, state, target, origin, findings = [] } of units) {
    const answer = cached.get(source);
    const isAnswered = answer !== undefined && answer.doubt === undefined;
    const standing = isAnswered
      ? { state: "translated", origin: "engine:deepl", target: withoutTags(answer.target) }
      : { state: "initial" };
    // What came with wrong codes is put right where that is certain.
    expect({ state, ...(target && { target: withoutTags(target), origin }) }, source).toEqual(standing);
    const isGivenUp = answer?.doubt !== undefined && answer.asked === 2;
    expect(
      findings.some(({ check }) => check === "doubtful"),
      source,
    ).toBe(isGivenUp);
    const isToldInPlace = isGivenUp || findings.some(({ check }) => check === "too-long");
    waiting += isAnswered || isToldInPlace ? 0 : 1;
  }
  const open = units.filter(({ state }) => state === "initial").length;
  const told = report.documents.reduce((sum, { origins }) => sum + origins.none, 0);
  expect(told, "segments told as untranslated").toBe(open);
  expect(report.documents.filter(({ state }) => state === "failed")).toEqual([]);
  expect(exitCodeOf(report, { failOn: "none" }), "exit code").toBe(open > 0 ? 4 : 0);
  expect(report.troubles.length > 0, "a trouble is told when something was not answered").toBe(waiting > 0);
}

/** Requests, failures and the bill are those of the server. */
function expectFigures(exchanges: readonly Exchange[], report: RunReport): void {
  const answered = exchanges.filter(({ sent }) => sent !== undefined);
  const texts = answered.flatMap((exchange) => exchange.texts);
  const failed = Object.values(report.failedRequests ?? {}).reduce((sum, count) => sum + count, 0);
  expect({ ...figuresOf(report), failed }).toEqual({
    requests: exchanges.length,
    textsSent: texts.length,
    billedCharacters: answered.reduce((sum, { billed }) => sum + billed, 0),
    failed: exchanges.length - answered.length,
  });
}

function figuresOf({ requests, textsSent, billedCharacters }: RunReport) {
  return { requests, textsSent, billedCharacters };
}

/** Every trouble is told in one line, with what to do, and without the key. */
function expectWords({ troubles }: RunReport): void {
  for (const { message, advice } of troubles) {
    expect(message).toMatch(/^Cannot (?:translate|share the glossary) with "deepl": [^\n]+[^.\n]$/u);
    expect(message).not.toMatch(/invalid|<h1>|bitekst-test/iu);
    expect(advice).toMatch(
      /DEEPL_AUTH_KEY|DEEPL_SERVER_URL|run the same command again|pipeline\.config\.yaml/iu,
    );
  }
}

/** No request began after a refusal that holds for all was read to its end. */
function expectSilenceAfterLastWord({ wire: { events } }: Newsdesk, report: RunReport): void {
  const last = events.findIndex((event) => event.kind === "read" && event.status in LAST_WORDS);
  const event = events[last];
  if (event?.kind !== "read") return;
  const later = events.slice(last).filter(({ kind }) => kind === "start");
  expect(later, `requests begun after ${event.status} was read`).toEqual([]);
  expect(report.troubles.map(({ code }) => code)).toContain(LAST_WORDS[event.status]);
}
