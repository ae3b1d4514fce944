import { countOf } from "../../lib/count-of.ts";
import type { RunReport } from "../../model/run-report.ts";
import { translateFolder } from "../../pipeline/translate-folder.ts";
import { EXIT, exitCodeOf } from "../exit-code.ts";
import type { DemoFolder } from "./demo-folder.ts";
import { promise } from "./promise.ts";
import { addAnswer, type SeedAnswers } from "./seed-answers.ts";
import { SIMULATED_KEY, type SimulatedBill, type SimulatedDeepl } from "./simulated-deepl.ts";

export interface DemoStage {
  readonly folder: DemoFolder;
  readonly deepl: SimulatedDeepl;
  readonly answers: SeedAnswers;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** The sentence that is edited, and what a translator would make of it then. */
const EDIT = {
  article: "okonomi_lysebrott.txt",
  before: "ble omsatt for 54,80 kroner.",
  after: "ble omsatt for 55,10 kroner.",
  source: "Litt over kvart på fire hadde den hentet inn noe av tapet og ble omsatt for 55,10 kroner.",
  target: "Shortly after 3.45pm they had recovered some of the loss and were trading at 55.10 kroner.",
} as const;

/**
 * Plays the paid path, from the first run to a quota that ends in the middle, and says what happens.
 * @throws Error as soon as something else happens than was promised
 */
export async function playDemo(stage: DemoStage): Promise<void> {
  const first = await playFirstRun(stage);
  await playSecondRun(stage);
  await playEdit(stage);
  await playQuota(stage, first);
}

async function playFirstRun(stage: DemoStage): Promise<SimulatedBill> {
  const { report, bill } = await run(stage);
  promise("the first run translates every segment", isComplete(report));
  promise("every different text is sent once", new Set(bill.texts).size === bill.texts.length);
  const segments = report.documents.reduce((sum, document) => sum + document.segments, 0);
  stage.say(
    `1. First run, ${countOf(report.documents.length, "article")}, ${countOf(segments, "segment")}: ${billed(bill)}.`,
  );
  return bill;
}

async function playSecondRun(stage: DemoStage): Promise<void> {
  const { report, bill } = await run(stage);
  promise("the second run is complete", isComplete(report));
  promise("the second run sends nothing", bill.requests === 0);
  stage.say(`2. Second run, nothing changed: ${billed(bill)}.`);
}

async function playEdit(stage: DemoStage): Promise<void> {
  const { article, before, after, source, target } = EDIT;
  await stage.folder.edit(article, before, after);
  addAnswer(stage.answers, source, target);
  const { report, bill } = await run(stage);
  promise("the run after the edit is complete", isComplete(report));
  promise("the edited sentence is sent, and nothing else", bill.texts.join("\n") === source);
  stage.say(`3. One sentence edited: ${billed(bill)}.`);
  stage.say(`   It said “${before}” and says “${after}” now.`);
}

async function playQuota(stage: DemoStage, whole: SimulatedBill): Promise<void> {
  const { folder, deepl, say } = stage;
  await folder.edit(EDIT.article, EDIT.after, EDIT.before);
  await folder.emptyStore();
  const room = Math.floor(whole.characters * 0.6);
  deepl.limitTo(deepl.bill.characters + room);
  say(`4. An empty store again, and an account with ${countOf(room, "character")} left.`);
  const paid = await playStop(stage, room);
  deepl.limitTo(Number.POSITIVE_INFINITY);
  await playResumption(stage, { paid, whole });
}

async function playStop(stage: DemoStage, room: number): Promise<SimulatedBill> {
  const { report, bill } = await run(stage);
  const open = report.documents.reduce((sum, { origins }) => sum + origins.none, 0);
  const exitCode = exitCodeOf(report, { failOn: "none" });
  promise("the run ends with exit code 4", exitCode === EXIT.incomplete);
  promise("the run names the quota", report.troubles[0]?.code === "engine-quota");
  promise("the account is not overdrawn", bill.characters > 0 && bill.characters <= room);
  stage.say(`   The quota ends in the middle: ${billed(bill)}, one of them refused.`);
  stage.say(`   ${countOf(open, "segment")} untranslated, exit code ${exitCode}.`);
  return bill;
}

interface Resumption {
  /** What was paid for before the quota ended. */
  readonly paid: SimulatedBill;
  /** What a run without a stop costs. */
  readonly whole: SimulatedBill;
}

async function playResumption(stage: DemoStage, { paid, whole }: Resumption): Promise<void> {
  const { report, bill } = await run(stage);
  const together = paid.characters + bill.characters;
  const isPaidTwice = bill.texts.some((text) => paid.texts.includes(text));
  promise("the resumed run is complete", isComplete(report));
  promise("no text is paid for twice", !isPaidTwice);
  promise("both runs together cost what one costs", together === whole.characters);
  stage.say(`5. The account filled up, the same command: ${billed(bill)}, only what was missing.`);
  stage.say(
    `   Together ${countOf(together, "character")}, as without the stop. No text was paid for twice.`,
  );
}

interface Played {
  readonly report: RunReport;
  /** Of this run alone. */
  readonly bill: SimulatedBill;
}

async function run({ folder, deepl, signal }: DemoStage): Promise<Played> {
  const before = deepl.bill;
  const report = await translateFolder({
    cwd: folder.root,
    env: { DEEPL_AUTH_KEY: SIMULATED_KEY, DEEPL_SERVER_URL: deepl.url },
    signal,
  });
  signal.throwIfAborted();
  const after = deepl.bill;
  const bill = {
    requests: after.requests - before.requests,
    texts: after.texts.slice(before.texts.length),
    characters: after.characters - before.characters,
  };
  promise("the report counts what the server counts", report.billedCharacters === bill.characters);
  return { report, bill };
}

function isComplete({ documents }: RunReport): boolean {
  return documents.length > 0 && documents.every(({ state }) => state === "complete");
}

function billed({ requests, texts, characters }: SimulatedBill): string {
  const counts = [
    countOf(requests, "request"),
    countOf(texts.length, "text"),
    countOf(characters, "character"),
  ];
  return counts.join(", ");
}
