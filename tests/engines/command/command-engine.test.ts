import { describe, expect, test } from "vitest";
import {
  type CommandEngineOptions,
  createCommandEngine,
} from "../../../src/engines/command/command-engine.ts";
import { codeCharacter } from "../../../src/model/code-characters.ts";
import { EngineError } from "../../../src/model/engine-error.ts";
import type { Engine } from "../../../src/ports/engine.ts";
import { makeDesk } from "../../support/desk.ts";
import { LINE_PROGRAM } from "../../support/line-program.ts";

const NB_EN = { source: "nb", target: "en" };
const FERRY = [{ id: "t1", text: "Ferja går ikke i dag." }];
const TWO = [...FERRY, { id: "t2", text: "Ja." }];
const ENGLISH = [
  { id: "t1", target: "EN: Ferja går ikke i dag.", billedCharacters: 0 },
  { id: "t2", target: "EN: Ja.", billedCharacters: 0 },
];

function open(manner: string, options: Partial<CommandEngineOptions> = {}) {
  const desk = makeDesk({ "oversett.mjs": LINE_PROGRAM });
  const engine = createCommandEngine({
    name: "mine",
    command: [process.execPath, "./oversett.mjs", manner, "starts"],
    cwd: desk.root,
    env: process.env,
    languages: [NB_EN],
    concurrency: 1,
    timeout: 10_000,
    inlineCodes: "none",
    version: "1",
    isPaid: false,
    patience: 100,
    ...options,
  });
  return { engine, desk, starts: () => pids(desk.read("starts")) };
}

