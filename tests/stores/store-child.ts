/** A process of its own that uses a store: `store-child <act> <store> <name>`. Built by `start-child.ts`. */
import { writeSync } from "node:fs";
import type { CachedAnswer } from "../../src/model/cached-answer.ts";
import { PipelineError } from "../../src/model/pipeline-error.ts";
import type { StoredDocument } from "../../src/model/stored-document.ts";
import { openSqliteStore } from "../../src/stores/open-sqlite-store.ts";

const [act = "", path = "", name = ""] = process.argv.slice(2);

/** Written at once, past any buffer: what was said was done, whatever comes next. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

function batch(number: number): CachedAnswer[] {
  return Array.from({ length: 5 }, (_, place) => ({
    key: `${name}-${number}-${place}`,
    context: "",
    languages: { source: "nb", target: "en-GB" },
    engine: "deepl",
    source: `Setning ${place} i bunke ${number}.`,
    target: `Sentence ${place} of batch ${number}.`,
    billedCharacters: 24,
    document: "seeds/a.txt",
    run: name,
    asked: 1,
  }));
}

/** Holds the right to run and stores batches, saying each one's number when it is stored. */
async function run(batches: number): Promise<void> {
  say("opening");
  const store = await openSqliteStore(path);
  await store.lockRun();
  for (let number = 1; number <= batches; number += 1) {
    await store.cache.put(batch(number));
    say(String(number));
  }
}

/** Reads before it writes, too: saving a document compares it first. */
async function put(batches: number): Promise<void> {
  const store = await openSqliteStore(path);
  for (let number = 1; number <= batches; number += 1) {
    await store.cache.put(batch(number));
    await store.documents.save([article(number)]);
  }
  await store.close();
}

function article(version: number): StoredDocument {
  const languages = { source: "nb", target: "en-GB" };
  return {
    document: { name: `seeds/${name}.txt`, format: "text", languages, blocks: [], findings: [] },
    text: `Utgave ${version}`,
    nextSegment: 1,
    answers: {},
  };
}

/** Opens the store as somebody to whom files are closed: root may write what nobody may. */
async function openUnprivileged(): Promise<void> {
  const own = await openSqliteStore(name);
  await own.close();
  if (process.getuid?.() === 0) process.setuid?.(65_534);
  try {
    await openSqliteStore(path);
    say("opened");
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    say(JSON.stringify({ code: error.code, message: error.message, advice: error.advice }));
  }
}

/** Takes one piece of work after another, reserves for it and claims a due time; says what it got. */
async function share(pieces: number): Promise<void> {
  const store = await openSqliteStore(path);
  const claim = { owner: name, lease: 3_600_000 };
  for (let number = 1; number <= pieces; number += 1) {
    const [taken] = await store.claims.take([`tekst ${number}`], claim);
    if (taken !== undefined) say(`text ${taken}`);
    const reservation = { id: `${name}-${number}`, month: "2026-11", characters: 10, limit: 500, run: name };
    if (await store.spending.reserve(reservation)) say("reserved");
    const due = { job: "morgen", due: `${number}`, who: name, at: "" };
    if (await store.due.claim(due)) say(`due ${number}`);
  }
  await store.close();
}

if (act === "run") await run(Number.POSITIVE_INFINITY);
else if (act === "put") await put(60);
else if (act === "open") await put(0);
else if (act === "share") await share(60);
else await openUnprivileged();
