import type { CachedAnswer } from "../../../src/model/cached-answer.ts";
import type { StoredDocument } from "../../../src/model/stored-document.ts";
import { openSqliteStore } from "../../../src/stores/open-sqlite-store.ts";
import { entry, file } from "../../contracts/store/samples.ts";

export const FILLED = { memoryUnits: 300, answers: 1_000, documents: 30 };

/** A store of a year's work, some hundred pages of it, closed. */
export async function fillStore(path: string): Promise<void> {
  const store = await openSqliteStore(path);
  await store.memory.replaceFile(file("seeds/memory/arkiv.tmx"), units());
  await store.cache.put(answersNamed("svar", FILLED.answers));
  await store.documents.save(articles());
  await store.runs.save({ id: "run-1", startedAt: "2026-11-23T05:00:00.000Z" });
  await store.close();
}

export function units() {
  return Array.from({ length: FILLED.memoryUnits }, (_, number) =>
    entry(
      `Sak nummer ${number} ble behandlet i kommunestyret.`,
      `Case ${number} was dealt with by the council.`,
    ),
  );
}

export function answersNamed(name: string, count: number): CachedAnswer[] {
  return Array.from({ length: count }, (_, number) => ({
    key: `${name}-${String(number).padStart(5, "0")}`,
    context: "",
    languages: { source: "nb", target: "en-GB" },
    engine: "deepl",
    source: `Regjeringen la fram forslag nummer ${number} om barnehager tirsdag.`,
    target: `The government presented proposal ${number} on nurseries on Tuesday.`,
    billedCharacters: 58,
    document: "seeds/a.txt",
    run: "run-1",
    asked: 1,
  }));
}

function articles(): StoredDocument[] {
  const languages = { source: "nb", target: "en-GB" };
  return Array.from({ length: FILLED.documents }, (_, number) => ({
    document: { name: `seeds/${number}.txt`, format: "text", languages, blocks: [], findings: [] },
    text: `Sak ${number}. ${"Kommunestyret sa ja. ".repeat(60)}`,
    nextSegment: 1,
    answers: {},
  }));
}