function pids(text: string): readonly number[] {
  return [...text.matchAll(/start (\d+)/g)].map(([, pid]) => Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const ask = (engine: Engine, texts = FERRY) => engine.translate({ texts, languages: NB_EN });

async function failure(engine: Engine, texts = FERRY): Promise<EngineError> {
  const error = await ask(engine, texts).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(EngineError);
  return error as EngineError;
}

describe("what goes and comes", () => {
  test("a program stays, and is asked again and again", async () => {
    const { engine, starts } = open("answer");
    for (let times = 0; times < 3; times += 1)
      expect(await ask(engine, TWO)).toEqual({ kind: "answers", answers: ENGLISH });
    expect(starts()).toHaveLength(1);
    await engine.close();
    expect(starts().filter(isAlive)).toEqual([]);
  });

  test("answers are told apart by their ids, whatever their order", async () => {
    const { engine } = open("backwards");
    expect(await ask(engine, TWO)).toMatchObject({ answers: ENGLISH });
    await engine.close();
  });

  test("a request is one line with languages as the config names them, texts, context and terms", async () => {
    const { engine } = open("echo");
    const request = {
      texts: FERRY,
      languages: { source: "nb", target: "en-GB" },
      context: "Været er dårlig.",
      terms: [{ source: "ferje", target: "ferry" }],
    };
    const reply = await engine.translate(request);
    const [answer] = reply.kind === "answers" ? reply.answers : [];
    const said = JSON.parse(answer?.target ?? "") as object;
    expect(said).toEqual({
      id: "1",
      source: "nb",
      target: "en",
      texts: FERRY,
      context: request.context,
      terms: request.terms,
    });
    const again = await ask(engine);
    expect(again.kind === "answers" && JSON.parse(again.answers[0]?.target ?? "")).toEqual({
      id: "2",
      ...NB_EN,
      texts: FERRY,
    });
    await engine.close();
  });

  const [start, end] = (["open", "close"] as const).map((kind) => codeCharacter({ kind, number: 1 }));
  const text = `Les ${start}hele & <alt>${end}.`;

  test("inline codes as XML go escaped and come back as codes", async () => {
    const { engine } = open("answer", { inlineCodes: "xml", isPaid: true });
    expect(engine.inlineCodes).toBe("kept");
    expect(await ask(engine, [{ id: "t1", text }])).toMatchObject({
      answers: [{ target: `EN: ${text}`, billedCharacters: 17 }],
    });
    await engine.close();
  });

  test("without inline codes the text alone goes, as it is", async () => {
    const { engine } = open("answer");
    expect(engine.inlineCodes).toBe("lost");
    expect(await ask(engine, [{ id: "t1", text }])).toMatchObject({
      answers: [{ target: "EN: Les hele & <alt>." }],
    });
    await engine.close();
  });

  test("as many copies as may be under way, no more", async () => {
    const { engine, starts } = open("slow", { concurrency: 3 });
    await Promise.all(Array.from({ length: 7 }, () => ask(engine)));
    expect(new Set(starts()).size).toBe(3);
    await engine.close();
    expect(starts().filter(isAlive)).toEqual([]);
  });

  test("the environment comes along as it was handed in", async () => {
    const { engine } = open("environment", { env: { PATH: process.env.PATH, STED: "Odda" } });
    const texts = [
      { id: "a", text: "STED" },
      { id: "b", text: "HOME" },
    ];
    expect(await ask(engine, texts)).toMatchObject({ answers: [{ target: '"Odda"' }, { target: "null" }] });
    await engine.close();
  });

  test.each([
    ["nb", "en-GB", { source: "nb", target: "en" }],
    ["nb", "en-US", { source: "nb", target: "en-US" }],
    ["nn", "en", undefined],
    ["nb", "de-AT", undefined],
    ["nb", "de", { source: "nb", target: "de-CH" }],
  ])("%s → %s", (source, target, pair) => {
    const languages = [NB_EN, { source: "nb", target: "en-US" }, { source: "nb", target: "de-CH" }];
    expect(open("answer", { languages }).engine.languagesFor({ source, target })).toEqual(pair);
  });

  test("the program's arguments, its version and the epoch shape cache keys; copies and patience do not", () => {
    const marks = (options: Partial<CommandEngineOptions>) =>
      open("answer", { command: ["./x"], ...options }).engine.fingerprint;
    const usual = marks({});
    for (const other of [
      { command: ["./x", "-1"] },
      { version: "2" },
      { epoch: 1 },
      { inlineCodes: "xml" as const },
    ])
      expect(marks(other)).not.toEqual(usual);
    expect(marks({ concurrency: 4, timeout: 5, isPaid: true, name: "other" })).toEqual(usual);
  });
});

describe("what goes wrong", () => {
  test.each([
    ["refuse", "rejected", "says: No model for this pair"],
    ["later", "busy", "says: The card is busy"],
    ["chatty", "unreachable", "wrote a line that is no JSON object: Loading the model …"],
    ["list", "unreachable", "answered with the id none"],
    ["other", "unreachable", 'answered with the id "99" where "1" was asked'],
    ["untranslated", "unreachable", 'wrote an answer without translations: {"id":"1"}'],
    ["huge", "unreachable", "wrote a line longer than 16 MB"],
    ["dies", "unreachable", "ended with 3"],
    ["half", "unreachable", "ended with 0 in the middle of an answer"],
  ])("a program that is %s: %s", async (manner, trouble, words) => {
    const { engine, starts } = open(manner);
    const error = await failure(engine);
    expect(error.trouble).toBe(trouble);
    expect(error.message).toContain(words);
    expect(error.message).toMatch(/^Cannot translate with "mine": .*[^.]$/);
    expect(error.advice).toMatch(/[^.]$/);
    await engine.close();
    expect(starts().filter(isAlive)).toEqual([]);
  });

  test.each([
    ["fewer", ["EN: Ja."]],
    ["more", ["EN: Ferja går ikke i dag.", "EN: Ja.", "EN: Hm."]],
  ])("%s answers are a mismatch", async (manner, targets) => {
    const { engine } = open(manner, { isPaid: true });
    expect(await ask(engine, TWO)).toEqual({ kind: "mismatch", targets, billedCharacters: 24 });
    await engine.close();
  });

  test("what it says on stderr stands in the cause, and in the message once it has died three times", async () => {
    const { engine, starts } = open("dies");
    const errors = [await failure(engine), await failure(engine), await failure(engine)];
    expect(errors.map(({ trouble }) => trouble)).toEqual(["unreachable", "unreachable", "refused"]);
    expect(errors[0]?.message).not.toContain("No such model");
    expect(String(errors[0]?.cause)).toContain("No such model: nb-en");
    expect(errors[2]?.message).toContain("ended with 3, 3 times without an answer: No such model: nb-en");
    expect(starts()).toHaveLength(3);
    await engine.close();
  });

  test("one that ends after each answer is started anew, and has not died", async () => {
    const { engine, starts } = open("once each");
    for (let times = 0; times < 4; times += 1) expect(await ask(engine)).toMatchObject({ kind: "answers" });
    expect(starts()).toHaveLength(4);
    await engine.close();
  });

  test("answers in between begin the count of deaths anew", async () => {
    const { engine } = open("second dies");
    for (let times = 0; times < 4; times += 1) {
      expect(await ask(engine)).toMatchObject({ kind: "answers" });
      expect((await failure(engine)).trouble).toBe("unreachable");
    }
    await engine.close();
  });

  test("an answer that nobody asked for is not taken for the next one", async () => {
    const { engine } = open("twice");
    for (let times = 0; times < 3; times += 1) {
      const [text] = [`Sak ${times}.`];
      const reply = await ask(engine, [{ id: "t1", text }]).catch((error: unknown) => error);
      if (!(reply instanceof EngineError))
        expect(reply).toMatchObject({ answers: [{ target: `EN: ${text}` }] });
    }
    await engine.close();
  });

  test("one that is too slow is ended, and another copy takes its place", async () => {
    const { engine, starts } = open("silent", { timeout: 300 });
    expect((await failure(engine)).message).toContain("gave no answer in 0.3 seconds and was ended");
    await failure(engine);
    expect(starts()).toHaveLength(2);
    await engine.close();
    expect(starts().filter(isAlive)).toEqual([]);
  });

  test("one that reads nothing holds nobody up, however much it is to read", async () => {
    const { engine } = open("deaf", { timeout: 300 });
    const texts = [{ id: "t1", text: "Ferja går. ".repeat(200_000) }];
    expect((await failure(engine, texts)).trouble).toBe("unreachable");
    await engine.close();
  });

  test.each(["deaf", "stubborn"])("close ends one that is %s, for good", async (manner) => {
    const { engine, starts } = open(manner, { timeout: 60_000 });
    const asked = ask(engine).catch((error: unknown) => error);
    if (manner === "stubborn") expect(await asked).toMatchObject({ kind: "answers" });
    else await expect.poll(() => starts()).toHaveLength(1);
    await engine.close();
    expect(starts().filter(isAlive)).toEqual([]);
    if (manner === "deaf") expect(await asked).toBeInstanceOf(EngineError);
    expect((await failure(engine)).message).toContain("was closed");
  });

  test.each([
    [["./finnes-ikke"], "./finnes-ikke is not there"],
    [["finnes-ikke-bitekst"], "finnes-ikke-bitekst is not there"],
    [["./oversett.mjs"], "./oversett.mjs cannot be started (EACCES)"],
  ])("%s", async (command, words) => {
    const error = await failure(open("answer", { command }).engine);
    expect([error.trouble, error.message]).toEqual(["refused", `Cannot translate with "mine": ${words}`]);
    expect(error.advice).toContain("engines.mine.command");
  });
});
